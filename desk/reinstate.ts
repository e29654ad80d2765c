import { updateEdition } from '#db/editorial/editions.ts';
import { endWithdrawal } from '#db/editorial/notices.ts';
import { refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { isRefused, openLiveCase } from './edition-work.ts';
import { heldBack } from './held-back.ts';

export type Reinstate = {
  readonly releaseId: number;
  /** Kept beside the audit log, for the history at the desk. */
  readonly reason: string;
};

/** Ends a withdrawal: the same edition is public again; the withdrawal stays in the history. */
export function reinstate(call: Call, input: Reinstate): Promise<DeedOutcome<{ releaseId: number }>> {
  return perform(call, 'reinstate', async (work) => {
    const { tx, now } = work;
    const opened = await openLiveCase(work, 'reinstate', input.releaseId);
    if (isRefused(opened)) return opened;
    const { edition, release, revision } = opened;
    const held = await heldBack(tx, opened);
    if (held) return held;
    const reason = input.reason.trim();
    if (reason === '') {
      const sentence = 'Write why the release is public again.';
      return refuse('bad_input', sentence, [{ field: 'reason', sentence }]);
    }
    await updateEdition(tx, edition.id, { state: 'published', changedAt: now });
    await endWithdrawal(tx, release.id, now);
    const reference = release.reference ?? '';
    const { contentHash } = revision;
    return {
      ok: true,
      answer: { releaseId: release.id },
      audit: {
        releaseId: release.id,
        editionId: edition.id,
        details: { reference, number: edition.number, contentHash },
        reason,
      },
      public: { releaseId: release.id, before: 'withdrawn', after: 'published' },
    };
  });
}
