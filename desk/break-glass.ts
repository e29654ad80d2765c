import { notifyOfAccount } from '#db/editorial/notifications.ts';
import {
  findPersonByEmail,
  insertPerson,
  listPeople,
  type Person,
  replaceRoles,
  updatePerson,
} from '#db/editorial/people.ts';
import { endSecondFactors } from '#db/editorial/second-factors.ts';
import { endSessionsOf } from '#db/editorial/sessions.ts';
import { insertLink, voidLinksOf } from '#db/editorial/sign-in-links.ts';
import { oneLine } from '#newsroom/clean-words.ts';
import { can } from '#newsroom/permissions.ts';
import { cleanPerson } from '#newsroom/person-fields.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { linkFor } from './issue-link.ts';
import { mailTo } from './mail-to.ts';
import { newToken } from './tokens.ts';

/** How long the link of an emergency works. */
export const EMERGENCY_MINUTES = 60;

export type BreakGlass = {
  readonly email: string;
  /** Of somebody who is not here yet. */
  readonly name: string;
  /** Why; kept in the audit log and told to every admin. */
  readonly reason: string;
};
export type LetIn = { readonly personId: number; readonly token: string };

/**
 * Lets somebody in as an admin when no admin can come in any more: adds them, or gives whoever is here the
 * role, reactivates them and takes their second factors away. Every session of theirs ends; the one-time
 * link works for an hour. Only the operator may, and every active admin is told.
 */
export async function breakGlass(call: Call, input: BreakGlass): Promise<DeedOutcome<LetIn>> {
  const token = newToken();
  const outcome = await perform({ ...call, key: undefined }, 'break_glass', async (work) => {
    if (!can(work.actor, 'break_glass', { kind: 'newsroom' })) return notAllowed();
    const reason = oneLine(input.reason).slice(0, 500);
    if (reason === '') return refuse('bad_input', 'Say why: it is kept in the audit log.');
    const everybody = await listPeople(work.tx);
    if (everybody.length === 0) return refuse('wrong_state', 'Nobody works here yet. Use setup instead.');
    const person = await personFor(work, input);
    if ('ok' in person) return person;
    await insertLink(work.tx, {
      ...linkFor(work.actor, person.id, token, work.now),
      expiresAt: new Date(work.now.getTime() + EMERGENCY_MINUTES * 60_000),
    });
    await tellAdmins(work, everybody, person, reason);
    return { ok: true, answer: { personId: person.id }, audit: { details: { person: person.id }, reason } };
  });
  return outcome.ok ? { ...outcome, token } : outcome;
}

type Named = Pick<Person, 'id' | 'name' | 'email'>;

async function personFor(work: Work, { email, name }: BreakGlass): Promise<Named | Refused> {
  const { tx, now } = work;
  const known = await findPersonByEmail(tx, email);
  if (known) return letIn(work, known);
  const clean = cleanPerson({ email, name, languages: [] }, []);
  if (!clean.ok) return clean;
  const id = await insertPerson(tx, { ...clean.person, createdAt: now, invitedBy: null });
  await replaceRoles(tx, id, ['admin']);
  return { ...clean.person, id };
}

async function letIn({ tx, now }: Work, person: Person): Promise<Named> {
  await updatePerson(tx, person.id, { suspendedAt: null });
  await replaceRoles(tx, person.id, [...new Set([...person.roles, 'admin' as const])]);
  await endSecondFactors(tx, person.id);
  await endSessionsOf(tx, person.id, now);
  await voidLinksOf(tx, person.id, now);
  return person;
}

async function tellAdmins(
  { tx, now }: Work,
  everybody: readonly Person[],
  { name, email }: Named,
  reason: string,
): Promise<void> {
  const admins = everybody.filter(({ active, roles }) => active && roles.includes('admin'));
  for (const admin of admins) {
    await notifyOfAccount(tx, admin.id, 'break_glass', now);
    const at = `/desk/people?q=${encodeURIComponent(email)}`;
    await mailTo(
      tx,
      admin,
      'break_glass',
      (words, link) => words.breakGlass({ name, email, reason, link: link(at) }),
      now,
    );
  }
}
