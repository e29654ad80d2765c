import { findInstitution } from '#db/editorial/institution.ts';
import { findPersonByEmail, insertPerson, listPeople, replaceRoles } from '#db/editorial/people.ts';
import { insertLink } from '#db/editorial/sign-in-links.ts';
import { can } from '#newsroom/permissions.ts';
import { cleanPerson } from '#newsroom/person-fields.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { ROLES, type Role } from '#newsroom/vocabulary.ts';
import { type AuditRecord, type Call, type DeedOutcome, perform, personIdOf, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { mailLink } from './invitation-mail.ts';
import { linkFor } from './issue-link.ts';
import { freshRefusal } from './people-work.ts';
import { newToken } from './tokens.ts';

export type InvitePerson = {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly languages?: readonly string[];
};
/** The token of the one-time link; it is told once and stored only hashed. */
export type Invited = { readonly personId: number; readonly mailed: boolean; readonly token: string };

/**
 * Adds a person with roles and makes their one-time link, which goes out by mail where this newsroom sends
 * any. The first person gets every role. It gives roles, so it wants a fresh proof as changing them does.
 */
export async function invitePerson(call: Call, input: InvitePerson): Promise<DeedOutcome<Invited>> {
  const token = newToken();
  // No idempotency key: what is kept under one is readable, and a link must not be.
  const outcome = await perform({ ...call, key: undefined }, 'invite_person', async (work) => {
    if (!can(work.actor, 'invite_person', { kind: 'newsroom' })) return notAllowed();
    const stale = freshRefusal(work);
    if (stale) return stale;
    const invited = await addInvited(work, input, token);
    if ('refusal' in invited) return invited;
    const { personId, mailed, audit } = invited;
    return { ok: true, answer: { personId, mailed }, audit };
  });
  return outcome.ok ? { ...outcome, token } : outcome;
}

type Added = { readonly personId: number; readonly mailed: boolean; readonly audit: AuditRecord };

/** Adds the person, roles, link and mail; the same for one person and for each of a file. */
export async function addInvited(work: Work, input: InvitePerson, token: string): Promise<Added | Refused> {
  const { tx, actor, now } = work;
  const known = (await findInstitution(tx))?.languages ?? [];
  const clean = cleanPerson({ languages: [], ...input }, known);
  if (!clean.ok) return clean;
  const { name, email, languages } = clean.person;
  if (await findPersonByEmail(tx, email)) return taken();
  const isFirst = (await listPeople(tx)).length === 0 && (actor.kind !== 'system' || actor.name !== 'demo');
  const roles = isFirst ? ROLES : input.roles;
  const personId = await insertPerson(tx, {
    email,
    name,
    languages,
    createdAt: now,
    invitedBy: personIdOf(actor),
  });
  await replaceRoles(tx, personId, roles);
  await insertLink(tx, linkFor(actor, personId, token, now));
  const mailed = await mailLink(work, { id: personId, name, email, hasPassword: false }, token);
  return { personId, mailed, audit: { details: { person: personId, roles: [...roles], mailed } } };
}

/** The refusal of an e-mail address that somebody else has. */
export function taken(): Refused {
  const sentence = 'Somebody here has this e-mail address already. Change their roles instead.';
  return refuse('taken', sentence, [{ field: 'email', sentence }]);
}
