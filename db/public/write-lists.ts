import { and, asc, eq } from 'drizzle-orm';
import { insertOnce } from '../insert-once.ts';
import { listCounts, pageTopics, toldNotices } from './list-schema.ts';
import { releases } from './schema.ts';
import type { PublicDb } from './write.ts';

/** Writes and the reads they need of the lists. Only the projection calls them, inside one transaction. */
export type ListRows = {
  readonly topics: readonly (typeof pageTopics.$inferInsert)[];
  readonly told: readonly (typeof toldNotices.$inferInsert)[];
};

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

const insertInto = { topics: insertOnce(pageTopics), told: insertOnce(toldNotices) } as const;

export function insertListRows(db: PublicDb, { topics, told }: ListRows): void {
  insertInto.topics(db, topics);
  insertInto.told(db, told);
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
