import { updateEdition } from '#db/editorial/editions.ts';
import { hasKeptEdition, replaceSlugs } from '#db/editorial/releases.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { isRefused, openCase } from './edition-work.ts';

/** Puts away an edition that was never published. Its texts are erased after 90 days, rows and hashes stay. */
export function discard(
  call: Call,
  input: { readonly editionId: number },
): Promise<DeedOutcome<{ releaseId: number }>> {
  return perform(call, 'discard', async (work) => {
    const opened = await openCase(work, 'discard', input.editionId);
    if (isRefused(opened)) return opened;
    const { edition, release, revision } = opened;
    await updateEdition(work.tx, edition.id, {
      state: 'discarded',
      discardedAt: work.now,
      changedAt: work.now,
    });
    if (!(await hasKeptEdition(work.tx, release.id))) await replaceSlugs(work.tx, release.id, []);
    const details = { contentHash: revision.contentHash };
    return {
      ok: true,
      answer: { releaseId: release.id },
      audit: { releaseId: release.id, editionId: edition.id, details },
    };
  });
}
