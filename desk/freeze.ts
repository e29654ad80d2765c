import { readInstitution, updateInstitution } from '#db/editorial/institution.ts';
import { can } from '#newsroom/permissions.ts';
import { refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform, personIdOf } from './deed.ts';
import { notAllowed } from './edition-work.ts';

/** Freezes the newsroom: nothing is published until the freeze is lifted. Any editor or admin, with a reason. */
export function freeze(
  call: Call,
  input: { readonly reason: string },
): Promise<DeedOutcome<{ frozen: true }>> {
  return perform(call, 'freeze', async ({ tx, actor, now }) => {
    if (!can(actor, 'freeze', { kind: 'newsroom' })) return notAllowed();
    const institution = await readInstitution(tx);
    if (institution.frozenAt) return refuse('wrong_state', 'The newsroom is frozen already.');
    const reason = input.reason.trim();
    if (reason === '') {
      const sentence = 'Write why nothing may be published now.';
      return refuse('bad_input', sentence, [{ field: 'reason', sentence }]);
    }
    await updateInstitution(tx, {
      frozenAt: now,
      frozenBy: personIdOf(actor),
      frozenReason: reason,
      thawAskedBy: null,
    });
    return { ok: true, answer: { frozen: true }, audit: { reason } };
  });
}
