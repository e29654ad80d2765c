import type { JWTPayload } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPerson } from '#db/editorial/people.ts';
import { findSession } from '#db/editorial/sessions.ts';
import { changeRoles } from '#desk/change-roles.ts';
import { issueLink } from '#desk/issue-link.ts';
import { suspendPerson } from '#desk/suspend-person.ts';
import { done, type TestNewsroom, type TestPerson } from '#desk/testing/newsroom.ts';
import { codeAt, withAuthenticator } from '#desk/testing/second-factors.ts';
import { editorialRows } from '#desk/testing/traces.ts';
import { tokenHash } from '#desk/tokens.ts';
import { nothingFound } from './auth-call.ts';
import { actorOf } from './current-actor.ts';
import { authOptions } from './options.ts';
import { signedBy } from './sessions.ts';
import { signInThrough } from './sign-in.ts';
import { signOnSettings, takeSignOn } from './sign-on-settings.ts';
import { startSignOn } from './start-sign-on.ts';
import { givePassword, testCall } from './testing.ts';
import { startProvider, type TestProvider } from './testing-provider.ts';
import { NOW, ORIGIN, type SigningOn, signingOn, without } from './testing-sign-on.ts';

let at: SigningOn;
let newsroom: TestNewsroom;
let provider: TestProvider;
beforeEach(async () => {
  at = await signingOn();
  ({ newsroom, provider } = at);
});
afterEach(() => at.close());

const id = (person: TestPerson) => newsroom.people[person];
const settings: SigningOn['settings'] = (more, only) => at.settings(more, only);
const linked: SigningOn['linked'] = (person) => at.linked(person);
const signedOn: SigningOn['signedOn'] = (given) => at.signedOn(given);

describe('signing on at a provider', () => {
  it('opens a session that remembers who vouched, fresh as the provider’s own', async () => {
    await linked('writer');
    const { found, location } = await signedOn({ wish: { back: '/desk/releases?state=draft' } });
    expect(location).toBe(`${ORIGIN}/desk/releases?state=draft`);
    const session = await findSession(newsroom.stores.editorial.reads, tokenHash(found.opened ?? ''));
    expect(session).toMatchObject({ personId: id('writer'), issuer: provider.settings.issuer });
    expect(session?.issuerSession).toMatch(/./);
    expect(session?.provedAt.getTime()).toBeGreaterThan(NOW().getTime() - 60_000);
    const [entry] = editorialRows(newsroom, 'SELECT details FROM audit ORDER BY sequence DESC LIMIT 1');
    expect(JSON.parse(String(entry?.details))).toMatchObject({ how: 'sign_on' });
  });

  it('never leads to another place', async () => {
    await linked('writer');
    const call = testCall(newsroom, { now: NOW() });
    for (const url of ['https://evil.example/desk', '//evil.example', `${ORIGIN}/en`]) {
      expect(await authOptions(call).callbacks?.redirect?.({ url, baseUrl: ORIGIN })).toBe(`${ORIGIN}/desk`);
      expect((await signedOn({ wish: { back: url } })).location).toBe(`${ORIGIN}/desk`);
    }
  });

  it('refuses whom this newsroom does not know, also by a verified address', async () => {
    provider.next.claims = { email: 'writer@example.org', email_verified: true };
    const { found } = await signedOn();
    expect(found).toMatchObject({ opened: null, refused: { refusal: { code: 'not_found' } } });
    expect(editorialRows(newsroom, 'SELECT 1 FROM sessions')).toEqual([]);
  });

  it('knows nobody of one provider at another, whatever the subject', async () => {
    const court = await startProvider(ORIGIN, 'court');
    const both = [provider.settings, court.settings];
    takeSignOn({ providers: both, only: false, breakGlass: [] });
    await linked('writer');
    const elsewhere = (await signedOn({ through: court.settings })).found;
    await court.close();
    expect(elsewhere).toMatchObject({ opened: null, refused: { refusal: { code: 'not_found' } } });
    expect((await signedOn()).found.opened).not.toBeNull();
  });

  it('refuses a suspended person', async () => {
    await linked('writer');
    done(await suspendPerson(newsroom.by('admin'), { personId: id('writer') }));
    expect((await signedOn()).found).toMatchObject({ refused: { refusal: { code: 'not_found' } } });
  });

  it.each<[string, (claims: JWTPayload) => JWTPayload]>([
    ['another audience', (claims) => ({ ...claims, aud: 'somebody-else' })],
    ['another issuer', (claims) => ({ ...claims, iss: 'https://evil.example' })],
    ['another nonce', (claims) => ({ ...claims, nonce: 'replayed' })],
    ['no nonce', (claims) => without(claims, 'nonce')],
    ['a time long ago', (claims) => ({ ...claims, exp: 1000 })],
  ])('refuses a token with %s', async (_, forge) => {
    await linked('writer');
    provider.next.forge = forge;
    const { found, location } = await signedOn();
    expect([found.opened, found.proof]).toEqual([null, null]);
    expect(location).toContain('error=OAuthCallback');
  });

  it('takes no answer that this browser did not ask for', async () => {
    await linked('writer');
    const { found, location } = await signedOn({ cookies: false });
    expect(found.opened).toBeNull();
    expect(location).toContain('error=OAuthCallback');
  });

  it('keeps what it asked where no neighbouring host can plant it', async () => {
    const [used] = signOnSettings().providers;
    if (!used) throw new Error('There is no provider.');
    const call = testCall(newsroom, { now: NOW(), secure: true });
    const started = await startSignOn(call, used, { back: '/desk', again: false, own: false });
    expect(started?.cookies.length).toBeGreaterThanOrEqual(4);
    for (const cookie of started?.cookies ?? []) {
      expect(cookie).toMatch(/^__Host-communique-/);
      expect(cookie).toMatch(/; Path=\/;.*HttpOnly; Secure; SameSite=Lax/i);
      expect(cookie).not.toMatch(/; Domain=/i);
    }
  });

  it('asks anew where that is wanted', async () => {
    await linked('writer');
    const [used] = signOnSettings().providers;
    if (!used) throw new Error('There is no provider.');
    const started = await startSignOn(testCall(newsroom), used, { back: '/desk', again: true, own: false });
    const asked = new URL(started?.to ?? '').searchParams;
    expect([asked.get('prompt'), asked.get('max_age')]).toEqual(['login', '0']);
    expect(asked.get('code_challenge_method')).toBe('S256');
  });
});

