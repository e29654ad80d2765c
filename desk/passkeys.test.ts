import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listPasskeys } from '#db/editorial/passkeys.ts';
import { findPerson } from '#db/editorial/people.ts';
import { tamper } from '#db/editorial/testing/rows.ts';
import { changeSecondFactorPolicy } from './change-second-factor-policy.ts';
import { askToRegister, askToSign } from './passkey-challenge.ts';
import { proveByPasskey, WRONG_PASSKEY } from './prove-by-passkey.ts';
import { type RegisterPasskey, registerPasskey } from './register-passkey.ts';
import { removePasskey } from './remove-passkey.ts';
import { renamePasskey } from './rename-passkey.ts';
import { signIn } from './sign-in.ts';
import { suspendPerson } from './suspend-person.ts';
import { fresh, stale } from './testing/further-steps.ts';
import { done, later, NOON, type TestNewsroom, type TestPerson, testNewsroom } from './testing/newsroom.ts';
import { ORIGIN, PasskeyDevice } from './testing/passkey-device.ts';
import { provingIn } from './testing/second-factors.ts';
import { refused, traced } from './testing/traces.ts';
import { newToken } from './tokens.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const id = (person: TestPerson) => newsroom.people[person];
const own = (person: TestPerson) => listPasskeys(newsroom.stores.editorial.reads, id(person));
const { enter } = provingIn(() => newsroom);
const asked = (token: string) => ({ token, address: '192.0.2.7', origin: ORIGIN });

/** What a device is asked that makes a passkey for this person, with the token of the browser. */
async function toRegister(person: TestPerson, now = NOON) {
  const token = newToken();
  const whose = await findPerson(newsroom.stores.editorial.reads, id(person));
  if (!whose) throw new Error('There is no such person.');
  const outcome = done(await askToRegister(newsroom.stores, whose, asked(token), now));
  return { token, challenge: outcome.options.challenge, options: outcome.options };
}

async function toSign(now = NOON) {
  const token = newToken();
  const outcome = done(await askToSign(newsroom.stores, asked(token), now));
  return { token, challenge: outcome.options.challenge, options: outcome.options };
}

const add = (person: TestPerson, input: Pick<RegisterPasskey, 'response' | 'token'>, now = NOON) =>
  registerPasskey(fresh(newsroom, person, now), { name: 'Work laptop', origin: ORIGIN, ...input });

/** Somebody's device, registered. */
async function given(person: TestPerson): Promise<PasskeyDevice> {
  const device = new PasskeyDevice();
  const { token, challenge } = await toRegister(person);
  done(await add(person, { token, response: device.register({ challenge }) }));
  return device;
}

type Signing = Parameters<PasskeyDevice['sign']>[0];
async function prove(device: PasskeyDevice, more: Partial<Signing> = {}, personId: number | null = null) {
  const { token, challenge } = await toSign();
  const response = device.sign({ challenge, ...more });
  return proveByPasskey(newsroom.stores, { response, token, origin: ORIGIN, personId }, NOON);
}
const WRONG = { ok: false, refusal: { sentence: WRONG_PASSKEY } };

describe('registering a passkey', () => {
  test('adds it under its name, and asks for one that is found and unlocked by its owner', async () => {
    const device = new PasskeyDevice();
    const { token, challenge, options } = await toRegister('writer');
    expect(options.rp.id).toBe('news.example.org');
    expect(options.authenticatorSelection).toMatchObject({
      residentKey: 'required',
      userVerification: 'required',
    });
    const response = device.register({ challenge });
    const { entry } = await traced(newsroom, () => add('writer', { token, response }));
    expect(entry).toMatchObject({ deed: 'register_passkey', details: { person: id('writer') } });
    expect(await own('writer')).toMatchObject([
      { name: 'Work laptop', credentialId: device.credentialId, lockedAt: null },
    ]);
    expect((await refused(newsroom, () => enter('writer'))).code).toBe('second_factor');
  });

  test('is refused a second time, for a challenge of somebody else, too old, used, or of another site', async () => {
    const device = await given('writer');
    const again = await toRegister('writer');
    const twice = { token: again.token, response: device.register(again) };
    expect(await add('writer', twice)).toMatchObject({ ok: false, refusal: { code: 'taken' } });
    const fresher = new PasskeyDevice();
    const mine = await toRegister('editor');
    const foreign = { token: mine.token, response: fresher.register(mine) };
    expect(await add('writer', foreign)).toMatchObject({ ok: false });
    const old = await toRegister('writer');
    const late = { token: old.token, response: fresher.register(old) };
    expect(await add('writer', late, later(5))).toMatchObject({ ok: false });
    for (const more of [{ origin: 'https://news.example.com' }, { unlocked: false }, { challenge: 'AAAA' }]) {
      const next = await toRegister('writer');
      const response = fresher.register({ challenge: next.challenge, ...more });
      expect(await add('writer', { token: next.token, response })).toMatchObject({ ok: false });
    }
    expect(await add('writer', { token: null, response: fresher.register(mine) })).toMatchObject({
      ok: false,
    });
    expect(await own('writer')).toHaveLength(1);
  });

  test('wants a fresh proof, as renaming and removing do', async () => {
    await given('writer');
    const [passkey] = await own('writer');
    const passkeyId = passkey?.id ?? 0;
    const { token, challenge } = await toRegister('writer');
    const response = new PasskeyDevice().register({ challenge });
    const late = stale(newsroom, 'writer');
    const input = { name: 'Phone', origin: ORIGIN, token, response };
    expect(await registerPasskey(late, input)).toMatchObject({
      ok: false,
      refusal: { code: 'fresh_sign_in' },
    });
    for (const deed of [
      () => renamePasskey(late, { passkeyId, name: 'Phone' }),
      () => removePasskey(late, { passkeyId }),
    ])
      expect((await refused(newsroom, deed)).code).toBe('fresh_sign_in');
  });
});

