import { readInstitution } from '#db/editorial/institution.ts';
import { type NoticeBanner, showBanner } from '#db/editorial/notice-banners.ts';
import { secondPerson } from '#newsroom/four-eyes.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { isDue } from '#newsroom/schedule.ts';
import { bannerAudit, bannerChange, isRefused, openBanner } from './banner-work.ts';
import { type Call, type DeedOutcome, type Finished, perform, type Work } from './deed.ts';

export type ApproveNoticeBanner = {
  readonly bannerId: number;
  /** The hash of the words that the editor was shown. */
  readonly contentHash: string;
};
export type ShownBanner = { readonly bannerId: number };

/** Shows readers exactly the notice that was read, on every page; by an editor who did not ask for it. */
export function approveNoticeBanner(
  call: Call,
  input: ApproveNoticeBanner,
): Promise<DeedOutcome<ShownBanner>> {
  return perform(call, 'approve_notice_banner', async (work) => {
    const opened = await openBanner(work, 'approve_notice_banner', input.bannerId, 'waiting');
    if (isRefused(opened)) return opened;
    return (await secondEyes(work, opened)) ?? showIt(work, opened, input.contentHash, null);
  });
}

async function secondEyes({ tx, actor, now }: Work, banner: NoticeBanner): Promise<Refused | null> {
  if (actor.kind !== 'person') return refuse('not_allowed', 'Only a person can approve a notice.');
  const { fourEyes } = await readInstitution(tx);
  const second = { actorId: actor.id, first: [banner.askedBy], fourEyes, freshUntil: actor.freshUntil, now };
  const hindrance = secondPerson(second, 'You wrote this notice. Another editor has to approve it.');
  return hindrance && { ok: false, refusal: hindrance };
}

/** Shows a waiting notice in place of the one shown before, if it is the one that was read and not over. */
export async function showIt(
  { tx, actor, now }: Work,
  banner: NoticeBanner,
  contentHash: string,
  forcedWhy: string | null,
): Promise<Finished<ShownBanner> | Refused> {
  if (banner.contentHash !== contentHash)
    return refuse('changed', 'The notice is not the one that you were shown. Read it again.');
  if (banner.until && isDue(banner.until, now))
    return refuse(
      'wrong_state',
      'The time at which this notice ends is past. Cancel it, and ask for another.',
    );
  const { fourEyes } = await readInstitution(tx);
  const shownBy = actor.kind === 'person' ? actor.id : null;
  await showBanner(tx, banner.id, { shownBy, shownAt: now, forcedWhy: fourEyes ? forcedWhy : null });
  return {
    ok: true,
    answer: { bannerId: banner.id },
    audit: bannerAudit(banner),
    public: bannerChange(banner.id, 'shown'),
  };
}