describe('the first sign-on of an invited person', () => {
  const invited = { email: 'Writer@example.org', email_verified: true };

  it('links them by a verified address where the settings say so, once and for good', async () => {
    settings({ linkInvited: true });
    provider.next.claims = invited;
    expect((await signedOn()).found.opened).not.toBeNull();
    provider.next.claims = { email: 'changed@example.org', email_verified: false };
    expect((await signedOn()).found.opened).not.toBeNull();
    provider.next.subject = 'boris';
    provider.next.claims = invited;
    expect((await signedOn()).found.opened).toBeNull();
  });

  it.each([
    [{ ...invited, email_verified: false }],
    [{ email: 'writer@example.org' }],
    [{ ...invited, email_verified: 'true' }],
  ])('does not link by %j', async (claims) => {
    settings({ linkInvited: true });
    provider.next.claims = claims;
    expect((await signedOn()).found.opened).toBeNull();
  });

  it('does not take over whoever has a password', async () => {
    settings({ linkInvited: true });
    await givePassword(newsroom, 'writer');
    provider.next.claims = invited;
    expect((await signedOn()).found.opened).toBeNull();
  });

  it('does not take over whoever has come in by another provider', async () => {
    const court = await startProvider(ORIGIN, 'court');
    const both = [provider.settings, { ...court.settings, linkInvited: true }];
    takeSignOn({ providers: both, only: false, breakGlass: [] });
    await linked('writer');
    court.next.claims = invited;
    const elsewhere = (await signedOn({ through: court.settings })).found;
    await court.close();
    expect(elsewhere).toMatchObject({ opened: null, refused: { refusal: { code: 'not_found' } } });
  });

  it('takes the link of their invitation for proof enough, once', async () => {
    const call = { stores: newsroom.stores, now: NOW(), actor: newsroom.by('admin', NOW()).actor };
    const { token: link } = done(await issueLink(call, { personId: id('writer') }));
    expect((await signedOn({ wish: { link } })).found.opened).not.toBeNull();
    provider.next.subject = 'boris';
    expect((await signedOn({ wish: { link } })).found).toMatchObject({
      refused: { refusal: { code: 'not_found' } },
    });
  });
});

describe('second factors', () => {
  it('are asked for here where the provider asked for none, and lead on to where one wanted to go', async () => {
    await linked('writer');
    await withAuthenticator(newsroom, 'writer');
    const { found } = await signedOn({ wish: { back: '/desk/account' } });
    expect(found).toMatchObject({ opened: null, refused: null, back: '/desk/account' });
    const call = testCall(newsroom, { now: NOW(), half: found.half, found: nothingFound() });
    const entered = await signInThrough(call, 'code', { code: codeAt(NOW()) });
    if (entered.ok !== true) throw new Error('The code was not taken.');
    const session = await findSession(newsroom.stores.editorial.reads, tokenHash(entered.token));
    expect(session).toMatchObject({ issuer: provider.settings.issuer, issuerSecondFactor: false });
  });

  it('are taken from the provider where the settings trust it', async () => {
    await linked('writer');
    await withAuthenticator(newsroom, 'writer');
    provider.next.forge = (claims) => ({ ...claims, amr: ['pwd', 'mfa'] });
    const { found } = await signedOn();
    const signed = await signedBy(newsroom.stores, found.opened ?? '', NOW());
    expect(signed && actorOf(signed)).toMatchObject({ owesSecondFactor: false, secondFactorVouched: true });
  });
});

describe('roles that a provider gives', () => {
  const roles = {
    claim: ['groups'],
    table: [
      { value: 'press', role: 'writer' },
      { value: 'desk', role: 'editor' },
    ],
  } as const;

  it('are given and taken at each sign-on, on record', async () => {
    settings({ roles });
    await linked('writer');
    await givePassword(newsroom, 'editor'); // else the writer would be the only editor who has come in
    provider.next.claims = { groups: ['desk'] };
    await signedOn();
    const now = () => findPerson(newsroom.stores.editorial.reads, id('writer'));
    expect((await now())?.roles).toEqual(['editor']);
    const [entry] = editorialRows(newsroom, "SELECT actor FROM audit WHERE deed = 'change_roles'");
    expect(entry).toEqual({ actor: 'system:sign_on' });
    provider.next.claims = { groups: [] };
    expect((await signedOn()).found).toMatchObject({ refused: { refusal: { code: 'not_allowed' } } });
    expect((await now())?.roles).toEqual([]);
  });

  it('never take the last admin from the newsroom', async () => {
    settings({ roles });
    await linked('admin');
    done(await changeRoles(newsroom.by('admin', NOW()), { personId: id('all'), roles: ['writer'] }));
    provider.next.claims = { groups: ['press'] };
    expect((await signedOn()).found.opened).not.toBeNull();
    expect((await findPerson(newsroom.stores.editorial.reads, id('admin')))?.roles).toEqual(['admin']);
  });
});
