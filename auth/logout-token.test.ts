import type { JWTPayload } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findSession } from '#db/editorial/sessions.ts';
import { endVouchedSessions } from '#desk/end-vouched-sessions.ts';
import { done, type TestNewsroom } from '#desk/testing/newsroom.ts';
import { newToken, tokenHash } from '#desk/tokens.ts';
import { readLogoutToken } from './logout-token.ts';
import { signedBy } from './sessions.ts';
import { signInThrough } from './sign-in.ts';
import { givePassword, PASSWORD, testCall } from './testing.ts';
import type { TestProvider } from './testing-provider.ts';
import { NOW, type SigningOn, signingOn, without } from './testing-sign-on.ts';

let at: SigningOn;
let newsroom: TestNewsroom;
let provider: TestProvider;
beforeEach(async () => {
  at = await signingOn();
  ({ newsroom, provider } = at);
});
afterEach(() => at.close());

describe('back-channel logout', () => {
  const EVENTS = { 'http://schemas.openid.net/event/backchannel-logout': {} };
  const seconds = () => Math.floor(NOW().getTime() / 1000);
  const good = (): JWTPayload => ({
    iss: provider.settings.issuer,
    aud: 'newsroom',
    iat: seconds(),
    jti: newToken(),
    sub: 'anna',
    events: EVENTS,
  });
  const read = (token: string) => readLogoutToken(provider.settings, token, NOW());
  const call = () =>
    ({ stores: newsroom.stores, now: NOW(), actor: { kind: 'system', name: 'sign_on' } }) as const;

  it('ends the sessions of that sign-on on their next request, and no others', async () => {
    await at.linked('writer');
    await givePassword(newsroom, 'writer');
    const credentials = { email: 'writer@example.org', password: PASSWORD };
    const own = await signInThrough(testCall(newsroom, { now: NOW() }), 'password', credentials);
    const token = (await at.signedOn()).found.opened ?? '';
    const isIn = async (of: string) => (await signedBy(newsroom.stores, of, NOW())) !== null;
    expect(await isIn(token)).toBe(true);
    const logout = await read(await provider.sign(good()));
    if (!logout) throw new Error('The token was not believed.');
    expect(await endVouchedSessions(call(), logout)).toMatchObject({ ok: true, sessions: 1 });
    expect(await isIn(token)).toBe(false);
    expect(own.ok && (await isIn(own.token))).toBe(true);
    expect(await endVouchedSessions(call(), logout)).toMatchObject({ ok: false });
  });

  it('ends the one session that a token names', async () => {
    await at.linked('writer');
    const [one, two] = [(await at.signedOn()).found.opened ?? '', (await at.signedOn()).found.opened ?? ''];
    const session = await findSession(newsroom.stores.editorial.reads, tokenHash(one));
    const sid = session?.issuerSession ?? '';
    const logout = await read(await provider.sign({ ...without(good(), 'sub'), sid }));
    if (!logout) throw new Error('The token was not believed.');
    done(await endVouchedSessions(call(), logout));
    expect(await signedBy(newsroom.stores, one, NOW())).toBeNull();
    expect(await signedBy(newsroom.stores, two, NOW())).not.toBeNull();
  });

  it.each<[string, (claims: JWTPayload) => JWTPayload]>([
    ['another issuer', (claims) => ({ ...claims, iss: 'https://evil.example' })],
    ['another audience', (claims) => ({ ...claims, aud: 'somebody-else' })],
    ['a time long ago', (claims) => ({ ...claims, iat: seconds() - 3600 })],
    ['a time to come', (claims) => ({ ...claims, iat: seconds() + 3600 })],
    ['no event', (claims) => ({ ...claims, events: {} })],
    ['a nonce, like a token of a sign-in', (claims) => ({ ...claims, nonce: 'n' })],
    ['no id', (claims) => without(claims, 'jti')],
    ['nobody', (claims) => without(claims, 'sub')],
  ])('believes no token with %s', async (_, forge) => {
    expect(await read(await provider.sign(forge(good())))).toBeNull();
  });

  it('believes no token signed by somebody else, or by nobody', async () => {
    expect(await read(await provider.sign(good()))).not.toBeNull();
    expect(await read(await provider.sign(good(), { foreign: true }))).toBeNull();
    const [, payload] = (await provider.sign(good())).split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    for (const token of [`${none}.${payload}.`, '', 'x.y.z']) expect(await read(token)).toBeNull();
  });
});
