import { closeBanner } from '#db/editorial/notice-banners.ts';
import { refuse } from '#newsroom/refusal.ts';
import { isDue } from '#newsroom/schedule.ts';
import { bannerAudit, bannerChange, isRefused, openBanner } from './banner-work.ts';
import { type Call, type DeedOutcome, perform, personIdOf } from './deed.ts';

/** Takes the notice off every public page: by an editor, or by the clock when its time is over. */
export function removeNoticeBanner(
  call: Call,
  input: { readonly bannerId: number },
): Promise<DeedOutcome<{ bannerId: number }>> {
  return perform(call, 'remove_notice_banner', async (work) => {
    const opened = await openBanner(work, 'remove_notice_banner', input.bannerId, 'shown');
    if (isRefused(opened)) return opened;
    const { tx, actor, now } = work;
    const isOver = opened.until !== null && isDue(opened.until, now);
    if (actor.kind === 'system' && !isOver) return refuse('not_yet', 'The end of the notice is not reached.');
    await closeBanner(tx, opened.id, 'ended', personIdOf(actor), now);
    const { details } = bannerAudit(opened);
    return {
      ok: true,
      answer: { bannerId: opened.id },
      audit: { details: { ...details, due: isOver } },
      public: bannerChange(opened.id, 'ended'),
    };
  });
}
