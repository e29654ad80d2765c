import NextAuth from 'next-auth';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPerson } from '#db/editorial/people.ts';
import type { Call } from '#desk/deed.ts';
import { issueLink } from '#desk/issue-link.ts';
import { askToRegister, askToSign } from '#desk/passkey-challenge.ts';
import { WRONG_PASSKEY } from '#desk/prove-by-passkey.ts';
import { registerPasskey } from '#desk/register-passkey.ts';
import { fresh } from '#desk/testing/further-steps.ts';
import { done, NOON, type TestNewsroom, type TestPerson } from '#desk/testing/newsroom.ts';
import { PasskeyDevice } from '#desk/testing/passkey-device.ts';
import { editorialRows } from '#desk/testing/traces.ts';
import { newToken } from '#desk/tokens.ts';
import { type AuthCall, nothingFound } from './auth-call.ts';
import { authOptions } from './options.ts';
import { Answer, postTo, signInThrough } from './sign-in.ts';
import { givePassword, PASSWORD, testCall } from './testing.ts';
import { NOW, ORIGIN, type SigningOn, signingOn } from './testing-sign-on.ts';

/** A newsroom into which people come by single sign-on alone, but for the admin, whom the settings name. */
let at: SigningOn;
let newsroom: TestNewsroom;
beforeEach(async () => {
  at = await signingOn();
  ({ newsroom } = at);
});
afterEach(() => at.close());

const sessions = () => editorialRows(newsroom, 'SELECT person_id FROM sessions WHERE ended_at IS NULL');

describe('a password', () => {
  const entered = (email: string) =>
    signInThrough(testCall(newsroom, { found: nothingFound() }), 'password', { email, password: PASSWORD });

  it('lets in only whom the settings name, and tells nobody who they are', async () => {
    for (const person of ['writer', 'admin'] as const) await givePassword(newsroom, person);
    at.settings({}, true);
    const refused = await entered('writer@example.org');
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'bad_input' } });
    expect(await entered('nobody@example.org')).toEqual(refused);
    expect(await entered('Admin@example.org')).toMatchObject({ ok: true });
  });
});

describe('a link', () => {
  it('of an admin lets nobody in instead, but one of the console', async () => {
    at.settings({}, true);
    const issue = async (call: Call) =>
      done(await issueLink(call, { personId: newsroom.people.writer })).token;
    const come = (token: string) =>
      signInThrough(testCall(newsroom, { found: nothingFound() }), 'link', { token, password: PASSWORD });
    expect(await come(await issue(fresh(newsroom, 'admin')))).toMatchObject({ ok: false });
    const console = { stores: newsroom.stores, now: NOON, actor: { kind: 'system', name: 'setup' } } as const;
    expect(await come(await issue(console))).toMatchObject({ ok: true });
  });
});

describe('a passkey', () => {
  /** Somebody's device, registered while they could come in by it. */
  async function withPasskey(person: TestPerson): Promise<PasskeyDevice> {
    const { stores, people } = newsroom;
    const whose = await findPerson(stores.editorial.reads, people[person]);
    if (!whose) throw new Error('There is no such person.');
    const [device, token] = [new PasskeyDevice(), newToken()];
    const asked = done(await askToRegister(stores, whose, { token, address: '', origin: ORIGIN }, NOW()));
    const { challenge } = asked.options;
    const response = device.register({ challenge, origin: ORIGIN });
    const call = fresh(newsroom, person, NOW());
    done(await registerPasskey(call, { name: 'Laptop', token, origin: ORIGIN, response }));
    return device;
  }

  /** What the device answers, with the call of the browser that asked it. */
  async function signed(device: PasskeyDevice, more: Partial<AuthCall> = {}) {
    const token = newToken();
    const asked = { token, address: '', origin: ORIGIN };
    const { challenge } = done(await askToSign(newsroom.stores, asked, NOW())).options;
    const response = JSON.stringify(device.sign({ challenge, origin: ORIGIN }));
    return { response, call: testCall(newsroom, { now: NOW(), passkey: token, ...more }) };
  }

  async function entered(device: PasskeyDevice, more: Partial<AuthCall> = {}, again = 'no') {
    const { response, call } = await signed(device, more);
    return signInThrough(call, 'passkey', { response, again });
  }

  it('lets in only whom the settings name; to others it is a passkey that nobody knows', async () => {
    const [writers, admins] = [await withPasskey('writer'), await withPasskey('admin')];
    expect(await entered(writers)).toMatchObject({ ok: true });
    at.settings({}, true);
    const before = sessions();
    const refused = await entered(writers);
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'bad_input', sentence: WRONG_PASSKEY } });
    expect(refused).toEqual(await entered(new PasskeyDevice()));
    expect(sessions()).toEqual(before);
    expect(await entered(admins)).toMatchObject({ ok: true });
  });

  it('opens nothing at next-auth’s own address either', async () => {
    const [writers, admins] = [await withPasskey('writer'), await withPasskey('admin')];
    at.settings({}, true);
    const posted = async (device: PasskeyDevice, given: Record<string, string> = {}) => {
      const { response, call } = await signed(device);
      const answer = new Answer();
      const request = postTo(call, ['callback', 'passkey'], { ...given, response });
      await NextAuth(request as never, answer as never, authOptions(call)).catch(() => undefined);
      return answer.cookies().filter((line) => line.startsWith('communique-session=')).length;
    };
    expect(await posted(writers)).toBe(0);
    expect(await posted(writers, { again: 'yes' })).toBe(0);
    expect(sessions()).toEqual([]);
    expect(await posted(admins)).toBe(1);
  });

  it('is the second factor of who has signed on, of nobody else', async () => {
    const [writers, editors] = [await withPasskey('writer'), await withPasskey('editor')];
    at.settings({}, true);
    await at.linked('writer');
    const { half } = (await at.signedOn()).found;
    expect(half).not.toBeNull();
    expect(await entered(editors, { half })).toMatchObject({ ok: false });
    expect(await entered(writers, { half, userAgent: 'Another' })).toMatchObject({ ok: false });
    expect(await entered(writers, { half })).toMatchObject({ ok: true });
  });

  it('proves anew who is signed in already, and signs nobody else in', async () => {
    const [writers, editors] = [await withPasskey('writer'), await withPasskey('editor')];
    const opened = await entered(writers);
    if (opened.ok !== true) throw new Error('Nobody was signed in.');
    at.settings({}, true);
    expect(await entered(editors, { token: opened.token }, 'yes')).toMatchObject({ ok: false });
    expect(await entered(writers, { token: opened.token }, 'yes')).toMatchObject({ ok: true });
  });
});
