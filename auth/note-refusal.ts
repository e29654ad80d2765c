import { findPersonByEmail } from '#db/editorial/people.ts';
import { halfwayBy } from '#desk/half-proof.ts';
import type { Refused } from '#newsroom/refusal.ts';
import type { AuthCall } from './auth-call.ts';
import { log } from './log.ts';

/** How somebody tried to come in, and the e-mail address where one was typed. */
export type Tried = {
  readonly way: 'password' | 'link' | 'code' | 'passkey' | 'sign_on';
  readonly email?: string;
};

/**
 * Writes into the log that somebody was not let in: by which way, why, from which network address, and whose account
 * it was (ASVS 5.0, 16.3.1). What was typed is never written, for people type their password into the wrong field.
 */
export async function noteRefusal(call: AuthCall, { refusal }: Refused, tried: Tried): Promise<void> {
  const person = await accountOf(call, tried);
  const { way } = tried;
  log.warn({ way, why: refusal.code, address: call.address, person }, 'somebody was not let in');
}

/** The person whose account it was, as far as that is known. A wrong code comes after a right password. */
async function accountOf(
  { stores, now, half, userAgent }: AuthCall,
  { way, email }: Tried,
): Promise<number | null> {
  const { reads } = stores.editorial;
  if (email) return (await findPersonByEmail(reads, email.slice(0, 300)))?.id ?? null;
  if (way !== 'code') return null;
  return (await halfwayBy(reads, { token: half, userAgent }, now))?.person.id ?? null;
}
