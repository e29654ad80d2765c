import { randomBytes } from 'node:crypto';
import { replaceRecoveryCodes } from '#db/editorial/second-factors.ts';
import { refuse } from '#newsroom/refusal.ts';
import { RECOVERY_CODES, recoveryCode } from '#newsroom/second-factor.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { openOwn } from './own-factor.ts';
import { isRefusal } from './people-work.ts';
import { tellOfWayIn } from './tell-of-way-in.ts';
import { tokenHash } from './tokens.ts';

/** Ten fresh recovery codes, told once and stored only hashed; the ones before are void. */
export async function renewRecoveryCodes(
  call: Call,
): Promise<DeedOutcome<{ readonly personId: number; readonly codes: readonly string[] }>> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => recoveryCode(randomBytes(25)));
  // No idempotency key: what is kept under one is readable, and a code must not be.
  const outcome = await perform({ ...call, key: undefined }, 'renew_recovery_codes', async (work) => {
    const person = await openOwn(work, 'renew_recovery_codes');
    if (isRefusal(person)) return person;
    if (!person.hasSecondFactor) {
      return refuse('wrong_state', 'Set up an authenticator app or a passkey first.');
    }
    await replaceRecoveryCodes(work.tx, person.id, codes.map(tokenHash), work.now);
    await tellOfWayIn(work.tx, person, 'renew_recovery_codes', work.now);
    return { ok: true, answer: { personId: person.id }, audit: { details: { person: person.id } } };
  });
  return outcome.ok ? { ...outcome, codes } : outcome;
}
