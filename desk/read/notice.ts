import { readInstitution } from '#db/editorial/institution.ts';
import { bannerIn, bannersOver, forcedBanners, type NoticeBanner } from '#db/editorial/notice-banners.ts';
import { namesOfPeople } from '#db/editorial/people.ts';
import { maySignOff } from '#newsroom/four-eyes.ts';
import { can } from '#newsroom/permissions.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import type { Stores } from '../stores.ts';
import { type Person, whyNotConfirm } from './offers.ts';

/** A notice banner with the names of who dealt with it. */
export type BannerShown = NoticeBanner & {
  readonly asker: string;
  /** Who approved or forced it. */
  readonly shower: string | null;
  /** Who took it down or cancelled it; null where its time was over. */
  readonly ender: string | null;
};

/** A notice that waits for another editor. */
export type WaitingBanner = BannerShown & {
  /** Why this person cannot approve it; null where nothing stands in the way. */
  readonly whyNot: string | null;
};

/** A notice that was forced and waits for a sign-off. */
export type ForcedBanner = BannerShown & {
  /** Why this person cannot sign it off; null where nothing stands in the way. */
  readonly whyNot: string | null;
};

export type NoticeScreen = {
  readonly languages: readonly Language[];
  readonly mainLanguage: Language;
  readonly shown: BannerShown | null;
  readonly waiting: WaitingBanner | null;
  /** Shown without approval, and not signed off yet. */
  readonly forced: readonly ForcedBanner[];
  /** The newest that are over. */
  readonly over: readonly BannerShown[];
};

const LAST = 10;

/** The notice at the head of every page: now, asked for, before; null for who may not ask for one. */
export async function readNotice(stores: Stores, actor: Person, now: Date): Promise<NoticeScreen | null> {
  if (!can(actor, 'request_notice_banner', { kind: 'newsroom' })) return null;
  const { reads } = stores.editorial;
  const { languages, mainLanguage } = await readInstitution(reads);
  const names = await namesOfPeople(reads);
  const shown = await bannerIn(reads, 'shown');
  return {
    languages,
    mainLanguage,
    shown: shown && named(shown, names),
    waiting: await readWaitingBanner(stores, actor, now),
    forced: await readForcedBanners(stores, actor, now),
    over: (await bannersOver(reads, LAST)).map((banner) => named(banner, names)),
  };
}

/** The notice that waits for another editor, or null; whoever asks may see what is worked on at the desk. */
export async function readWaitingBanner(
  stores: Stores,
  actor: Person,
  now: Date,
): Promise<WaitingBanner | null> {
  const { reads } = stores.editorial;
  const banner = await bannerIn(reads, 'waiting');
  if (!banner) return null;
  const { fourEyes } = await readInstitution(reads);
  return {
    ...named(banner, await namesOfPeople(reads)),
    whyNot: whyNotConfirm(actor, banner.askedBy, { fourEyes, now }),
  };
}

/** The notices that were forced and wait for a sign-off, the newest first; for whoever may sign off. */
export async function readForcedBanners(stores: Stores, actor: Person, now: Date): Promise<ForcedBanner[]> {
  if (!can(actor, 'sign_off_notice_banner', { kind: 'newsroom' })) return [];
  const { reads } = stores.editorial;
  const banners = await forcedBanners(reads);
  if (banners.length === 0) return [];
  const { fourEyes } = await readInstitution(reads);
  const names = await namesOfPeople(reads);
  return banners.map((banner) => ({
    ...named(banner, names),
    whyNot: whyNotSignOff(actor, banner, { fourEyes, now }),
  }));
}

function whyNotSignOff(
  actor: Person,
  { askedBy, shownBy }: NoticeBanner,
  { fourEyes, now }: { readonly fourEyes: boolean; readonly now: Date },
): string | null {
  const first = shownBy === null ? [askedBy] : [askedBy, shownBy];
  const eyes = maySignOff({ actorId: actor.id, first, fourEyes, freshUntil: actor.freshUntil, now });
  return eyes?.sentence ?? null;
}

function named(banner: NoticeBanner, names: ReadonlyMap<number, string>): BannerShown {
  const nameOf = (id: number | null) => (id === null ? null : (names.get(id) ?? 'somebody'));
  return {
    ...banner,
    asker: nameOf(banner.askedBy) ?? 'somebody',
    shower: nameOf(banner.shownBy),
    ender: nameOf(banner.endedBy),
  };
}
