import { closeBanner } from '#db/editorial/notice-banners.ts';
import { bannerAudit, isRefused, openBanner } from './banner-work.ts';
import { type Call, type DeedOutcome, perform, personIdOf } from './deed.ts';

/** Puts a notice away that waits and that readers never saw. */
export function cancelNoticeBanner(
  call: Call,
  input: { readonly bannerId: number },
): Promise<DeedOutcome<{ bannerId: number }>> {
  return perform(call, 'cancel_notice_banner', async (work) => {
    const opened = await openBanner(work, 'cancel_notice_banner', input.bannerId, 'waiting');
    if (isRefused(opened)) return opened;
    await closeBanner(work.tx, opened.id, 'cancelled', personIdOf(work.actor), work.now);
    return { ok: true, answer: { bannerId: opened.id }, audit: bannerAudit(opened) };
  });
}
