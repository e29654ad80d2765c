import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findAuthenticator } from '#db/editorial/second-factors.ts';
import { CODE_LIMIT } from '#newsroom/throttle.ts';
import { BEGIN_AGAIN, keepHalfProof } from './half-proof.ts';
import { sealedFor } from './own-factor.ts';
import { WRONG_CODE } from './prove-by-code.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { sealingKeys, unseal } from './sealed.ts';
import { suspendPerson } from './suspend-person.ts';
import { fresh } from './testing/further-steps.ts';
import { done, later, NOON, type TestNewsroom, type TestPerson, testNewsroom } from './testing/newsroom.ts';
import { codeAt, OTHER_SECRET, provingIn, withAuthenticator } from './testing/second-factors.ts';
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

describe('a code', () => {
  beforeEach(() => withAuthenticator(newsroom, 'writer'));

  test('lets in after the first factor, and is on record', async () => {
    const proof = await prove(await halfway('writer'), codeAt(NOON));
    expect(proof).toMatchObject({ ok: true, personId: id('writer'), second: 'code' });
    const { entry } = await traced(newsroom, () => enter('writer', 'code'));
    expect(entry).toMatchObject({ deed: 'sign_in', details: { how: 'code' } });
  });

  test('of the step before and the step after counts, of others not', async () => {
    const answers = [];
    for (const seconds of [-60, -30, 0, 30, 60]) {
      const code = codeAt(new Date(NOON.getTime() + seconds * 1000));
      answers.push(await answerOf(prove(await halfway('writer'), code)));
    }
    expect(answers).toEqual([WRONG_CODE, 'code', 'code', 'code', WRONG_CODE]);
  });

  test('is never taken twice, nor one of an older step afterwards', async () => {
    const code = codeAt(NOON);
    expect(await answerOf(prove(await halfway('writer'), code))).toBe('code');
    expect(await answerOf(prove(await halfway('writer'), code))).toBe(WRONG_CODE);
    const older = codeAt(new Date(NOON.getTime() - 30_000));
    expect(await answerOf(prove(await halfway('writer'), older))).toBe(WRONG_CODE);
  });

  test('sent twice at once is taken once', async () => {
    const tokens = [await halfway('writer'), await halfway('writer')];
    const answers = await Promise.all(tokens.map((token) => answerOf(prove(token, codeAt(NOON)))));
    expect(answers.sort()).toEqual([WRONG_CODE, 'code'].sort());
  });

  test('of somebody else lets nobody in', async () => {
    await withAuthenticator(newsroom, 'editor', OTHER_SECRET);
    const foreign = codeAt(NOON, OTHER_SECRET);
    expect(await answerOf(prove(await halfway('writer'), foreign))).toBe(WRONG_CODE);
    expect(await answerOf(prove(await halfway('editor'), foreign))).toBe('code');
  });

  test.each(['', '1', '0000000', '12 34 5x', '١٢٣٤٥٦', 'A'.repeat(10_000), "' or 1=1 --", '\u0000'])(
    'that is none, %j, is answered like a wrong one',
    async (code) => {
      expect(await answerOf(prove(await halfway('writer'), code))).toBe(WRONG_CODE);
    },
  );

  test('may be spaced as apps show it', async () => {
    const code = codeAt(NOON).replace(/^(...)/, '$1 ');
    expect(await answerOf(prove(await halfway('writer'), code))).toBe('code');
  });

  test('cannot be opened with another key, and then a recovery code still lets in', async () => {
    const { codes } = done(await renewRecoveryCodes(fresh(newsroom, 'writer')));
    const sealed = (await findAuthenticator(reads(), id('writer')))?.sealedSecret ?? '';
    expect(unseal([Buffer.alloc(32)], sealed, sealedFor(id('writer')))).toBeNull();
    expect(unseal(sealingKeys(newsroom.stores.dataFolder), sealed, sealedFor(id('editor')))).toBeNull();
    expect(await answerOf(prove(await halfway('writer'), codes[0] ?? ''))).toBe('recovery_code');
  });
});

describe('guessing codes', () => {
  beforeEach(() => withAuthenticator(newsroom, 'writer'));

  test('is slowed down per account, whatever half proof it comes with and however often the password fits', async () => {
    for (let turn = 0; turn < CODE_LIMIT.free; turn += 1) {
      expect(await answerOf(prove(await halfway('writer'), '000000'))).toBe(WRONG_CODE);
    }
    const right = await prove(await halfway('writer'), codeAt(NOON));
    expect(right).toMatchObject({ ok: false, refusal: { code: 'too_often' } });
    const after = later(1);
    expect(await answerOf(prove(await halfway('writer', after), codeAt(after), after))).toBe('code');
  });

  test('at once is counted before the first is checked', async () => {
    const token = await halfway('writer');
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, turn) => prove(token, String(100_000 + turn))),
    );
    const checked = answers.filter((answer) => !answer.ok && answer.refusal.code === 'bad_input');
    expect(checked).toHaveLength(CODE_LIMIT.free);
  });
});

describe('a half proof', () => {
  beforeEach(() => withAuthenticator(newsroom, 'writer'));

  test('opens no session', async () => {
    const refusal = await refused(newsroom, () => enter('writer'));
    expect(refusal.code).toBe('second_factor');
    expect(rows('SELECT 1 FROM sessions')).toEqual([]);
  });

  test('is answered alike where it is none, another browser’s, too old, used, or of somebody suspended', async () => {
    const answers = [
      await prove(null, codeAt(NOON)),
      await prove(newToken(), codeAt(NOON)),
      await prove(await halfway('writer'), codeAt(NOON), NOON, 'Another browser'),
      await prove(await halfway('writer'), codeAt(later(5)), later(5)),
    ];
    const used = await halfway('writer');
    expect(await answerOf(prove(used, codeAt(NOON)))).toBe('code');
    answers.push(await prove(used, codeAt(later(1)), later(1)));
    const suspended = await halfway('writer');
    done(await suspendPerson(newsroom.by('admin'), { personId: id('writer') }));
    answers.push(await prove(suspended, codeAt(later(1)), later(1)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ ok: false, refusal: { code: 'not_found', sentence: BEGIN_AGAIN } });
  });

  test('is stored only hashed, and is forgotten when it is over', async () => {
    const token = await halfway('writer');
    expect(rows('SELECT token_hash FROM half_proofs')).toEqual([{ token_hash: tokenHash(token) }]);
    await halfway('writer', later(6));
    expect(rows('SELECT token_hash FROM half_proofs')).toHaveLength(1);
  });

  test('by a one-time link uses the link up', async () => {
    const [link, token] = [newToken(), newToken()];
    const proof = { ok: true, personId: id('writer'), linkToken: link } as const;
    const input = { proof, token, userAgent: 'Test browser' };
    expect(await keepHalfProof(newsroom.stores, input, NOON)).toMatchObject({ ok: false });
    expect(rows('SELECT 1 FROM half_proofs')).toEqual([]);
  });
});
