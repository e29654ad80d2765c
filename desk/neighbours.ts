import { pageBeside, readPage, writeNeighbours } from '#db/public/beside.ts';
import type { Neighbour } from '#db/public/schema.ts';
import type { PageRow, PublicDb } from '#db/public/write.ts';

/**
 * Previous and next are fixed here, not computed by the page: a release that comes, goes or changes
 * its headline also changes the pages on either side of it. Answers the references of other releases
 * whose pages changed.
 */
export async function settleNeighbours(
  db: PublicDb,
  before: readonly PageRow[],
  after: readonly PageRow[],
): Promise<readonly string[]> {
  const changed: string[] = [];
  const places = new Map([...before, ...after].filter((row) => row.listed).map((row) => [placeOf(row), row]));
  for (const place of places.values()) {
    const here = await listedAt(db, place);
    const older = await pageBeside(db, place, 'older');
    const newer = await pageBeside(db, place, 'newer');
    if (here) await settle(db, here, toNeighbour(older), toNeighbour(newer));
    if (older && (await settle(db, older, older.previous, toNeighbour(here ?? newer))))
      changed.push(older.reference);
    if (newer && (await settle(db, newer, toNeighbour(here ?? older), newer.next)))
      changed.push(newer.reference);
  }
  return changed;
}

/** Where a page stands in its language's list. */
function placeOf({ language, publishedAt, reference }: PageRow): string {
  return `${language} ${publishedAt.getTime()} ${reference}`;
}

/** The page of the place, if it stands there still. */
async function listedAt(db: PublicDb, place: PageRow): Promise<PageRow | null> {
  const page = await readPage(db, place.reference, place.language);
  return page?.listed && placeOf(page) === placeOf(place) ? page : null;
}

/** Writes a page's neighbours where they differ; answers whether they did. */
async function settle(
  db: PublicDb,
  page: PageRow,
  previous: Neighbour | null,
  next: Neighbour | null,
): Promise<boolean> {
  if (same(previous, page.previous) && same(next, page.next)) return false;
  await writeNeighbours(db, page, previous, next);
  return true;
}

/** A page as the ones beside it name it. */
export function toNeighbour(page: PageRow | null): Neighbour | null {
  return page ? { path: page.path, headline: page.headline } : null;
}

function same(a: Neighbour | null, b: Neighbour | null): boolean {
  return a?.path === b?.path && a?.headline === b?.headline;
}
