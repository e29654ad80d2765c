import { updatePerson } from '#db/editorial/people.ts';
import { refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { freshRefusal, isRefusal, openPerson } from './people-work.ts';

/** Lets a suspended person sign in again, with the roles held before. */
export function reactivatePerson(
  call: Call,
  input: { readonly personId: number },
): Promise<DeedOutcome<{ personId: number }>> {
  return perform(call, 'reactivate_person', async (work) => {
    const person = await openPerson(work, 'reactivate_person', input.personId);
    if (isRefusal(person)) return person;
    const stale = freshRefusal(work);
    if (stale) return stale;
    if (person.active) return refuse('wrong_state', 'This person is active already.');
    await updatePerson(work.tx, person.id, { suspendedAt: null });
    return { ok: true, answer: { personId: person.id }, audit: { details: { person: person.id } } };
  });
}
