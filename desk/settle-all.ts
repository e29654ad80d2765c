import { listedAfter, topicsOfPage, writeBeside } from '#db/public/beside.ts';
import type { PageRow, PublicDb } from '#db/public/write.ts';
import { toNeighbour } from './neighbours.ts';
import { MOST_RELATED as MOST, nearestFirst, relatedPages, toRelated } from './related.ts';

/** How many pages are read at a time. */
const TOGETHER = 500;

/** Called with each page and the others that it names. */
export type Named = (page: PageRow, others: readonly PageRow[]) => void;

/**
 * Gives every listed page of a language its neighbours and related releases, in one walk through the list: for a
 * store that was filled without them. The same as `neighbours.ts` and `related.ts` give one release at a time.
 */
export async function settleAll(db: PublicDb, language: string, named: Named): Promise<void> {
  const newest = new Map<string, readonly PageRow[]>();
  let previous: PageRow | null = null;
  let rows = listedAfter(db, language, null, TOGETHER);
  while (rows.length > 0) {
    const following = listedAfter(db, language, rows.at(-1) ?? null, TOGETHER);
    for (const [place, page] of rows.entries()) {
      const next = rows[place + 1] ?? following[0] ?? null;
      const related = await relatedOf(db, page, newest);
      writeBeside(db, page, {
        previous: toNeighbour(previous),
        next: toNeighbour(next),
        related: related.map(toRelated),
      });
      named(
        page,
        [previous, next, ...related].filter((other) => other !== null),
      );
      previous = page;
    }
    rows = following;
  }
}

/** Its related releases: from those that were walked past, where these are enough. Then it is one of them. */
async function relatedOf(
  db: PublicDb,
  page: PageRow,
  newest: Map<string, readonly PageRow[]>,
): Promise<readonly PageRow[]> {
  const topics = await topicsOfPage(db, page);
  const older = nearestFirst(
    topics.flatMap((topic) => newest.get(topic) ?? []),
    'older',
  );
  for (const topic of topics) newest.set(topic, [page, ...(newest.get(topic) ?? [])].slice(0, MOST));
  return older.length === MOST || topics.length === 0 ? older : relatedPages(db, page);
}
