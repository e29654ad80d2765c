import { voidApproval } from '#db/editorial/approvals.ts';
import { contributorsOf, updateEdition } from '#db/editorial/editions.ts';
import { refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { isRefused, openCase } from './edition-work.ts';
import { notify } from './notify.ts';

export type ReturnToDraft = { readonly editionId: number; readonly comment: string };

/** Gives an edition back to its writers, with a comment that says why. Voids an approval, an import's too. */
export function returnToDraft(call: Call, input: ReturnToDraft): Promise<DeedOutcome<{ editionId: number }>> {
  return perform(call, 'return', async (work) => {
    const opened = await openCase(work, 'return', input.editionId);
    if (isRefused(opened)) return opened;
    const comment = input.comment.trim();
    if (comment === '') {
      const sentence = 'Say what should be changed, so that the writer knows.';
      return refuse('bad_input', sentence, [{ field: 'comment', sentence }]);
    }
    const { edition, release } = opened;
    await updateEdition(work.tx, edition.id, {
      state: 'draft',
      returnComment: comment,
      forcedWhy: null,
      changedAt: work.now,
    });
    await voidApproval(work.tx, edition.id, work.now);
    const told = [edition.createdBy, ...(await contributorsOf(work.tx, edition.id))];
    await notify(work.tx, told, { deed: 'return', editionId: edition.id, at: work.now });
    return {
      ok: true,
      answer: { editionId: edition.id },
      audit: { releaseId: release.id, editionId: edition.id },
    };
  });
}
