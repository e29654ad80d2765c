import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { listCounts, pageTopics, toldNotices } from './list-schema.ts';
import { pages, type Related, releases } from './schema.ts';
import type { PageRow, PublicDb } from './write.ts';

/** Writes and the reads they need of the lists. Only the projection calls them, inside one transaction. */
export type ListRows = {
  readonly topics: readonly (typeof pageTopics.$inferInsert)[];
  readonly told: readonly (typeof toldNotices.$inferInsert)[];
};
/** A place in the order of a list. */
export type Place = Pick<PageRow, 'reference' | 'publishedAt'>;

/** What a release puts into the lists now. */
export async function readListRows(db: PublicDb, reference: string): Promise<ListRows> {
  return {
    topics: await db.select().from(pageTopics).where(eq(pageTopics.reference, reference)),
    told: await db.select().from(toldNotices).where(eq(toldNotices.reference, reference)),
  };
}

export async function removeListRows(db: PublicDb, reference: string): Promise<void> {
  await db.delete(pageTopics).where(eq(pageTopics.reference, reference));
  await db.delete(toldNotices).where(eq(toldNotices.reference, reference));
}

export async function insertListRows(db: PublicDb, { topics, told }: ListRows): Promise<void> {
  if (topics.length > 0) await db.insert(pageTopics).values([...topics]);
  if (told.length > 0) await db.insert(toldNotices).values([...told]);
}

export async function emptyLists(db: PublicDb): Promise<void> {
  for (const table of [pageTopics, toldNotices]) await db.delete(table);
}

/** The topics that a release carries, or carried when it was last public. */
export async function readTopicsOf(db: PublicDb, reference: string): Promise<readonly string[]> {
  const [row] = await db
    .select({ topics: releases.topics })
    .from(releases)
    .where(eq(releases.reference, reference));
  return row?.topics ?? [];
}

/** The keys of lists of a kind that hold something, in any language or in one. */
export async function readListKeys(
  db: PublicDb,
  list: 'year' | 'topic',
  language?: string,
): Promise<readonly string[]> {
  const inLanguage = language === undefined ? undefined : eq(listCounts.language, language);
  const rows = await db
    .selectDistinct({ key: listCounts.key })
    .from(listCounts)
    .where(and(eq(listCounts.list, list), inLanguage))
    .orderBy(asc(listCounts.key));
  return rows.map((row) => row.key);
}

/** The pages of a topic nearest to a place in its list, the nearest first; the one at the place is not among them. */
export async function nearestOfTopic(
  db: PublicDb,
  language: string,
  topic: string,
  place: Place,
  side: 'older' | 'newer',
  limit: number,
): Promise<readonly Place[]> {
  const own = sql`(${place.publishedAt.getTime()}, ${place.reference})`;
  const listed = sql`(${pageTopics.publishedAt}, ${pageTopics.reference})`;
  const order = side === 'older' ? desc : asc;
  return db
    .select({ reference: pageTopics.reference, publishedAt: pageTopics.publishedAt })
    .from(pageTopics)
    .where(
      and(
        eq(pageTopics.language, language),
        eq(pageTopics.topic, topic),
        side === 'older' ? sql`${listed} < ${own}` : sql`${listed} > ${own}`,
      ),
    )
    .orderBy(order(pageTopics.publishedAt), order(pageTopics.reference))
    .limit(limit);
}

export async function readPage(db: PublicDb, reference: string, language: string): Promise<PageRow | null> {
  const [row] = await db
    .select()
    .from(pages)
    .where(and(eq(pages.reference, reference), eq(pages.language, language)));
  return row ?? null;
}

/** The topics of a listed page. */
export async function topicsOfPage(db: PublicDb, page: PageRow): Promise<readonly string[]> {
  const rows = await db
    .select({ topic: pageTopics.topic })
    .from(pageTopics)
    .where(and(eq(pageTopics.reference, page.reference), eq(pageTopics.language, page.language)))
    .orderBy(asc(pageTopics.topic));
  return rows.map((row) => row.topic);
}

export async function writeRelated(db: PublicDb, page: PageRow, related: readonly Related[]): Promise<void> {
  await db
    .update(pages)
    .set({ related })
    .where(and(eq(pages.reference, page.reference), eq(pages.language, page.language)));
}
