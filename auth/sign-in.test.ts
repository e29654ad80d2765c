import NextAuth, { getServerSession } from 'next-auth';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findSession } from '#db/editorial/sessions.ts';
import { changeRoles } from '#desk/change-roles.ts';
import { reactivatePerson } from '#desk/reactivate-person.ts';
import { setPassword } from '#desk/set-password.ts';
import { signOut } from '#desk/sign-out.ts';
import { suspendPerson } from '#desk/suspend-person.ts';
import { done, later, NOON, type TestNewsroom, testNewsroom } from '#desk/testing/newsroom.ts';
import { tokenHash } from '#desk/tokens.ts';
import { type AuthCall, authSecret, nothingFound } from './auth-call.ts';
import { actorOf } from './current-actor.ts';
import { log } from './log.ts';
import { authOptions } from './options.ts';
import { keepAwake, signedBy } from './sessions.ts';
import { signInThrough } from './sign-in.ts';
import { givePassword, PASSWORD, testCall } from './testing.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
  await givePassword(newsroom, 'writer');
});
afterEach(() => {
  vi.restoreAllMocks();
  newsroom.close();
});

const credentials = { email: 'writer@example.org', password: PASSWORD };

/** Signs the writer in through next-auth and answers the token of the cookie. */
async function signedIn(given: Partial<AuthCall> = {}): Promise<string> {
  const opened = await signInThrough(testCall(newsroom, given), 'password', credentials);
  if (!opened.ok) throw new Error(opened.refusal.sentence);
  return opened.token;
}

/** Reads the session as a page does, by next-auth's own handler. */
async function accepted(token: string | null, now = NOON): Promise<AuthCall['found']['signed']> {
  const call = testCall(newsroom, { token, now });
  const request = { headers: {}, cookies: token === null ? {} : { 'communique-session': token } };
  const response = { getHeader: () => undefined, setHeader: () => undefined };
  const session: unknown = await getServerSession(request as never, response as never, authOptions(call));
  return session ? call.found.signed : null;
}

describe('whoever is not let in', () => {
  it('is in the log, with what the operator needs and nothing that was typed', async () => {
    const warned = vi.spyOn(log, 'warn');
    const wrong = { email: ' Writer@example.org', password: 'a wrong one altogether' };
    await signInThrough(testCall(newsroom), 'password', wrong);
    await signInThrough(testCall(newsroom), 'password', { ...wrong, email: 'violet anchor at noon' });
    await signInThrough(testCall(newsroom), 'link', { token: 'x'.repeat(43) });
    await vi.waitFor(() => expect(warned).toHaveBeenCalledTimes(3));
    const noted = warned.mock.calls.map(([given]) => given);
    const address = '203.0.113.7';
    expect(noted).toEqual([
      { way: 'password', why: 'bad_input', address, person: newsroom.people.writer },
      { way: 'password', why: 'bad_input', address, person: null },
      { way: 'link', why: 'not_found', address, person: null },
    ]);
  });
});

describe('signing in through next-auth', () => {
  it('opens a session whose cookie says nothing and is stored only hashed', async () => {
    const token = await signedIn();
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const row = await findSession(newsroom.stores.editorial.reads, tokenHash(token));
    expect(row).toMatchObject({
      personId: newsroom.people.writer,
      endedAt: null,
      userAgent: 'Test',
      provedAt: NOON,
    });
    expect(JSON.stringify(row)).not.toContain(token);
  });

  it('answers who somebody is, fresh for ten minutes', async () => {
    const signed = await accepted(await signedIn());
    expect(signed && actorOf(signed)).toEqual({
      kind: 'person',
      id: newsroom.people.writer,
      name: 'writer',
      roles: ['writer'],
      active: true,
      freshUntil: later(10),
      owesSecondFactor: false,
    });
  });

  it('gives a new token each time and ends the session this browser had', async () => {
    const first = await signedIn();
    const second = await signedIn({ token: first, now: later(1) });
    expect(second).not.toBe(first);
    expect(await accepted(first, later(2))).toBeNull();
    expect(await accepted(second, later(2))).not.toBeNull();
  });

  it('never takes over a token that somebody planted', async () => {
    const planted = 'A'.repeat(43);
    expect(await signedIn({ token: planted })).not.toBe(planted);
    expect(await accepted(planted)).toBeNull();
  });

  it.each([
    ['a wrong password', { email: 'writer@example.org', password: 'violet anchor at dawn' }],
    ['an unknown address', { email: 'nobody@example.org', password: PASSWORD }],
    ['somebody without a password', { email: 'editor@example.org', password: PASSWORD }],
    ['no password', { email: 'writer@example.org', password: '' }],
    ['nothing', {}],
  ])('refuses %s', async (_, given) => {
    const outcome = await signInThrough(testCall(newsroom), 'password', given);
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'bad_input', faults: [] } });
  });

  it('throws what is no refusal, instead of answering it', async () => {
    const call = testCall(newsroom);
    const broken = {
      ...call,
      stores: { ...call.stores, editorial: { ...call.stores.editorial, tx: async () => gone() } },
    };
    await expect(signInThrough(broken, 'password', credentials)).rejects.toThrow('the disk is gone');
  });
});

function gone(): never {
  throw new Error('the disk is gone');
}

