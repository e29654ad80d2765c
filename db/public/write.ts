import { and, asc, desc, eq, gt, lt, or, sql } from 'drizzle-orm';
import {
  addresses,
  editions,
  editionTexts,
  furniture,
  generations,
  meta,
  type Neighbour,
  notices,
  type PublicInstitution,
  pages,
  releases,
} from './schema.ts';
import { emptySearchIndex, withSearchIndex } from './search-index.ts';
import type { PublicConnection } from './store.ts';

/** Writes of the public store. Only `desk/projection.ts` calls them, inside one transaction. */
export type PublicDb = PublicConnection['db'];
export type PageRow = typeof pages.$inferSelect;

/** All rows of one release. */
export type ReleaseRows = {
  readonly release: typeof releases.$inferInsert;
  readonly editions: readonly (typeof editions.$inferInsert)[];
  readonly texts: readonly (typeof editionTexts.$inferInsert)[];
  readonly pages: readonly (typeof pages.$inferInsert)[];
  readonly notices: readonly (typeof notices.$inferInsert)[];
  readonly addresses: readonly (typeof addresses.$inferInsert)[];
};

/** How far the ledger has been applied. */
export async function readAppliedSeq(db: PublicDb): Promise<number> {
  const [row] = await db.select({ appliedSeq: meta.appliedSeq }).from(meta);
  return row?.appliedSeq ?? 0;
}

export async function writeAppliedSeq(db: PublicDb, appliedSeq: number): Promise<void> {
  await db.update(meta).set({ appliedSeq });
}

/** Moves the generation of each scope on by one. */
export async function bumpScopes(db: PublicDb, scopes: Iterable<string>, movedAt: Date): Promise<void> {
  for (const scope of new Set(scopes)) {
    await db
      .insert(generations)
      .values({ scope, counter: 1, movedAt })
      .onConflictDoUpdate({
        target: generations.scope,
        set: { counter: sql`${generations.counter} + 1`, movedAt },
      });
  }
}

export async function writeFurniture(db: PublicDb, institution: PublicInstitution): Promise<void> {
  await db
    .insert(furniture)
    .values({ id: 1, institution })
    .onConflictDoUpdate({ target: furniture.id, set: { institution } });
}

/** The pages a release has now, before they are replaced. */
export async function readPages(db: PublicDb, reference: string): Promise<PageRow[]> {
  return db.select().from(pages).where(eq(pages.reference, reference));
}

/** Replaces everything the store holds of a release, also in the search index. */
export async function replaceRelease(db: PublicDb, rows: ReleaseRows): Promise<void> {
  await withSearchIndex(db, rows.release.reference, () => replaceRows(db, rows));
}

async function replaceRows(db: PublicDb, rows: ReleaseRows): Promise<void> {
  const { reference } = rows.release;
  await db.delete(addresses).where(eq(addresses.reference, reference));
  await db.delete(notices).where(eq(notices.reference, reference));
  await db.delete(pages).where(eq(pages.reference, reference));
  await db.delete(editionTexts).where(eq(editionTexts.reference, reference));
  await db.delete(editions).where(eq(editions.reference, reference));
  await db
    .insert(releases)
    .values(rows.release)
    .onConflictDoUpdate({ target: releases.reference, set: rows.release });
  for (const row of rows.editions) await db.insert(editions).values(row);
  for (const row of rows.texts) await db.insert(editionTexts).values(row);
  for (const row of rows.pages) await db.insert(pages).values(row);
  for (const row of rows.notices) await db.insert(notices).values(row);
  for (const row of rows.addresses) await db.insert(addresses).values(row);
}

/** The listed page on either side of a place in a language's list. */
export async function pageBeside(
  db: PublicDb,
  page: PageRow,
  side: 'older' | 'newer',
): Promise<PageRow | null> {
  const beyond = side === 'older' ? lt : gt;
  const order = side === 'older' ? desc : asc;
  const [row] = await db
    .select()
    .from(pages)
    .where(
      and(
        eq(pages.language, page.language),
        eq(pages.listed, true),
        or(
          beyond(pages.publishedAt, page.publishedAt),
          and(eq(pages.publishedAt, page.publishedAt), beyond(pages.reference, page.reference)),
        ),
      ),
    )
    .orderBy(order(pages.publishedAt), order(pages.reference))
    .limit(1);
  return row ?? null;
}

/** Writes a page's neighbours. */
export async function writeNeighbours(
  db: PublicDb,
  page: PageRow,
  previous: Neighbour | null,
  next: Neighbour | null,
): Promise<void> {
  await db
    .update(pages)
    .set({ previous, next })
    .where(and(eq(pages.reference, page.reference), eq(pages.language, page.language)));
}

/** Empties the store, so that a rebuild in place starts from nothing; generations stay and only count up. */
export async function emptyPublicStore(db: PublicDb): Promise<void> {
  await emptySearchIndex(db);
  for (const table of [addresses, notices, pages, editionTexts, editions, releases, furniture])
    await db.delete(table);
}
