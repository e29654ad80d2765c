import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countRecoveryCodes, findSetup } from '#db/editorial/second-factors.ts';
import { changeSecondFactorPolicy } from './change-second-factor-policy.ts';
import { confirmAuthenticator } from './confirm-authenticator.ts';
import { BEGIN_AGAIN } from './half-proof.ts';
import { sealedFor } from './own-factor.ts';
import { WRONG_CODE } from './prove-by-code.ts';
import { removeAuthenticator } from './remove-authenticator.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { resetSecondFactor } from './reset-second-factor.ts';
import { sealingKeys, unseal } from './sealed.ts';
import { setUpAuthenticator } from './set-up-authenticator.ts';
import { startRelease } from './start-release.ts';
import { fresh, stale } from './testing/further-steps.ts';
import { done, later, NOON, type TestNewsroom, type TestPerson, testNewsroom } from './testing/newsroom.ts';
import { codeAt, OTHER_SECRET, provingIn, SECRET, withAuthenticator } from './testing/second-factors.ts';
import { editorialRows, refused, traced } from './testing/traces.ts';
import { newToken, tokenHash } from './tokens.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const id = (person: TestPerson) => newsroom.people[person];
const reads = () => newsroom.stores.editorial.reads;
const rows = (sql: string) => editorialRows(newsroom, sql);
const { answerOf, enter, halfway, prove } = provingIn(() => newsroom);

describe('setting an authenticator app up', () => {
  const secretOf = async (person: TestPerson) => {
    const setup = await findSetup(reads(), id(person));
    const keys = sealingKeys(newsroom.stores.dataFolder);
    return unseal(keys, setup?.sealedSecret ?? '', sealedFor(id(person))) ?? '';
  };

  test('shows a secret that is stored only sealed, and waits for a code of it', async () => {
    const { entry } = await traced(newsroom, () => setUpAuthenticator(fresh(newsroom, 'writer')));
    expect(entry).toMatchObject({ deed: 'set_up_authenticator', details: { person: id('writer') } });
    const secret = await secretOf('writer');
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(JSON.stringify(rows('SELECT * FROM authenticator_setups'))).not.toContain(secret);
    done(await enter('writer')); // what only waits asks for nothing yet
  });

  test('is done by the code, once, and ends the sessions of other browsers', async () => {
    const [here, there] = [newToken(), newToken()];
    for (const token of [here, there]) done(await enter('writer', undefined, token));
    done(await setUpAuthenticator(fresh(newsroom, 'writer')));
    const code = codeAt(NOON, await secretOf('writer'));
    const confirm = () => confirmAuthenticator(fresh(newsroom, 'writer'), { code, keepToken: here });
    const { entry } = await traced(newsroom, confirm);
    expect(entry).toMatchObject({ deed: 'confirm_authenticator', details: { person: id('writer') } });
    expect(rows('SELECT token_hash FROM sessions WHERE ended_at IS NULL')).toEqual([
      { token_hash: tokenHash(here) },
    ]);
    expect((await refused(newsroom, confirm)).code).toBe('wrong_state');
    // The code that set it up signs nobody in.
    expect(await answerOf(prove(await halfway('writer'), code))).toBe(WRONG_CODE);
  });

  test('is refused with a wrong code, too late, and with nothing begun', async () => {
    const confirm =
      (code: string, now = NOON) =>
      () =>
        confirmAuthenticator(fresh(newsroom, 'writer', now), { code });
    expect((await refused(newsroom, confirm('123456'))).code).toBe('wrong_state');
    done(await setUpAuthenticator(fresh(newsroom, 'writer')));
    const secret = await secretOf('writer');
    for (const code of [codeAt(later(5), secret), '12345', 'abcdef', '']) {
      const refusal = await refused(newsroom, confirm(code));
      expect(refusal).toMatchObject({ code: 'bad_input', faults: [{ field: 'code' }] });
    }
    const late = later(30);
    expect((await refused(newsroom, confirm(codeAt(late, secret), late))).code).toBe('wrong_state');
  });

  test('and everything about one’s own factors wants a fresh proof', async () => {
    await withAuthenticator(newsroom, 'writer');
    const late = stale(newsroom, 'writer');
    for (const deed of [
      () => setUpAuthenticator(late),
      () => confirmAuthenticator(late, { code: codeAt(NOON) }),
      () => removeAuthenticator(late, {}),
      () => renewRecoveryCodes(late),
    ])
      expect((await refused(newsroom, deed)).code).toBe('fresh_sign_in');
  });
});

