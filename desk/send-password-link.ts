import { dropMailOf } from '#db/editorial/outbox.ts';
import { findPersonByEmail, type Person } from '#db/editorial/people.ts';
import { insertLink, voidLinksOf } from '#db/editorial/sign-in-links.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { waitSentence } from '#newsroom/throttle.ts';
import { callOf } from './accept-invitation.ts';
import { type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { mailTo } from './mail-to.ts';
import type { Stores } from './stores.ts';
import { type Against, takeTry } from './take-try.ts';
import { newToken, tokenHash } from './tokens.ts';

/** How long the link of somebody who forgot their password works. */
export const FORGOTTEN_MINUTES = 60;
const KIND = 'forgotten_password';

/**
 * Takes the wish of somebody who says that they forgot their password. Until it is answered nothing is
 * looked up, so the answer and its time are the same for everybody; `send` is for afterwards.
 */
export async function askForPasswordLink(
  stores: Stores,
  given: Against,
  now: Date,
): Promise<Refused | { readonly ok: true; readonly send: () => Promise<void> }> {
  const email = given.email.slice(0, 300);
  const taken = await takeTry(stores, { ...given, email }, now, 'forgotten');
  if (!('account' in taken)) return refuse('too_often', waitSentence(taken.wait));
  const send = async () => {
    const person = await findPersonByEmail(stores.editorial.reads, email);
    if (person) await sendPasswordLink(stores, person, now);
  };
  return { ok: true, send };
}

/** Mails a one-time link to somebody who has a password to forget. An invitation stays as good as it was. */
export function sendPasswordLink(
  stores: Stores,
  person: Person,
  now: Date,
): Promise<DeedOutcome<{ personId: number }>> {
  return perform(callOf(stores, person, now), 'send_password_link', (work) => send(work, person));
}

async function send(
  { tx, actor, now }: Work,
  { id, email, name, hasPassword }: Person,
): Promise<Finished<{ personId: number }> | Refused> {
  if (!can(actor, 'send_password_link', { kind: 'person', id })) return notAllowed();
  if (!hasPassword) return refuse('wrong_state', 'This person signs in without a password.');
  const token = newToken();
  await voidLinksOf(tx, id, now, 'forgotten');
  await dropMailOf(tx, id, now, KIND);
  const expiresAt = new Date(now.getTime() + FORGOTTEN_MINUTES * 60_000);
  await insertLink(tx, {
    tokenHash: tokenHash(token),
    personId: id,
    purpose: 'forgotten',
    createdAt: now,
    expiresAt,
  });
  const minutes = FORGOTTEN_MINUTES;
  await mailTo(
    tx,
    { id, email },
    KIND,
    (words, link) => words.forgottenPassword({ name, minutes, link: link(`/link/${token}`) }),
    now,
  );
  return { ok: true, answer: { personId: id }, audit: { details: { person: id } } };
}
