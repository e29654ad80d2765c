import { updateEdition } from '#db/editorial/editions.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { isRefused, openCase } from './edition-work.ts';

/** What an edition looks like when it waits for no instant. */
export const NOT_SCHEDULED = {
  scheduledAt: null,
  scheduledWall: null,
  scheduledZone: null,
  blockedAt: null,
  blockedWhy: null,
} as const;

/** Takes the publish time away; the edition stays approved. */
export function unschedule(
  call: Call,
  input: { readonly editionId: number },
): Promise<DeedOutcome<{ editionId: number }>> {
  return perform(call, 'unschedule', async (work) => {
    const opened = await openCase(work, 'unschedule', input.editionId);
    if (isRefused(opened)) return opened;
    const { edition, release } = opened;
    await updateEdition(work.tx, edition.id, { ...NOT_SCHEDULED, state: 'approved', changedAt: work.now });
    return {
      ok: true,
      answer: { editionId: edition.id },
      audit: { releaseId: release.id, editionId: edition.id },
    };
  });
}