describe('a passkey', () => {
  test('is both factors at once', async () => {
    const device = await given('writer');
    const proof = await prove(device, { counter: 1 });
    expect(proof).toMatchObject({ ok: true, personId: id('writer'), second: 'passkey' });
    if (!proof.ok) return;
    const input = { proof, token: newToken(), previousToken: null, userAgent: 'test' };
    const { entry } = await traced(newsroom, () => signIn(newsroom.stores, input, NOON));
    expect(entry).toMatchObject({ deed: 'sign_in', details: { how: 'passkey' } });
    expect(await own('writer')).toMatchObject([{ counter: 1, lastUsedAt: NOON }]);
  });

  test('signs a challenge once, in the browser that asked for it', async () => {
    const device = await given('writer');
    const { token, challenge } = await toSign();
    const input = { response: device.sign({ challenge, counter: 1 }), token, origin: ORIGIN, personId: null };
    for (const other of [null, newToken()]) {
      expect(await proveByPasskey(newsroom.stores, { ...input, token: other }, NOON)).toMatchObject(WRONG);
    }
    expect(await proveByPasskey(newsroom.stores, input, NOON)).toMatchObject({ ok: true });
    expect(await proveByPasskey(newsroom.stores, input, NOON)).toMatchObject(WRONG);
  });

  test('of two answers to one challenge at once, one is taken', async () => {
    const device = await given('writer');
    const { token, challenge } = await toSign();
    const input = { response: device.sign({ challenge }), token, origin: ORIGIN, personId: null };
    const both = [proveByPasskey(newsroom.stores, input, NOON), proveByPasskey(newsroom.stores, input, NOON)];
    expect((await Promise.all(both)).map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  test('is answered alike where it is unknown, not unlocked, of another site, or of somebody suspended', async () => {
    const device = await given('writer');
    const other = await given('second');
    done(await suspendPerson(fresh(newsroom, 'admin'), { personId: id('second') }));
    const answers = [
      await prove(new PasskeyDevice()),
      await prove(device, { unlocked: false }),
      await prove(device, { origin: 'https://news.example.com' }),
      await prove(device, { challenge: 'AAAA' }),
      await prove(device, {}, id('editor')),
      await prove(other),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject(WRONG);
  });

  test('whose counter goes back is locked for good', async () => {
    const device = await given('writer');
    expect(await prove(device, { counter: 5 })).toMatchObject({ ok: true });
    expect(await prove(device, { counter: 5 })).toMatchObject(WRONG);
    expect((await own('writer'))[0]?.lockedAt).toEqual(NOON);
    expect(await prove(device, { counter: 9 })).toMatchObject(WRONG);
    // It still guards the account: the password alone lets nobody in.
    expect((await refused(newsroom, () => enter('writer'))).code).toBe('second_factor');
  });

  test('that was moved to another person’s name in the store does not sign them in', async () => {
    const device = await given('writer');
    tamper(newsroom.stores.editorial.file, `UPDATE passkeys SET public_key = 'AAAA'`);
    expect(await prove(device)).toMatchObject(WRONG);
  });
});

describe('looking after passkeys', () => {
  const passkeyId = async (person: TestPerson) => (await own(person))[0]?.id ?? 0;

  test('gives them other names', async () => {
    await given('writer');
    const input = { passkeyId: await passkeyId('writer'), name: ' My  phone ' };
    const { entry } = await traced(newsroom, () => renamePasskey(fresh(newsroom, 'writer'), input));
    expect(entry).toMatchObject({ deed: 'rename_passkey', details: { passkey: input.passkeyId } });
    expect(await own('writer')).toMatchObject([{ name: 'My phone' }]);
    const empty = { ...input, name: ' \u200e ' };
    expect((await refused(newsroom, () => renamePasskey(fresh(newsroom, 'writer'), empty))).code).toBe(
      'bad_input',
    );
  });

  test('takes them away', async () => {
    const device = await given('writer');
    const input = { passkeyId: await passkeyId('writer') };
    const { entry } = await traced(newsroom, () => removePasskey(fresh(newsroom, 'writer'), input));
    expect(entry).toMatchObject({ deed: 'remove_passkey', details: { passkey: input.passkeyId } });
    expect(await prove(device)).toMatchObject(WRONG);
    done(await enter('writer'));
  });

  test('is nobody’s for somebody else’s', async () => {
    await given('writer');
    const input = { passkeyId: await passkeyId('writer'), name: 'Taken' };
    for (const deed of [
      () => renamePasskey(fresh(newsroom, 'admin'), input),
      () => removePasskey(fresh(newsroom, 'admin'), input),
      () => removePasskey(fresh(newsroom, 'writer'), { passkeyId: 999 }),
    ])
      expect((await refused(newsroom, deed)).code).toBe('not_found');
  });

  test('leaves the last one where this newsroom asks for a factor', async () => {
    await given('editor');
    done(await changeSecondFactorPolicy(fresh(newsroom, 'admin'), { secondFactorFor: 'privileged' }));
    const input = { passkeyId: await passkeyId('editor') };
    expect((await refused(newsroom, () => removePasskey(fresh(newsroom, 'editor'), input))).code).toBe(
      'second_factor',
    );
  });
});
