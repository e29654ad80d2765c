import { readInstitution } from '#db/editorial/institution.ts';
import { findBanner, signOffBanner } from '#db/editorial/notice-banners.ts';
import { maySignOff } from '#newsroom/four-eyes.ts';
import { can } from '#newsroom/permissions.ts';
import { refuse } from '#newsroom/refusal.ts';
import { bannerAudit } from './banner-work.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { notAllowed } from './edition-work.ts';

/** Clears the mark of a notice that was shown without approval: by an editor who neither asked for it nor showed it. */
export function signOffNoticeBanner(
  call: Call,
  input: { readonly bannerId: number },
): Promise<DeedOutcome<{ bannerId: number }>> {
  return perform(call, 'sign_off_notice_banner', async ({ tx, actor, now }) => {
    if (actor.kind !== 'person' || !can(actor, 'sign_off_notice_banner', { kind: 'newsroom' }))
      return notAllowed();
    const banner = await findBanner(tx, input.bannerId);
    if (!banner) return refuse('not_found', 'There is no such notice.');
    if (banner.forcedWhy === null || banner.signedOffAt !== null)
      return refuse('wrong_state', 'This notice does not wait for a sign-off.');
    const { fourEyes } = await readInstitution(tx);
    const first = banner.shownBy === null ? [banner.askedBy] : [banner.askedBy, banner.shownBy];
    const eyes = maySignOff({ actorId: actor.id, first, fourEyes, freshUntil: actor.freshUntil, now });
    if (eyes) return { ok: false, refusal: eyes };
    await signOffBanner(tx, banner.id, actor.id, now);
    return { ok: true, answer: { bannerId: banner.id }, audit: bannerAudit(banner) };
  });
}
