import {
  nearestOfTopic,
  type Place,
  readPage,
  type Side,
  topicsOfPage,
  writeRelated,
} from '#db/public/beside.ts';
import type { Related } from '#db/public/schema.ts';
import type { PageRow, PublicDb } from '#db/public/write.ts';
import type { ListRows } from '#db/public/write-lists.ts';

/** How many related releases a page names. */
export const MOST_RELATED = 3;

/**
 * Related releases are the newest of the same topics that came out before; where there are fewer than
 * three, those that came next. So a release that comes, goes or changes its headline changes only the
 * pages next to it in its topics, however many the topics hold, and a rebuild gives the same ones.
 * Answers the references of other releases whose pages changed.
 */
export async function settleRelated(
  db: PublicDb,
  before: readonly PageRow[],
  after: readonly PageRow[],
  topics: readonly ListRows['topics'][number][],
): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const page of [...before, ...after].filter((row) => row.listed)) {
    const own = topics.filter((row) => row.language === page.language).map((row) => row.topic);
    for (const reference of await neighboursIn(db, page, new Set(own))) {
      const beside = await readPage(db, reference, page.language);
      if (beside && !isFull(beside, page) && (await settle(db, beside))) changed.push(reference);
    }
  }
  for (const page of after.filter((row) => row.listed)) await settle(db, page);
  return changed;
}

/** Whether a page has its three from before it, so that nothing later can be among them. */
function isFull(page: PageRow, later: PageRow): boolean {
  const isOlder = (at: number) => at <= page.publishedAt.getTime();
  const hasOlder =
    page.related.length === MOST_RELATED && page.related.every((one) => isOlder(one.publishedAt));
  return hasOlder && page.publishedAt < later.publishedAt;
}

/** The pages that may name this one: those nearest to it in each of its topics. */
async function neighboursIn(
  db: PublicDb,
  page: PageRow,
  topics: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const topic of topics) {
    for (const side of ['older', 'newer'] as const) {
      const near = await nearestOfTopic(db, page.language, topic, page, side, MOST_RELATED);
      for (const { reference } of near) if (reference !== page.reference) found.add(reference);
    }
  }
  return found;
}

/** Writes a page's related releases where they differ; answers whether they did. */
async function settle(db: PublicDb, page: PageRow): Promise<boolean> {
  const related = (await relatedPages(db, page)).map(toRelated);
  if (JSON.stringify(related) === JSON.stringify(page.related)) return false;
  await writeRelated(db, page, related);
  return true;
}

/** The pages that a page is to name. */
export async function relatedPages(db: PublicDb, page: PageRow): Promise<readonly PageRow[]> {
  const topics = await topicsOfPage(db, page);
  const older = await nearest(db, page, topics, 'older');
  const newer = older.length < MOST_RELATED ? await nearest(db, page, topics, 'newer') : [];
  const found: PageRow[] = [];
  for (const { reference } of [...older, ...newer].slice(0, MOST_RELATED)) {
    const other = await readPage(db, reference, page.language);
    if (other) found.push(other);
  }
  return found;
}

/** A page as others name it. */
export function toRelated({ path, headline, publishedAt }: PageRow): Related {
  return { path, headline, publishedAt: publishedAt.getTime() };
}

/** The nearest in any of the topics. */
async function nearest(
  db: PublicDb,
  page: PageRow,
  topics: readonly string[],
  side: Side,
): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (const topic of topics) {
    places.push(...(await nearestOfTopic(db, page.language, topic, page, side, MOST_RELATED)));
  }
  return nearestFirst(places, side);
}

/** The three nearest, each once: of older ones the newest first, of newer ones the oldest. */
export function nearestFirst<One extends Place>(places: readonly One[], side: Side): readonly One[] {
  const once = new Map(places.map((place) => [place.reference, place]));
  const sign = side === 'older' ? -1 : 1;
  return [...once.values()].sort((a, b) => sign * inOrder(a, b)).slice(0, MOST_RELATED);
}

/** The order of every list, oldest first. */
function inOrder(a: Place, b: Place): number {
  return a.publishedAt.getTime() - b.publishedAt.getTime() || (a.reference < b.reference ? -1 : 1);
}
