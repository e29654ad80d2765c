import { findPersonByEmail, insertPerson, listPeople, replaceRoles } from '#db/editorial/people.ts';
import { insertLink } from '#db/editorial/sign-in-links.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { sanitizeLine } from '#newsroom/requirements.ts';
import { ROLES, type Role } from '#newsroom/vocabulary.ts';
import { type Call, type DeedOutcome, type Finished, perform, personIdOf, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { linkFor } from './issue-link.ts';
import { newToken } from './tokens.ts';

export type InvitePerson = { readonly email: string; readonly name: string; readonly roles: readonly Role[] };
/** The token of the one-time link; it is told once and stored only hashed. */
export type Invited = { readonly personId: number; readonly token: string };

/** Adds a person with roles and makes their one-time link. The first person gets every role. */
export async function invitePerson(call: Call, input: InvitePerson): Promise<DeedOutcome<Invited>> {
  const token = newToken();
  // No idempotency key: what is kept under one is readable, and a link must not be.
  const outcome = await perform({ ...call, key: undefined }, 'invite_person', (work) =>
    invite(work, input, token),
  );
  return outcome.ok ? { ...outcome, token } : outcome;
}

async function invite(
  work: Work,
  input: InvitePerson,
  token: string,
): Promise<Finished<{ personId: number }> | Refused> {
  const { tx, actor, now } = work;
  if (!can(actor, 'invite_person', { kind: 'newsroom' })) return notAllowed();
  const name = sanitizeLine(input.name);
  const email = input.email.trim();
  const wrong = (field: string, sentence: string) => refuse('bad_input', sentence, [{ field, sentence }]);
  if (name === '') return wrong('name', 'Give the person’s name.');
  if (!/^[^\s@]+@[^\s@]+$/.test(email))
    return wrong('email', 'Write the e-mail address in full, such as name@example.org.');
  if (await findPersonByEmail(tx, email)) {
    const sentence = 'Somebody here has this e-mail address already. Change their roles instead.';
    return refuse('taken', sentence, [{ field: 'email', sentence }]);
  }
  const isFirst = (await listPeople(tx)).length === 0 && (actor.kind !== 'system' || actor.name !== 'demo');
  const roles = isFirst ? ROLES : input.roles;
  const personId = await insertPerson(tx, { email, name, createdAt: now, invitedBy: personIdOf(actor) });
  await replaceRoles(tx, personId, roles);
  await insertLink(tx, linkFor(actor, personId, token, now));
  return { ok: true, answer: { personId }, audit: { details: { person: personId, roles: [...roles] } } };
}
