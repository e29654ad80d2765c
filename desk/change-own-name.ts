import { findPerson, updatePerson } from '#db/editorial/people.ts';
import { oneLine } from '#newsroom/clean-words.ts';
import { can } from '#newsroom/permissions.ts';
import { refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { notAllowed } from './edition-work.ts';

/** What somebody wants to be called; the e-mail address stays with the admins. */
export function changeOwnName(
  call: Call,
  input: { readonly name: string },
): Promise<DeedOutcome<{ personId: number }>> {
  return perform(call, 'change_own_name', async ({ tx, actor }) => {
    if (actor.kind !== 'person' || !can(actor, 'change_own_name', { kind: 'newsroom' })) return notAllowed();
    const before = await findPerson(tx, actor.id);
    const name = oneLine(input.name);
    if (!before) return notAllowed();
    if (name === '' || name.length > 200) {
      const sentence = 'Give your name, in at most 200 characters.';
      return refuse('bad_input', sentence, [{ field: 'name', sentence }]);
    }
    if (name === before.name) return { ok: true, answer: { personId: before.id }, audit: null };
    await updatePerson(tx, before.id, { name });
    const changes = { name: { before: before.name, after: name } };
    return { ok: true, answer: { personId: before.id }, audit: { details: { person: before.id }, changes } };
  });
}
