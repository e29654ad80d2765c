import { updateEdition } from '#db/editorial/editions.ts';
import { refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { isRefused, openCase } from './edition-work.ts';

/** Opens a limited edition to every writer and editor again. */
export function unlimit(
  call: Call,
  input: { readonly editionId: number },
): Promise<DeedOutcome<{ editionId: number }>> {
  return perform(call, 'unlimit', async (work) => {
    const opened = await openCase(work, 'unlimit', input.editionId);
    if (isRefused(opened)) return opened;
    const { edition, release } = opened;
    if (edition.limitedTo === null) return refuse('wrong_state', 'This edition is not limited.');
    await updateEdition(work.tx, edition.id, { limitedTo: null });
    return {
      ok: true,
      answer: { editionId: edition.id },
      audit: { releaseId: release.id, editionId: edition.id },
    };
  });
}
