import { eq, sql } from 'drizzle-orm';
import { insertOnce } from '../insert-once.ts';
import {
  addresses,
  editions,
  editionTexts,
  furniture,
  generations,
  type InstitutionContact,
  lead,
  meta,
  notices,
  pages,
  releases,
  type StoredInstitution,
} from './schema.ts';
import { withSearchIndex } from './search-index.ts';
import { givePlace } from './search-insert.ts';
import type { PublicConnection } from './store.ts';
import { insertListRows, type ListRows, removeListRows } from './write-lists.ts';

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
  readonly lists: ListRows;
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
  const rows = [...new Set(scopes)].map((scope) => ({ scope, counter: 1, movedAt }));
  if (rows.length === 0) return;
  await db
    .insert(generations)
    .values(rows)
    .onConflictDoUpdate({
      target: generations.scope,
      set: { counter: sql`${generations.counter} + 1`, movedAt },
    });
}

const insertScope = insertOnce(generations);

/** Notes in a new store when each scope moved last. */
export function insertScopes(db: PublicDb, scopes: ReadonlyMap<string, Date>): void {
  const inOrder = [...scopes].sort(([a], [b]) => (a < b ? -1 : 1));
  insertScope(
    db,
    inOrder.map(([scope, movedAt]) => ({ scope, counter: 1, movedAt })),
  );
}

export type Furniture = {
  readonly institution: StoredInstitution;
  readonly contacts: readonly InstitutionContact[];
};

/** The furniture as readers have it; null before it was first projected. */
export async function readFurniture(db: PublicDb): Promise<Furniture | null> {
  const [row] = await db.select().from(furniture);
  return row ?? null;
}

export async function writeFurniture(db: PublicDb, set: Furniture): Promise<void> {
  await db
    .insert(furniture)
    .values({ id: 1, ...set })
    .onConflictDoUpdate({ target: furniture.id, set });
}

/** Writes what leads the front page; answers whether that is something else than before. */
export async function writeLead(db: PublicDb, reference: string | null): Promise<boolean> {
  const [before] = await db.select().from(lead);
  if ((before?.reference ?? null) === reference) return false;
  await db.delete(lead);
  if (reference !== null) await db.insert(lead).values({ id: 1, reference });
  return true;
}

/** Whether the store holds anything of a release. */
export async function isStored(db: PublicDb, reference: string): Promise<boolean> {
  const [row] = await db
    .select({ reference: releases.reference })
    .from(releases)
    .where(eq(releases.reference, reference));
  return row !== undefined;
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
  if (await isStored(db, reference)) await removeRows(db, reference);
  await db
    .insert(releases)
    .values(rows.release)
    .onConflictDoUpdate({ target: releases.reference, set: rows.release });
  insertParts(db, rows);
}

const insertInto = {
  releases: insertOnce(releases),
  editions: insertOnce(editions),
  texts: insertOnce(editionTexts),
  pages: insertOnce(pages),
  notices: insertOnce(notices),
  addresses: insertOnce(addresses),
} as const;

/** Everything but the release itself. */
function insertParts(db: PublicDb, rows: ReleaseRows): void {
  insertInto.editions(db, rows.editions);
  insertInto.texts(db, rows.texts);
  insertInto.pages(db, rows.pages);
  insertInto.notices(db, rows.notices);
  insertInto.addresses(db, rows.addresses);
  insertListRows(db, rows.lists);
}

/** Puts a release into a store that holds nothing of it; its pages get their places in the search index. */
export function insertRelease(db: PublicDb, rows: ReleaseRows): void {
  insertInto.releases(db, [rows.release]);
  insertParts(db, rows);
  for (const page of rows.pages) if (page.listed) givePlace(db, page);
}

/** Everything but the release itself, which others point to. */
async function removeRows(db: PublicDb, reference: string): Promise<void> {
  await removeListRows(db, reference);
  await db.delete(addresses).where(eq(addresses.reference, reference));
  await db.delete(notices).where(eq(notices.reference, reference));
  await db.delete(pages).where(eq(pages.reference, reference));
  await db.delete(editionTexts).where(eq(editionTexts.reference, reference));
  await db.delete(editions).where(eq(editions.reference, reference));
}
