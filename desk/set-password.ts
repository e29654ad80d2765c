import { findPerson, updatePerson } from '#db/editorial/people.ts';
import { endSessionsOf } from '#db/editorial/sessions.ts';
import { passwordFault } from '#newsroom/password-rule.ts';
import { can } from '#newsroom/permissions.ts';
import { refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform, personIdOf } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { hashPassword } from './password.ts';

export type SetPassword = { readonly personId: number; readonly password: string };

/** Sets a password: a person's own, or from the console. Ends every session of the person. */
export async function setPassword(call: Call, input: SetPassword): Promise<DeedOutcome<{ personId: number }>> {
  const passwordHash = await hashPassword(input.password.slice(0, 400));
  return perform(call, 'set_password', async ({ tx, actor, now }) => {
    const isOwn = personIdOf(actor) === input.personId;
    if (!can(actor, 'set_password', { kind: 'newsroom' }) || (actor.kind === 'person' && !isOwn)) return notAllowed();
    const person = await findPerson(tx, input.personId);
    if (!person) return refuse('not_found', 'There is no such person.');
    const sentence = passwordFault(input.password, person);
    if (sentence) return refuse('bad_input', sentence, [{ field: 'password', sentence }]);
    await updatePerson(tx, person.id, { passwordHash });
    await endSessionsOf(tx, person.id, now);
    return { ok: true, answer: { personId: person.id }, audit: { details: { person: person.id } } };
  });
}
