import {
  type Counted,
  forcedShare,
  medianTimes,
  noticesByKind,
  releasesByLanguage,
  releasesBySection,
} from '#db/editorial/figures.ts';
import { listSections } from '#db/editorial/furniture.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import type { Day } from '#newsroom/calendar-days.ts';
import { type AskedSpan, type Bucket, bucketsOf, wholeOf } from '#newsroom/figures-span.ts';
import { wallOf } from '#newsroom/institution-time.ts';
import { can } from '#newsroom/permissions.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { NOTICE_KINDS, type NoticeKind } from '#newsroom/vocabulary.ts';
import type { Stores } from '../stores.ts';
import { nameOf } from './new-release.ts';
import type { Person } from './offers.ts';

/** Numbers in the order of the buckets. */
type Series = readonly number[];
export type Figures = {
  readonly asked: AskedSpan;
  readonly thisYear: number;
  readonly zone: string;
  readonly buckets: readonly Bucket[];
  readonly releases: Series;
  readonly bySection: readonly { readonly key: string; readonly name: string; readonly counts: Series }[];
  readonly byLanguage: readonly { readonly key: string; readonly counts: Series }[];
  /** Milliseconds from draft to publication; null where nothing was published. */
  readonly medians: readonly (number | null)[];
  readonly medianOfAll: number | null;
  readonly editions: Series;
  readonly forced: Series;
  readonly notices: readonly { readonly kind: NoticeKind; readonly counts: Series }[];
};
type Given = { readonly from: Day | null; readonly until: Day | null };

/** What was published, how quickly and how soundly, this year where no days are given; null for who may not read editions. */
export async function readFigures(
  stores: Stores,
  actor: Person,
  given: Given,
  now: Date,
  spoken: Language = 'en',
): Promise<Figures | null> {
  if (!can(actor, 'read_editions', { kind: 'release' })) return null;
  const { reads } = stores.editorial;
  const { zone, mainLanguage } = await readInstitution(reads);
  const thisYear = Number(wallOf(now, zone).slice(0, 4));
  const asked = askedSpan(given, thisYear);
  const buckets = bucketsOf(asked, zone);
  const sections = await releasesBySection(reads, buckets);
  const names = new Map(
    (await listSections(reads)).map(({ key, names: words }) => [key, nameOf(words, mainLanguage, spoken)]),
  );
  const shares = await forcedShare(reads, buckets);
  const [whole] = await medianTimes(reads, [wholeOf(asked, zone)]);
  const medians = new Map((await medianTimes(reads, buckets)).map(({ bucket, median }) => [bucket, median]));
  const told = await noticesByKind(reads, buckets);
  const each = <T>(of: (place: number) => T) => buckets.map((_, place) => of(place));
  return {
    asked,
    thisYear,
    zone,
    buckets,
    releases: each((place) => sum(sections.filter(({ bucket }) => bucket === place))),
    bySection: seriesOf(sections, buckets).map(({ key, counts }) => ({
      key,
      name: names.get(key) || key,
      counts,
    })),
    byLanguage: seriesOf(await releasesByLanguage(reads, buckets), buckets),
    medians: each((place) => medians.get(place) ?? null),
    medianOfAll: whole?.median ?? null,
    editions: each((place) => shares.find(({ bucket }) => bucket === place)?.n ?? 0),
    forced: each((place) => shares.find(({ bucket }) => bucket === place)?.forced ?? 0),
    notices: NOTICE_KINDS.map((kind) => ({ kind, counts: countsOf(told, kind, buckets) })),
  };
}

/** Days given in the wrong order are taken the right way round. */
function askedSpan({ from, until }: Given, thisYear: number): AskedSpan {
  const days = [
    from ?? `${(until ?? String(thisYear)).slice(0, 4)}-01-01`,
    until ?? `${(from ?? String(thisYear)).slice(0, 4)}-12-31`,
  ];
  const [first = '', last = ''] = days.toSorted();
  return { from: first, until: last };
}

/** One series for each key, the one with the most first. */
function seriesOf(counted: readonly Counted[], buckets: readonly Bucket[]) {
  return [...new Set(counted.map(({ key }) => key))]
    .map((key) => ({ key, counts: countsOf(counted, key, buckets) }))
    .toSorted((a, b) => total(b.counts) - total(a.counts) || a.key.localeCompare(b.key));
}

function countsOf(counted: readonly Counted[], key: string, buckets: readonly Bucket[]): Series {
  return buckets.map((_, place) => sum(counted.filter((one) => one.key === key && one.bucket === place)));
}

function sum(counted: readonly Counted[]): number {
  return counted.reduce((all, { n }) => all + n, 0);
}

export function total(counts: Series): number {
  return counts.reduce((all, n) => all + n, 0);
}
