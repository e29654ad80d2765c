import { readInstitution } from '#db/editorial/institution.ts';
import { bannerIn, insertBanner } from '#db/editorial/notice-banners.ts';
import { type BannerContent, bannerFaults, bannerHash, bannerWords } from '#newsroom/notice-banner.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { checkEnd } from '#newsroom/schedule.ts';
import type { ByLanguage } from '#newsroom/vocabulary.ts';
import { type Call, type DeedOutcome, type Finished, perform, personIdOf, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';

export type RequestNoticeBanner = {
  readonly words: ByLanguage;
  /** When it ends by itself, as wall time in the institution's zone; null where it does not. */
  readonly wall: string | null;
  /** Which of the two, where the hour is repeated. */
  readonly choice?: 'earlier' | 'later' | undefined;
};

/** Asks for a notice at the head of every public page. It waits for another editor. */
export function requestNoticeBanner(
  call: Call,
  input: RequestNoticeBanner,
): Promise<DeedOutcome<{ bannerId: number }>> {
  return perform(call, 'request_notice_banner', (work) => request(work, input));
}

async function request(
  work: Work,
  input: RequestNoticeBanner,
): Promise<Finished<{ bannerId: number }> | Refused> {
  const { tx, actor, now } = work;
  if (!can(actor, 'request_notice_banner', { kind: 'newsroom' })) return notAllowed();
  if (await bannerIn(tx, 'waiting'))
    return refuse('wrong_state', 'A notice waits for another editor already. Approve it or cancel it first.');
  const content = await contentOf(work, input);
  if ('ok' in content) return content;
  const { words, until } = content;
  const contentHash = bannerHash(content);
  const bannerId = await insertBanner(tx, {
    words,
    contentHash,
    until: until?.instant ?? null,
    untilWall: until?.wall ?? null,
    untilZone: until?.zone ?? null,
    askedBy: personIdOf(actor) ?? 0,
    askedAt: now,
  });
  const details = { banner: bannerId, contentHash, until: until?.instant.toISOString() ?? null };
  return { ok: true, answer: { bannerId }, audit: { details } };
}

async function contentOf(
  { tx, now }: Work,
  { words: given, wall, choice }: RequestNoticeBanner,
): Promise<BannerContent | Refused> {
  const { languages, mainLanguage, zone } = await readInstitution(tx);
  const words = bannerWords(given, languages);
  const faults = bannerFaults(words, mainLanguage);
  if (faults.length > 0)
    return refuse('bad_input', 'Some fields need another look. Nothing was asked.', faults);
  if (wall === null) return { words, until: null };
  const end = checkEnd({ wall, zone, choice, now });
  return 'instant' in end
    ? { words, until: { instant: end.instant, wall, zone } }
    : { ok: false, refusal: end };
}
