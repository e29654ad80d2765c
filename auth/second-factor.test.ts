import { createHash } from 'node:crypto';
import NextAuth from 'next-auth';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acceptInvitation } from '#desk/accept-invitation.ts';
import { issueLink } from '#desk/issue-link.ts';
import { fresh } from '#desk/testing/further-steps.ts';
import { done, later, NOON, type TestNewsroom, testNewsroom } from '#desk/testing/newsroom.ts';
import { codeAt, withAuthenticator } from '#desk/testing/second-factors.ts';
import { editorialRows } from '#desk/testing/traces.ts';
import { type AuthCall, nothingFound } from './auth-call.ts';
import { authOptions } from './options.ts';
import type { ProviderName } from './providers.ts';
import { signInThrough } from './sign-in.ts';
import { givePassword, PASSWORD, testCall } from './testing.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
  await givePassword(newsroom, 'writer');
  await withAuthenticator(newsroom, 'writer');
});
afterEach(() => newsroom.close());

const credentials = { email: 'writer@example.org', password: PASSWORD };
const sessions = () => editorialRows(newsroom, 'SELECT person_id FROM sessions WHERE ended_at IS NULL');
const enter = (provider: ProviderName, given: Record<string, string>, more: Partial<AuthCall> = {}) =>
  signInThrough(testCall(newsroom, { found: nothingFound(), ...more }), provider, given);

/** The token of the half proof that the right password gives. */
async function halfway(): Promise<string> {
  const entered = await enter('password', credentials);
  if (entered.ok !== 'half') throw new Error('No half proof was given.');
  return entered.token;
}

describe('signing in with a second factor', () => {
  it('gives no session for the password, only a half proof', async () => {
    expect(await halfway()).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(sessions()).toEqual([]);
  });

  it('gives a session for the code, in the browser that gave the password', async () => {
    const half = await halfway();
    expect(await enter('code', { code: codeAt(NOON) }, { half, userAgent: 'Another' })).toMatchObject({
      ok: false,
    });
    expect(await enter('code', { code: codeAt(NOON) }, { half })).toMatchObject({ ok: true });
    expect(sessions()).toHaveLength(1);
  });

  it.each([
    ['nobody', {}],
    ['the token in the form instead of the cookie', { half: 'taken' }],
    ['a claim to be signed in', { again: 'yes' }],
  ])('refuses the code of %s', async (_, more) => {
    const half = await halfway();
    const given = { code: codeAt(NOON), ...more, ...('half' in more && { half }) };
    expect(await enter('code', given)).toMatchObject({ ok: false });
    expect(sessions()).toEqual([]);
  });

  it('takes a half proof for no session', async () => {
    const half = await halfway();
    expect(await enter('code', { code: codeAt(NOON), again: 'yes' }, { token: half })).toMatchObject({
      ok: false,
    });
  });

  it('asks for it after a forgotten password as well', async () => {
    const { token } = done(await issueLink(fresh(newsroom, 'admin'), { personId: newsroom.people.writer }));
    const entered = await enter('link', { token, password: 'copper kettle on the hill' });
    expect(entered.ok).toBe('half');
    expect(sessions()).toEqual([]);
    expect(await acceptInvitation(newsroom.stores, { token, password: PASSWORD }, NOON)).toMatchObject({
      ok: false,
    });
  });

  it('ends a half proof where the password is changed by a link', async () => {
    const half = await halfway();
    const { token } = done(await issueLink(fresh(newsroom, 'admin'), { personId: newsroom.people.writer }));
    await enter('link', { token, password: 'copper kettle on the hill' });
    expect(await enter('code', { code: codeAt(NOON) }, { half })).toMatchObject({ ok: false });
  });
});

describe('proving it anew while signed in', () => {
  it('takes a code, and makes the session fresh under another token', async () => {
    const half = await halfway();
    const entered = await enter('code', { code: codeAt(NOON) }, { half });
    if (entered.ok !== true) throw new Error('Nobody was signed in.');
    const now = later(30);
    const given = { code: codeAt(now), again: 'yes' };
    const again = await enter('code', given, { token: entered.token, now });
    expect(again).toMatchObject({ ok: true });
    expect(again.ok === true && again.token).not.toBe(entered.token);
    expect(sessions()).toHaveLength(1);
    const old = await enter(
      'code',
      { code: codeAt(later(31)), again: 'yes' },
      {
        token: entered.token,
        now: later(31),
      },
    );
    expect(old).toMatchObject({ ok: false });
  });

  it('takes no password instead: that is half a proof again', async () => {
    const half = await halfway();
    const entered = await enter('code', { code: codeAt(NOON) }, { half });
    if (entered.ok !== true) throw new Error('Nobody was signed in.');
    expect((await enter('password', credentials, { token: entered.token })).ok).toBe('half');
  });
});

describe('next-auth’s own addresses, hit directly', () => {
  /** Posts with a right token against forged requests; answers the session's cookies that came back. */
  async function posted(provider: string, given: Record<string, string>): Promise<string[]> {
    const call = testCall(newsroom, { found: nothingFound() });
    const csrfToken = 'f'.repeat(64);
    const seal = createHash('sha256').update(`${csrfToken}${call.secret}`).digest('hex');
    const cookies: string[] = [];
    const response = {
      status: () => response,
      getHeader: () => undefined,
      setHeader: (name: string, value: unknown) => {
        if (name === 'Set-Cookie') cookies.push(...[value].flat().map(String));
        return response;
      },
      end: () => undefined,
      json: () => undefined,
      send: () => undefined,
    };
    const request = {
      method: 'POST',
      query: { nextauth: ['callback', provider] },
      headers: {},
      cookies: { 'communique-csrf': `${csrfToken}|${seal}` },
      body: { ...given, csrfToken },
    };
    await NextAuth(request as never, response as never, authOptions(call)).catch(() => undefined);
    return cookies.filter((line) => line.startsWith('communique-session'));
  }

  it('give a session to who has no second factor, which shows that they are reached', async () => {
    await givePassword(newsroom, 'editor');
    const cookies = await posted('password', { email: 'editor@example.org', password: PASSWORD });
    expect(cookies).toHaveLength(1);
  });

  it.each<[string, string, Record<string, string>]>([
    ['the password alone', 'password', credentials],
    ['the password with words of ours', 'password', { ...credentials, second: 'code', half: 'x' }],
    ['a code alone', 'code', { code: codeAt(NOON) }],
    ['a code of somebody signed in', 'code', { code: codeAt(NOON), again: 'yes' }],
  ])('give none for %s', async (_, provider, body) => {
    expect(await posted(provider, body)).toEqual([]);
    expect(sessions()).toEqual([]);
  });
});