describe('recovery codes', () => {
  beforeEach(() => withAuthenticator(newsroom, 'writer'));
  const renew = () => renewRecoveryCodes({ ...fresh(newsroom, 'writer'), key: 'k' });
  const left = () => countRecoveryCodes(reads(), id('writer'));

  test('are ten, told once and stored only hashed', async () => {
    const { codes, entry } = await traced(newsroom, renew);
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/);
    const stored = JSON.stringify([rows('SELECT * FROM recovery_codes'), rows('SELECT * FROM deed_keys')]);
    expect(codes.filter((code) => stored.includes(code))).toEqual([]);
    expect(entry).toMatchObject({ deed: 'renew_recovery_codes', details: { person: id('writer') } });
    expect(await left()).toBe(10);
  });

  test('let in once each, however they are typed', async () => {
    const [code = ''] = done(await renew()).codes;
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    expect(await answerOf(prove(await halfway('writer'), typed))).toBe('recovery_code');
    expect(await answerOf(prove(await halfway('writer'), code))).toBe(WRONG_CODE);
    expect(await left()).toBe(9);
  });

  test('sent twice at once let in once', async () => {
    const [code = ''] = done(await renew()).codes;
    const tokens = [await halfway('writer'), await halfway('writer')];
    const answers = await Promise.all(tokens.map((token) => answerOf(prove(token, code))));
    expect(answers.sort()).toEqual([WRONG_CODE, 'recovery_code'].sort());
  });

  test('are void when others are made, and let nobody else in', async () => {
    const [first = ''] = done(await renew()).codes;
    const [second = ''] = done(await renew()).codes;
    await withAuthenticator(newsroom, 'editor', OTHER_SECRET);
    expect(await answerOf(prove(await halfway('writer'), first))).toBe(WRONG_CODE);
    expect(await answerOf(prove(await halfway('editor'), second))).toBe(WRONG_CODE);
    expect(await left()).toBe(10);
  });

  test('are made for nobody without a factor', async () => {
    const call = fresh(newsroom, 'editor');
    expect((await refused(newsroom, () => renewRecoveryCodes(call))).code).toBe('wrong_state');
  });
});

describe('turning the app off', () => {
  const off = (person: TestPerson = 'writer') => removeAuthenticator(fresh(newsroom, person), {});

  test('takes the recovery codes along; the password alone lets in again', async () => {
    await withAuthenticator(newsroom, 'writer');
    done(await renewRecoveryCodes(fresh(newsroom, 'writer')));
    const { entry } = await traced(newsroom, () => off());
    expect(entry).toMatchObject({ deed: 'remove_authenticator', details: { person: id('writer') } });
    expect(await countRecoveryCodes(reads(), id('writer'))).toBe(0);
    done(await enter('writer'));
    expect((await refused(newsroom, () => off())).code).toBe('wrong_state');
  });

  test('is refused where this newsroom asks for a factor', async () => {
    await withAuthenticator(newsroom, 'editor');
    done(await changeSecondFactorPolicy(fresh(newsroom, 'admin'), { secondFactorFor: 'privileged' }));
    expect((await refused(newsroom, () => off('editor'))).code).toBe('second_factor');
  });
});

describe('of whom a second factor is asked', () => {
  const ask = (secondFactorFor: 'nobody' | 'privileged' | 'everybody') =>
    changeSecondFactorPolicy(fresh(newsroom, 'admin'), { secondFactorFor });
  const start = (person: TestPerson) =>
    startRelease(newsroom.by(person), { kind: 'press_release', section: 'news', languages: ['az'] });

  test('is an admin’s to say, with a fresh proof, on record', async () => {
    const late = () => changeSecondFactorPolicy(stale(newsroom, 'admin'), { secondFactorFor: 'everybody' });
    expect((await refused(newsroom, late)).code).toBe('fresh_sign_in');
    const { entry } = await traced(newsroom, () => ask('privileged'));
    expect(entry).toMatchObject({
      deed: 'change_second_factor_policy',
      details: { before: 'nobody', secondFactorFor: 'privileged' },
    });
  });

  test('who has none may do nothing but set one up, from the next request', async () => {
    done(await ask('privileged'));
    done(await start('writer'));
    const refusal = await refused(newsroom, () => start('editor'));
    expect(refusal).toMatchObject({ code: 'second_factor' });
    expect(refusal.sentence).toContain('Set it up on your account');
    expect((await refused(newsroom, () => ask('nobody'))).code).toBe('second_factor');
    done(await setUpAuthenticator(fresh(newsroom, 'editor')));
    await withAuthenticator(newsroom, 'editor');
    done(await start('editor'));
  });

  test('everybody is everybody', async () => {
    done(await ask('everybody'));
    expect((await refused(newsroom, () => start('writer'))).code).toBe('second_factor');
    await withAuthenticator(newsroom, 'admin');
    done(await ask('nobody'));
    done(await start('writer'));
  });
});

describe('resetting somebody’s second factors', () => {
  const reset = (by: TestPerson, whom: TestPerson) =>
    resetSecondFactor(fresh(newsroom, by), { personId: id(whom) });

  test('takes all of them away and ends the sessions', async () => {
    await withAuthenticator(newsroom, 'writer');
    done(await renewRecoveryCodes(fresh(newsroom, 'writer')));
    done(await enter('writer', 'code'));
    const half = await halfway('writer');
    const { entry } = await traced(newsroom, () => reset('admin', 'writer'));
    expect(entry).toMatchObject({ deed: 'reset_second_factor', details: { person: id('writer') } });
    expect(rows('SELECT 1 FROM sessions WHERE ended_at IS NULL')).toEqual([]);
    expect(await answerOf(prove(half, codeAt(NOON, SECRET)))).toBe(BEGIN_AGAIN);
    done(await enter('writer'));
  });

  test('is nobody’s for themselves, wants a fresh proof, and somebody who has one', async () => {
    await withAuthenticator(newsroom, 'all');
    await withAuthenticator(newsroom, 'writer');
    expect((await refused(newsroom, () => reset('all', 'all'))).code).toBe('not_allowed');
    const late = () => resetSecondFactor(stale(newsroom, 'admin'), { personId: id('writer') });
    expect((await refused(newsroom, late)).code).toBe('fresh_sign_in');
    expect((await refused(newsroom, () => reset('admin', 'editor'))).code).toBe('wrong_state');
  });
});
