import { deleteIdentities, endVouchedSessions } from '#db/editorial/sign-on.ts';
import { refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { freshRefusal, isRefusal, openPerson } from './people-work.ts';
import { tellOfWayIn } from './tell-of-way-in.ts';

/**
 * Takes the single sign-ons of a person away, who is somebody else there now: whoever they were there comes in
 * no more, and their sessions of it end. They can be linked anew.
 */
export function unlinkSignOn(
  call: Call,
  input: { readonly personId: number },
): Promise<DeedOutcome<{ personId: number }>> {
  return perform(call, 'unlink_sign_on', async (work) => {
    const person = await openPerson(work, 'unlink_sign_on', input.personId);
    if (isRefusal(person)) return person;
    const stale = freshRefusal(work);
    if (stale) return stale;
    const issuers = await deleteIdentities(work.tx, person.id);
    if (issuers.length === 0) return refuse('wrong_state', 'This person is linked to no single sign-on.');
    for (const issuer of issuers) {
      await endVouchedSessions(work.tx, issuer, { personId: person.id, session: null }, work.now);
    }
    await tellOfWayIn(work.tx, person, 'unlink_sign_on', work.now);
    const details = { person: person.id, issuers };
    return { ok: true, answer: { personId: person.id }, audit: { details } };
  });
}