describe('a session', () => {
  it('ends on the next request after its person was suspended, and stays ended', async () => {
    const token = await signedIn();
    done(await suspendPerson(newsroom.by('admin'), { personId: newsroom.people.writer }));
    expect(await accepted(token)).toBeNull();
    done(await reactivatePerson(newsroom.by('admin'), { personId: newsroom.people.writer }));
    expect(await accepted(token)).toBeNull();
  });

  it('carries the roles held at this very moment', async () => {
    const token = await signedIn();
    done(await changeRoles(newsroom.by('admin'), { personId: newsroom.people.writer, roles: [] }));
    expect((await accepted(token))?.person.roles).toEqual([]);
  });

  it('never gains a role: whoever is given one signs in again', async () => {
    const token = await signedIn();
    done(await changeRoles(newsroom.by('admin'), { personId: newsroom.people.writer, roles: ['editor'] }));
    expect(await accepted(token)).toBeNull();
    expect((await accepted(await signedIn()))?.person.roles).toEqual(['editor']);
  });

  it('ends by signing out, and by a new password elsewhere', async () => {
    const [here, there] = [await signedIn(), await signedIn()];
    await signOut(newsroom.stores, here, NOON);
    expect(await accepted(here)).toBeNull();
    const current = { password: PASSWORD, address: '' };
    const input = { personId: newsroom.people.writer, password: 'copper kettle on the hill', current };
    done(await setPassword(newsroom.by('writer'), input));
    expect(await accepted(there)).toBeNull();
  });

  it('ends where it lies idle for two hours, and not where it is used', async () => {
    const token = await signedIn();
    expect(await accepted(token, later(119))).not.toBeNull();
    expect(await accepted(token, later(120))).toBeNull();
    const signed = await signedBy(newsroom.stores, token, later(100));
    if (signed) await keepAwake(newsroom.stores, signed.session, later(100));
    expect(await accepted(token, later(219))).not.toBeNull();
    expect(await accepted(token, later(220))).toBeNull();
  });

  it('ends after twelve hours, used or not', async () => {
    const token = await signedIn();
    for (let minutes = 60; minutes < 720; minutes += 60) {
      const signed = await signedBy(newsroom.stores, token, later(minutes));
      if (!signed) throw new Error(`gone after ${minutes} minutes`);
      await keepAwake(newsroom.stores, signed.session, later(minutes));
    }
    expect(await accepted(token, later(719))).not.toBeNull();
    expect(await accepted(token, later(720))).toBeNull();
  });

  it('is written to at most once a minute', async () => {
    const token = await signedIn();
    const signed = await signedBy(newsroom.stores, token, later(1));
    if (!signed) throw new Error('gone');
    await keepAwake(newsroom.stores, signed.session, later(1));
    const row = await findSession(newsroom.stores.editorial.reads, tokenHash(token));
    expect(row?.lastSeenAt).toEqual(NOON);
  });

  it.each([
    ['nothing', null],
    ['an empty one', ''],
    ['one nobody was given', 'B'.repeat(43)],
    ['a JWT', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.'],
    ['a huge one', 'C'.repeat(100_000)],
    ['SQL', "' or 1=1 --"],
    ['a null byte', `\u0000${'D'.repeat(42)}`],
  ])('is nobody’s for a cookie with %s', async (_, cookie) => {
    await signedIn();
    expect(await accepted(cookie)).toBeNull();
  });
});

describe('a misconfigured newsroom', () => {
  it.each([[undefined], [''], ['short']])('has no secret of %j', (secret) => {
    expect(() => authSecret({ NEXTAUTH_SECRET: secret })).toThrow('nobody can sign in');
  });

  it('opens no session where next-auth believes somebody whom nobody has proved', async () => {
    const call = testCall(newsroom);
    const { jwt } = authOptions(call);
    await expect(jwt?.encode?.({ token: { sub: '1' }, secret: call.secret })).rejects.toThrow(
      'Nobody has proved',
    );
  });

  it('denies where the store cannot be read', async () => {
    const token = await signedIn();
    const call = testCall(newsroom, { token });
    const reads = new Proxy(call.stores.editorial.reads, { get: () => gone });
    const broken = { ...call, stores: { ...call.stores, editorial: { ...call.stores.editorial, reads } } };
    const request = { headers: {}, cookies: { 'communique-session': token } };
    const response = { getHeader: () => undefined, setHeader: () => undefined };
    expect(await getServerSession(request as never, response as never, authOptions(broken))).toBeNull();
    expect(broken.found.trouble).toBeInstanceOf(Error);
  });
});

describe('next-auth’s own address for passwords', () => {
  type Written = { location: string; cookies: string[] };

  async function posted(body: Record<string, string>, call = testCall(newsroom)): Promise<Written> {
    const written: Written = { location: '', cookies: [] };
    const response = {
      status: () => response,
      getHeader: () => undefined,
      setHeader: (name: string, value: unknown) => {
        if (name === 'Location') written.location = String(value);
        if (name === 'Set-Cookie') written.cookies.push(...[value].flat().map(String));
        return response;
      },
      end: () => undefined,
      json: () => undefined,
      send: () => undefined,
    };
    const request = {
      method: 'POST',
      query: { nextauth: ['callback', 'password'] },
      headers: {},
      cookies: {},
      body,
    };
    await NextAuth(request as never, response as never, authOptions(call));
    return written;
  }

  it('opens nothing without next-auth’s token against forged requests', async () => {
    const { location, cookies } = await posted({ ...credentials, csrfToken: 'f'.repeat(64) });
    expect(location).toContain('csrf=true');
    expect(cookies.join()).not.toContain('communique-session');
  });

  it('is bound by the throttle like the form', async () => {
    const call = () => testCall(newsroom, { found: nothingFound() });
    for (let turn = 0; turn < 5; turn += 1) {
      await signInThrough(call(), 'password', { ...credentials, password: 'violet anchor at dawn' });
    }
    expect(await signInThrough(call(), 'password', credentials)).toMatchObject({
      ok: false,
      refusal: { code: 'too_often' },
    });
  });
});
