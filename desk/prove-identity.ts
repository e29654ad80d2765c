import { StoreBusy } from '#db/begin.ts';
import { findPersonByEmail, passwordHashOf } from '#db/editorial/people.ts';
import { PASSWORD_FIELD_MAX } from '#newsroom/password-rule.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { waitSentence } from '#newsroom/throttle.ts';
import { findOpenLink, LINK_USED } from './accept-invitation.ts';
import { notDone } from './not-done.ts';
import { fitsPassword, TooManyAtOnce } from './password.ts';
import type { Stores } from './stores.ts';
import { type Against, forgiveTry, takeTry } from './take-try.ts';

/** Somebody has proved who they are; a link is used up only when the session is opened. */
export type Proof = {
  readonly ok: true;
  readonly personId: number;
  readonly linkToken: string | null;
  /** The second factor that was proved too. Without it nobody gets in who has one. */
  readonly second?: SecondFactor;
  /** Where a provider of single sign-on vouches for them. */
  readonly vouched?: Vouched;
};
export type SecondFactor = 'code' | 'recovery_code' | 'passkey';

/** What a provider of single sign-on says of somebody. */
export type Vouched = {
  readonly issuer: string;
  /** The provider's name for its session, or null where it has none. */
  readonly session: string | null;
  /** When the provider saw the proof; null where it does not say, and then it never counts as fresh. */
  readonly provedAt: Date | null;
  /** Whether it asked for a second factor that this newsroom trusts. */
  readonly secondFactor: boolean;
};

/** One sentence for an unknown address, a wrong password and a suspended person: nobody learns who works here. */
export const WRONG =
  'The e-mail address and the password do not fit. Check both, or ask an admin for a new link.';

const BUSY = 'Too many people are signing in at this moment. Try again in a minute.';

export type PasswordTry = Against & {
  readonly password: string;
  /** False where this account may not come in by a password; it is told like a wrong one. */
  readonly allowed?: boolean;
};

/** Checks a password; throttled per account and per network address, the same answer in the same time for all. */
export async function proveByPassword(
  stores: Stores,
  given: PasswordTry,
  now: Date,
): Promise<Proof | Refused> {
  try {
    return await check(stores, { ...given, email: given.email.slice(0, 300) }, now);
  } catch (trouble) {
    if (trouble instanceof TooManyAtOnce || trouble instanceof StoreBusy) return refuse('busy', BUSY);
    return notDone(trouble);
  }
}

async function check(stores: Stores, given: PasswordTry, now: Date): Promise<Proof | Refused> {
  const taken = await takeTry(stores, given, now);
  if (!('account' in taken)) return refuse('too_often', waitSentence(taken.wait));
  const { reads } = stores.editorial;
  const person = await findPersonByEmail(reads, given.email);
  const stored = person ? await passwordHashOf(reads, person.id) : null;
  const fits = await fitsPassword(stored, given.password.slice(0, PASSWORD_FIELD_MAX));
  if (!person?.active || !fits || given.allowed === false) return refuse('bad_input', WRONG);
  await forgiveTry(stores, taken);
  return { ok: true, personId: person.id, linkToken: null };
}

/** Looks whether a one-time link signs in. Opening the session uses it up. */
export async function proveByLink(stores: Stores, token: string, now: Date): Promise<Proof | Refused> {
  const open = await findOpenLink(stores.editorial.reads, token, now);
  if (open?.link.purpose !== 'sign_in') return refuse('not_found', LINK_USED);
  return { ok: true, personId: open.person.id, linkToken: token };
}
