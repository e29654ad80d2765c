import { findPerson, findPersonByEmail, type Person, updatePerson } from '#db/editorial/people.ts';
import { endSessionsOf } from '#db/editorial/sessions.ts';
import { consumeLink, findLink, type SignInLink, voidLinksOf } from '#db/editorial/sign-in-links.ts';
import type { Reads } from '#db/editorial/store.ts';
import { isUnnamed } from '#newsroom/first-person.ts';
import { furnitureChanges } from '#newsroom/furniture-changes.ts';
import { can } from '#newsroom/permissions.ts';
import { cleanPerson } from '#newsroom/person-fields.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { taken } from './invite-person.ts';
import { newPasswordFault } from './new-password.ts';
import { hashPassword } from './password.ts';
import type { Stores } from './stores.ts';
import { tokenHash } from './tokens.ts';

export const LINK_USED =
  'This link was used, has expired, or was replaced by a newer one. Ask for a new one.';

export type OpenLink = { readonly link: SignInLink; readonly person: Person };

/** The link and its person while it can still be used, else null. */
export async function findOpenLink(db: Reads, token: string, now: Date): Promise<OpenLink | null> {
  const link = await findLink(db, tokenHash(token));
  if (!link || link.usedAt !== null || link.expiresAt.getTime() <= now.getTime()) return null;
  const person = await findPerson(db, link.personId);
  return person?.active ? { link, person } : null;
}

/** What the other links do has a deed of its own. */
const INVITING: ReadonlySet<SignInLink['purpose']> = new Set(['invitation', 'first_run']);

export type AcceptInvitation = {
  readonly token: string;
  readonly password: string;
  /** Who the first person of a newsroom is; nobody else says it here. */
  readonly name?: string | undefined;
  readonly email?: string | undefined;
};

/**
 * Uses a one-time link up and sets the password that its person chose; every other link and every
 * session of theirs ends. The first person of a newsroom says here who they are. The person acts, by what the
 * link proves.
 */
export async function acceptInvitation(
  stores: Stores,
  { token, password, ...given }: AcceptInvitation,
  now: Date,
): Promise<DeedOutcome<{ personId: number }>> {
  const open = await findOpenLink(stores.editorial.reads, token, now);
  if (!open || !INVITING.has(open.link.purpose)) return refuse('not_found', LINK_USED);
  const before = open.person;
  const named = namedPerson(before, given);
  if (!named.ok) return named;
  const { name, email } = named;
  const person = { ...before, name, email };
  const sentence = await newPasswordFault(stores.editorial.reads, password, person);
  if (sentence) return refuse('bad_input', sentence, [{ field: 'password', sentence }]);
  const passwordHash = await hashPassword(password);
  const changes = furnitureChanges({ name: before.name, email: before.email }, { name, email });
  return perform(callOf(stores, person, now), 'accept_invitation', async ({ tx, actor }) => {
    if (!can(actor, 'accept_invitation', { kind: 'person', id: person.id }))
      return refuse('not_found', LINK_USED);
    if (!(await consumeLink(tx, tokenHash(token), now))) return refuse('not_found', LINK_USED);
    const same = email === before.email ? null : await findPersonByEmail(tx, email);
    if (same) return taken();
    await updatePerson(tx, person.id, { passwordHash, name, email });
    await voidLinksOf(tx, person.id, now);
    await endSessionsOf(tx, person.id, now);
    const details = { person: person.id };
    const isNamed = Object.keys(changes).length > 0;
    return { ok: true, answer: { personId: person.id }, audit: isNamed ? { details, changes } : { details } };
  });
}

type Named = { readonly ok: true; readonly name: string; readonly email: string };

/** Who the person is from now on: what the first one says, else what whoever invited them wrote. */
function namedPerson(person: Person, { name = '', email = '' }: Partial<AcceptInvitation>): Named | Refused {
  if (!isUnnamed(person)) return { ok: true, name: person.name, email: person.email };
  const clean = cleanPerson({ name, email, languages: [] }, []);
  if (!clean.ok) return clean;
  return isUnnamed(clean.person) ? taken() : { ok: true, ...clean.person };
}

/** A call by a person who has just proved who they are. */
export function callOf(stores: Stores, person: Person, now: Date): Call {
  const { id, name, roles, active, owesSecondFactor } = person;
  return {
    stores,
    now,
    actor: { kind: 'person', id, name, roles, active, freshUntil: null, owesSecondFactor },
  };
}
