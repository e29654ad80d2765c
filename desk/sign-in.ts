import { findPerson, findPersonByEmail, passwordHashOf, type Person } from '#db/editorial/people.ts';
import { endSession, insertSession } from '#db/editorial/sessions.ts';
import { clearFailures, failuresSince, noteFailure } from '#db/editorial/sign-in-failures.ts';
import { useLink } from '#db/editorial/sign-in-links.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { absoluteUntil, idleUntil } from '#newsroom/session-limits.ts';
import { ACCOUNT_LIMIT, ADDRESS_LIMIT, REMEMBERED_HOURS, secondsToWait, waitSentence } from '#newsroom/throttle.ts';
import { callOf, findOpenLink, LINK_USED } from './accept-invitation.ts';
import { perform } from './deed.ts';
import { fitsPassword } from './password.ts';
import type { Stores } from './stores.ts';
import { tokenHash } from './tokens.ts';

export type Proved = { readonly ok: true; readonly personId: number };

/** One sentence for an unknown address, a wrong password and a suspended person: nobody learns who works here. */
const WRONG = 'E-mail address and password do not fit. Check both, or ask an admin for a new link.';

export type PasswordProof = { readonly email: string; readonly password: string; readonly address: string };

/** Checks a password; throttled per account and per network address, the same answer in the same time for all. */
export async function proveByPassword(stores: Stores, proof: PasswordProof, now: Date): Promise<Proved | Refused> {
  const keys = keysOf(proof);
  const wait = await waitFor(stores, keys, now);
  if (wait > 0) return refuse('too_often', waitSentence(wait));
  const { reads } = stores.editorial;
  const person = await findPersonByEmail(reads, proof.email.slice(0, 300));
  const stored = person ? await passwordHashOf(reads, person.id) : null;
  const fits = await fitsPassword(stored, proof.password.slice(0, 400));
  if (person?.active && fits) {
    await stores.editorial.tx((tx) => clearFailures(tx, keys.account));
    return { ok: true, personId: person.id };
  }
  const before = new Date(now.getTime() - REMEMBERED_HOURS * 3_600_000);
  await stores.editorial.tx((tx) => noteFailure(tx, [keys.account, keys.address], now, before));
  return refuse('bad_input', WRONG);
}

/** Uses up a one-time link that signs in. */
export async function proveByLink(stores: Stores, token: string, now: Date): Promise<Proved | Refused> {
  const open = await findOpenLink(stores.editorial.reads, token, now);
  if (open?.link.purpose !== 'sign_in') return refuse('not_found', LINK_USED);
  const used = await stores.editorial.tx((tx) => useLink(tx, tokenHash(token), now));
  return used ? { ok: true, personId: open.person.id } : refuse('not_found', LINK_USED);
}

function keysOf({ email, address }: PasswordProof) {
  return { account: `account:${tokenHash(email.trim().toLowerCase())}`, address: `address:${address}` };
}

async function waitFor(stores: Stores, keys: ReturnType<typeof keysOf>, now: Date): Promise<number> {
  const since = new Date(now.getTime() - REMEMBERED_HOURS * 3_600_000);
  const { reads } = stores.editorial;
  const account = secondsToWait(await failuresSince(reads, keys.account, since), ACCOUNT_LIMIT, now);
  const address = secondsToWait(await failuresSince(reads, keys.address, since), ADDRESS_LIMIT, now);
  return Math.max(account, address);
}

export type NewSession = { readonly personId: number; readonly token: string; readonly userAgent: string };

/** Opens a session for somebody who has just proved who they are. Throws where that person may not sign in. */
export async function openSession(stores: Stores, session: NewSession, now: Date): Promise<void> {
  const person = await personAt(stores, session.personId);
  const outcome = await perform(callOf(stores, person, now), 'sign_in', async ({ tx, actor }) => {
    if (actor.kind !== 'person' || !actor.active) return refuse('not_allowed', 'This person is suspended.');
    await insertSession(tx, {
      tokenHash: tokenHash(session.token),
      personId: person.id,
      createdAt: now,
      lastSeenAt: now,
      provedAt: now,
      idleUntil: idleUntil(now),
      absoluteUntil: absoluteUntil(now),
      userAgent: session.userAgent.slice(0, 300),
    });
    return { ok: true, answer: {}, audit: { details: { person: person.id } } };
  });
  if (!outcome.ok) throw new Error(outcome.refusal.sentence);
}

/** Ends the session of this cookie. */
export async function closeSession(stores: Stores, personId: number, token: string, now: Date): Promise<void> {
  const person = await personAt(stores, personId);
  await perform(callOf(stores, person, now), 'sign_out', async ({ tx }) => {
    await endSession(tx, tokenHash(token), now);
    return { ok: true, answer: {}, audit: { details: { person: person.id } } };
  });
}

async function personAt(stores: Stores, personId: number): Promise<Person> {
  const person = await findPerson(stores.editorial.reads, personId);
  if (!person) throw new Error(`There is no person ${personId}.`);
  return person;
}
