import { wantFresh } from '#newsroom/four-eyes.ts';
import { refuse } from '#newsroom/refusal.ts';
import { type ApproveNoticeBanner, type ShownBanner, showIt } from './approve-notice-banner.ts';
import { isRefused, openBanner } from './banner-work.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';

export type ForceNoticeBanner = ApproveNoticeBanner & { readonly reason: string };

/**
 * Shows readers a notice that no other editor approved: in an emergency, with a reason and a fresh sign-in. Marked
 * until another editor signs it off; no mark where the four-eyes rule is off.
 */
export function forceNoticeBanner(call: Call, input: ForceNoticeBanner): Promise<DeedOutcome<ShownBanner>> {
  return perform(call, 'force_notice_banner', async (work) => {
    const opened = await openBanner(work, 'force_notice_banner', input.bannerId, 'waiting');
    if (isRefused(opened)) return opened;
    const { actor, now } = work;
    if (actor.kind !== 'person') return refuse('not_allowed', 'Only a person can show a notice.');
    const fresh = wantFresh(actor.freshUntil, now);
    if (fresh) return { ok: false, refusal: fresh };
    const reason = input.reason.trim();
    if (reason === '') {
      const sentence = 'Write why this cannot wait for another editor.';
      return refuse('bad_input', sentence, [{ field: 'reason', sentence }]);
    }
    const shown = await showIt(work, opened, input.contentHash, reason);
    return shown.ok ? { ...shown, audit: { ...shown.audit, reason } } : shown;
  });
}
