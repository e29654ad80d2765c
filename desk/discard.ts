import { updateEdition } from '#db/editorial/editions.ts';
import { hasKeptEdition, replaceSlugs, updateRelease } from '#db/editorial/releases.ts';
import { eraseWorkingCopies } from '#db/editorial/working-copies.ts';
import { type Call, type DeedOutcome, perform, type Work } from './deed.ts';
import { isRefused, liveContent, openCase } from './edition-work.ts';
import { holdSlugs } from './save-draft.ts';

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
    await eraseWorkingCopies(work.tx, edition.id);
    await giveBackAddresses(work, release.id);
    const details = { contentHash: revision.contentHash };
    return {
      ok: true,
      answer: { releaseId: release.id },
      audit: { releaseId: release.id, editionId: edition.id, details },
    };
  });
}

/** What only the discarded edition wanted is free for others again; what is public stays held. */
async function giveBackAddresses({ tx }: Work, releaseId: number): Promise<void> {
  const live = await liveContent(tx, releaseId);
  if (live) return holdSlugs(tx, releaseId, live);
  if (await hasKeptEdition(tx, releaseId)) return;
  await replaceSlugs(tx, releaseId, []);
  await updateRelease(tx, releaseId, { fixedSlug: null });
}
