import { dropMailOf } from '#db/editorial/outbox.ts';
import { lastSeen, updatePerson } from '#db/editorial/people.ts';
import { voidLinksOf } from '#db/editorial/sign-in-links.ts';
import { issuersOf } from '#db/editorial/sign-on.ts';
import { personState } from '#newsroom/person-state.ts';
import { refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { isRefusal, lastOneRefusal, openPerson } from './people-work.ts';

/** Takes an invitation back before it was used: its link opens nothing, and its mail is not sent if it still waits. */
export function revokeInvitation(
  call: Call,
  input: { readonly personId: number },
): Promise<DeedOutcome<{ personId: number }>> {
  return perform(call, 'revoke_invitation', async (work) => {
    const { tx, now } = work;
    const person = await openPerson(work, 'revoke_invitation', input.personId);
    if (isRefusal(person)) return person;
    const lastSeenAt = (await lastSeen(tx)).get(person.id) ?? null;
    const hasSignOn = (await issuersOf(tx, person.id)).length > 0;
    if (personState({ ...person, hasSignOn, lastSeenAt }) !== 'invited')
      return refuse('wrong_state', 'This person has no open invitation. Suspend them instead.');
    const last = await lastOneRefusal(tx, person, { active: false, roles: person.roles });
    if (last) return last;
    await updatePerson(tx, person.id, { suspendedAt: now });
    await voidLinksOf(tx, person.id, now);
    await dropMailOf(tx, person.id, now);
    return { ok: true, answer: { personId: person.id }, audit: { details: { person: person.id } } };
  });
}
