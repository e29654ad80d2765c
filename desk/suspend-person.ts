import { dropMailOf } from '#db/editorial/outbox.ts';
import { updatePerson } from '#db/editorial/people.ts';
import { endSessionsOf } from '#db/editorial/sessions.ts';
import { voidLinksOf } from '#db/editorial/sign-in-links.ts';
import { refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { isRefusal, lastOneRefusal, openPerson } from './people-work.ts';

/** Lets a person in no more and ends every session in the same transaction. */
export function suspendPerson(
  call: Call,
  input: { readonly personId: number },
): Promise<DeedOutcome<{ personId: number }>> {
  return perform(call, 'suspend_person', async (work) => {
    const person = await openPerson(work, 'suspend_person', input.personId);
    if (isRefusal(person)) return person;
    if (!person.active) return refuse('wrong_state', 'This person is suspended already.');
    const last = await lastOneRefusal(work.tx, person, { active: false, roles: person.roles });
    if (last) return last;
    await updatePerson(work.tx, person.id, { suspendedAt: work.now });
    await endSessionsOf(work.tx, person.id, work.now);
    await voidLinksOf(work.tx, person.id, work.now);
    await dropMailOf(work.tx, person.id, work.now);
    return { ok: true, answer: { personId: person.id }, audit: { details: { person: person.id } } };
  });
}
