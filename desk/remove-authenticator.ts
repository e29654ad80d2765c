import { endAuthenticator, findAuthenticator } from '#db/editorial/second-factors.ts';
import { refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { endOtherSessions, type Kept, lastFactorRefusal, openOwn } from './own-factor.ts';
import { isRefusal } from './people-work.ts';
import { tellOfWayIn } from './tell-of-way-in.ts';

/** Turns a person's own authenticator app off. With the last factor its recovery codes go. */
export function removeAuthenticator(call: Call, input: Kept): Promise<DeedOutcome<{ personId: number }>> {
  return perform(call, 'remove_authenticator', async (work) => {
    const { tx, now } = work;
    const person = await openOwn(work, 'remove_authenticator');
    if (isRefusal(person)) return person;
    if (!(await findAuthenticator(tx, person.id))) {
      return refuse('wrong_state', 'You use no authenticator app. Load the page again.');
    }
    await endAuthenticator(tx, person.id);
    const last = await lastFactorRefusal(tx, person.id);
    if (last) return last;
    await endOtherSessions(tx, person.id, input, now);
    await tellOfWayIn(tx, person, 'remove_authenticator', now);
    return { ok: true, answer: { personId: person.id }, audit: { details: { person: person.id } } };
  });
}
