import type { Neighbour } from '#db/public/schema.ts';
import { type PageRow, type PublicDb, pageBeside, writeNeighbours } from '#db/public/write.ts';

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
  for (const page of [...before, ...after].filter((row) => row.listed)) {
    for (const side of ['older', 'newer'] as const) {
      const beside = await pageBeside(db, page, side);
      if (beside && (await settle(db, beside))) changed.push(beside.reference);
    }
  }
  for (const page of after.filter((row) => row.listed)) await settle(db, page);
  return changed;
}

/** Writes a page's neighbours where they differ; answers whether they did. */
async function settle(db: PublicDb, page: PageRow): Promise<boolean> {
  const previous = toNeighbour(await pageBeside(db, page, 'older'));
  const next = toNeighbour(await pageBeside(db, page, 'newer'));
  if (same(previous, page.previous) && same(next, page.next)) return false;
  await writeNeighbours(db, page, previous, next);
  return true;
}

function toNeighbour(page: PageRow | null): Neighbour | null {
  return page ? { path: page.path, headline: page.headline } : null;
}

function same(a: Neighbour | null, b: Neighbour | null): boolean {
  return a?.path === b?.path && a?.headline === b?.headline;
}
