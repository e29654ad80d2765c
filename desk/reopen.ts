import { voidApproval } from '#db/editorial/approvals.ts';
import { updateEdition } from '#db/editorial/editions.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { isRefused, openCase } from './edition-work.ts';

/** Opens an approved edition for changes again. Voids the approval, an import's too; whoever saves next is a contributor. */
export function reopen(
  call: Call,
  input: { readonly editionId: number },
): Promise<DeedOutcome<{ editionId: number }>> {
  return perform(call, 'reopen', async (work) => {
    const opened = await openCase(work, 'reopen', input.editionId);
    if (isRefused(opened)) return opened;
    const { edition, release } = opened;
    await voidApproval(work.tx, edition.id, work.now);
    await updateEdition(work.tx, edition.id, { state: 'draft', forcedWhy: null, changedAt: work.now });
    return {
      ok: true,
      answer: { editionId: edition.id },
      audit: { releaseId: release.id, editionId: edition.id },
    };
  });
}
