import { endPinOf, findPin } from '#db/editorial/pin.ts';
import { refuse } from '#newsroom/refusal.ts';
import { isDue } from '#newsroom/schedule.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { isRefused, openLiveCase } from './edition-work.ts';

/** Takes a pinned release off the front page: by an editor, or by the clock when its instant is reached. */
export function unpin(
  call: Call,
  input: { readonly releaseId: number },
): Promise<DeedOutcome<{ releaseId: number }>> {
  return perform(call, 'unpin', async (work) => {
    const { tx, actor, now } = work;
    const opened = await openLiveCase(work, 'unpin', input.releaseId);
    if (isRefused(opened)) return opened;
    const { edition, release } = opened;
    const pinned = await findPin(tx);
    if (pinned?.releaseId !== release.id)
      return refuse('wrong_state', 'This release is not pinned to the front page.');
    if (actor.kind === 'system' && !isDue(pinned.until, now))
      return refuse('not_yet', 'The end of the pin is not reached.');
    await endPinOf(tx, release.id);
    const details = { reference: release.reference ?? '', due: isDue(pinned.until, now) };
    return {
      ok: true,
      answer: { releaseId: release.id },
      audit: { releaseId: release.id, editionId: edition.id, details },
      public: { releaseId: release.id, before: 'pinned', after: 'published' },
    };
  });
}
