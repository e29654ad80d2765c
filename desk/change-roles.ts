import { replaceRoles } from '#db/editorial/people.ts';
import { endSessionsOf } from '#db/editorial/sessions.ts';
import type { Role } from '#newsroom/vocabulary.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { freshRefusal, isRefusal, lastOneRefusal, openPerson } from './people-work.ts';

export type ChangeRoles = { readonly personId: number; readonly roles: readonly Role[] };

/**
 * Gives and takes roles; it acts on the person's next request. Who gains one signs in again: a cookie
 * that somebody else has copied must not gain it too.
 */
export function changeRoles(call: Call, input: ChangeRoles): Promise<DeedOutcome<{ personId: number }>> {
  return perform(call, 'change_roles', async (work) => {
    const person = await openPerson(work, 'change_roles', input.personId);
    if (isRefusal(person)) return person;
    const stale = freshRefusal(work);
    if (stale) return stale;
    const roles = [...new Set(input.roles)].sort();
    if (roles.join() === person.roles.join())
      return { ok: true, answer: { personId: person.id }, audit: null };
    const last = await lastOneRefusal(work.tx, person, { active: person.active, roles });
    if (last) return last;
    await replaceRoles(work.tx, person.id, roles);
    const gained = roles.some((role) => !person.roles.includes(role));
    if (gained) await endSessionsOf(work.tx, person.id, work.now);
    const details = { person: person.id, before: [...person.roles], after: roles };
    return { ok: true, answer: { personId: person.id }, audit: { details } };
  });
}
