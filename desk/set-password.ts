import { findPerson, type Person, updatePerson } from '#db/editorial/people.ts';
import { endSessionsOf, rotateSession } from '#db/editorial/sessions.ts';
import { voidLinksOf } from '#db/editorial/sign-in-links.ts';
import { isFresh } from '#newsroom/four-eyes.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, type Finished, perform, personIdOf, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { newPasswordFault } from './new-password.ts';
import { hashPassword } from './password.ts';
import { proveByPassword } from './prove-identity.ts';
import type { Against } from './take-try.ts';
import { tellOfPassword } from './tell-of-password.ts';
import { tokenHash } from './tokens.ts';

export type SetPassword = {
  readonly personId: number;
  readonly password: string;
  /** The password until now, which a person has to give; the console need not. */
  readonly current?: Omit<Against, 'email'> & { readonly password: string };
  /** The token of the session that goes on, and the one it has from then on; every other session ends. */
  readonly session?: { readonly token: string; readonly next: string };
};

/** Sets a password: a person's own, or anybody's from the console. Ends the sessions and voids the links of the person. */
export async function setPassword(
  call: Call,
  input: SetPassword,
): Promise<DeedOutcome<{ personId: number }>> {
  const { actor, stores } = call;
  if (actor.kind === 'person' && actor.id !== input.personId) return notAllowed();
  const person = await findPerson(stores.editorial.reads, input.personId);
  if (!person) return refuse('not_found', 'There is no such person.');
  const sentence = await newPasswordFault(stores.editorial.reads, input.password, person);
  if (sentence) return refuse('bad_input', sentence, [{ field: 'password', sentence }]);
  const unproved = await whyUnproved(call, person, input.current);
  if (unproved) return unproved;
  const passwordHash = await hashPassword(input.password);
  return perform(call, 'set_password', (work) => keep(work, person, input, passwordHash));
}

/** Without a password of their own, people prove who they are by having just signed in by a link. */
async function whyUnproved(
  { actor, stores, now }: Call,
  person: Person,
  current: SetPassword['current'],
): Promise<Refused | null> {
  if (actor.kind === 'system') return null;
  if (!person.hasPassword) {
    if (isFresh(actor.freshUntil, now)) return null;
    return refuse(
      'fresh_sign_in',
      'Ask an admin for a one-time link and sign in by it, then set your password.',
    );
  }
  const given = { password: '', address: '', ...current, email: person.email };
  const proof = await proveByPassword(stores, given, now);
  if (proof.ok) return null;
  if (proof.refusal.code !== 'bad_input') return proof;
  const sentence = 'This is not your password until now.';
  return refuse('bad_input', sentence, [{ field: 'currentPassword', sentence }]);
}

async function keep(
  { tx, actor, now }: Work,
  person: Person,
  { personId, session }: SetPassword,
  passwordHash: string,
): Promise<Finished<{ personId: number }> | Refused> {
  const isOwn = personIdOf(actor) === personId;
  if (!can(actor, 'set_password', { kind: 'person', id: personId })) return notAllowed();
  if (actor.kind === 'person' && !isOwn) return notAllowed();
  await updatePerson(tx, personId, { passwordHash });
  await voidLinksOf(tx, personId, now);
  await endSessionsOf(tx, personId, now, session && tokenHash(session.token));
  if (session) await rotateSession(tx, personId, tokenHash(session.token), tokenHash(session.next));
  if (person.hasPassword) await tellOfPassword(tx, person, now);
  return { ok: true, answer: { personId }, audit: { details: { person: personId } } };
}
