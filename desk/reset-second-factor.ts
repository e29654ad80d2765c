import { endSecondFactors } from '#db/editorial/second-factors.ts';
import { endSessionsOf } from '#db/editorial/sessions.ts';
import { refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { freshRefusal, isRefusal, openPerson } from './people-work.ts';
import { tellOfWayIn } from './tell-of-way-in.ts';

/**
 * Takes every second factor of another person away, whose phone or key is lost: they sign in with the password
 * alone until they set one up again. Their sessions end.
 */
export function resetSecondFactor(
  call: Call,
  input: { readonly personId: number },
): Promise<DeedOutcome<{ personId: number }>> {
  return perform(call, 'reset_second_factor', async (work) => {
    const person = await openPerson(work, 'reset_second_factor', input.personId);
    if (isRefusal(person)) return person;
    const stale = freshRefusal(work);
    if (stale) return stale;
    if (!person.hasSecondFactor) return refuse('wrong_state', 'This person has no second factor.');
    await endSecondFactors(work.tx, person.id);
    await endSessionsOf(work.tx, person.id, work.now);
    await tellOfWayIn(work.tx, person, 'reset_second_factor', work.now);
    return { ok: true, answer: { personId: person.id }, audit: { details: { person: person.id } } };
  });
}
