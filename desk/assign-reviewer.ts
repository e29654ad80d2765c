import { updateEdition } from '#db/editorial/editions.ts';
import { type Call, type DeedOutcome, perform, personIdOf } from './deed.ts';
import { isRefused, openCase } from './edition-work.ts';
import { notify } from './notify.ts';
import { reviewerFault } from './review-work.ts';

export type AssignReviewer = {
  readonly editionId: number;
  /** Null where any editor may review it. */
  readonly reviewerId: number | null;
};

/** Asks one editor to review an edition, or leaves it to any. Others may approve it all the same. */
export function assignReviewer(
  call: Call,
  input: AssignReviewer,
): Promise<DeedOutcome<{ editionId: number }>> {
  return perform(call, 'assign_reviewer', async (work) => {
    const opened = await openCase(work, 'assign_reviewer', input.editionId);
    if (isRefused(opened)) return opened;
    const { edition, release } = opened;
    const { reviewerId } = input;
    const wrong = reviewerId === null ? null : await reviewerFault(work, opened, reviewerId);
    if (wrong) return wrong;
    await updateEdition(work.tx, edition.id, { reviewerId });
    const isNews = reviewerId !== edition.reviewerId && reviewerId !== personIdOf(work.actor);
    if (reviewerId !== null && isNews && edition.state === 'in_review')
      await notify(work.tx, [reviewerId], { deed: 'assign_reviewer', editionId: edition.id, at: work.now });
    return {
      ok: true,
      answer: { editionId: edition.id },
      audit: { releaseId: release.id, editionId: edition.id, details: { reviewer: reviewerId } },
    };
  });
}
