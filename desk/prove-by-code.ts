import { consumeHalfProof } from '#db/editorial/half-proofs.ts';
import { findPerson } from '#db/editorial/people.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type TypedCode, typedCode } from '#newsroom/second-factor.ts';
import { waitSentence } from '#newsroom/throttle.ts';
import { BEGIN_AGAIN, halfwayBy, vouchedFor } from './half-proof.ts';
import { notDone } from './not-done.ts';
import type { Proof } from './prove-identity.ts';
import { sealingKeys } from './sealed.ts';
import type { Stores } from './stores.ts';
import { takeCode } from './take-code.ts';
import { type Against, forgiveTry, takeTry } from './take-try.ts';

/** One sentence for a wrong code, a used one and somebody else’s. */
export const WRONG_CODE = 'This code does not fit, or was used before. Wait for the next one and try again.';

/** Whose second factor it is: of the half proof in this browser's cookie, or of who is signed in already. */
export type CodeBy =
  | { readonly token: string | null; readonly userAgent: string }
  | { readonly personId: number };
export type CodeTry = Omit<Against, 'email'> & { readonly code: string; readonly by: CodeBy };

/**
 * Checks a code of an authenticator app or a recovery code, and uses it up, together with the half proof.
 * Throttled per account and per network address, apart from passwords: who knows the password must not get
 * more guesses by it.
 */
export async function proveByCode(stores: Stores, given: CodeTry, now: Date): Promise<Proof | Refused> {
  try {
    return await check(stores, given, now);
  } catch (trouble) {
    return notDone(trouble);
  }
}

async function check(stores: Stores, given: CodeTry, now: Date): Promise<Proof | Refused> {
  const { by, address, device } = given;
  const halfway = 'personId' in by ? null : await halfwayBy(stores.editorial.reads, by, now);
  const person = 'personId' in by ? await findPerson(stores.editorial.reads, by.personId) : halfway?.person;
  if (!person) return refuse('not_found', BEGIN_AGAIN);
  const taken = await takeTry(stores, { email: person.email, address, device }, now, 'code');
  if (!('account' in taken)) return refuse('too_often', waitSentence(taken.wait));
  const typed = typedCode(given.code);
  const became = typed ? await consume(stores, person.id, typed, by, now) : 'wrong';
  if (became === 'gone') return refuse('not_found', BEGIN_AGAIN);
  if (became === 'wrong') return refuse('bad_input', WRONG_CODE, [{ field: 'code', sentence: WRONG_CODE }]);
  await forgiveTry(stores, taken);
  const vouched = halfway ? vouchedFor(halfway, now) : {};
  return { ok: true, personId: person.id, linkToken: null, second: typed?.kind ?? 'code', ...vouched };
}

/** Code and half proof are used up together, or neither is. */
function consume(
  stores: Stores,
  personId: number,
  typed: TypedCode,
  by: CodeBy,
  now: Date,
): Promise<'used' | 'wrong' | 'gone'> {
  const keys = sealingKeys(stores.dataFolder);
  return stores.editorial.tx(async (tx) => {
    const halfway = 'personId' in by ? null : await halfwayBy(tx, by, now);
    if (!('personId' in by) && !halfway) return 'gone';
    if (!(await takeCode(tx, keys, personId, typed, now))) return 'wrong';
    if (halfway) await consumeHalfProof(tx, halfway.half.tokenHash);
    return 'used';
  });
}
