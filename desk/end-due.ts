import { findInstitution } from '#db/editorial/institution.ts';
import { bannerIn } from '#db/editorial/notice-banners.ts';
import { findPin } from '#db/editorial/pin.ts';
import { isDue } from '#newsroom/schedule.ts';
import { CLOCK } from './publish-due.ts';
import { removeNoticeBanner } from './remove-notice-banner.ts';
import type { Stores } from './stores.ts';
import { unpin } from './unpin.ts';

/**
 * Ends what was promised to end by itself at an instant, by a deed of the clock, so that readers see the
 * end at once and the audit log knows it. While the clock is paused nothing ends: it may be too early.
 * A freeze holds nothing up here: it stops what goes out, and this only takes away. A refusal means that
 * somebody was faster. Answers the deeds done.
 */
export async function endDue(stores: Stores, now: Date): Promise<readonly string[]> {
  const { reads } = stores.editorial;
  const institution = await findInstitution(reads);
  if (!institution || institution.clockPausedAt) return [];
  const ended: string[] = [];
  const call = { stores, actor: CLOCK, now };
  const pinned = await findPin(reads);
  if (pinned && isDue(pinned.until, now)) {
    const outcome = await unpin(call, { releaseId: pinned.releaseId });
    if (outcome.ok) ended.push('unpin');
  }
  const banner = await bannerIn(reads, 'shown');
  if (banner?.until && isDue(banner.until, now)) {
    const outcome = await removeNoticeBanner(call, { bannerId: banner.id });
    if (outcome.ok) ended.push('remove_notice_banner');
  }
  return ended;
}
