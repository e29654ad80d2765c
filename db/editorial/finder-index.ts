import { asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { EditionContent } from '#newsroom/content.ts';
import { type FinderRow, finderRows, finderWordsOf, isFindable, widenedWords } from './finder-row.ts';
import { contributors, editions, revisions } from './schema/editions.ts';
import { finderWaiting, finderRows as rowsTable } from './schema/finder.ts';
import { releases } from './schema/releases.ts';
import type { Reads, Tx } from './store.ts';

/** Raised whenever folding or the rows change; a migration then lets every release wait again. */
const SHAPE = 1;
/** More than any transaction of ours changes, an import's included. */
const AT_ONCE = 200;

/**
 * Brings the finder level with what changed, within the transaction that changed it (`store.ts`). Only a
 * migration leaves more waiting than one transaction can take.
 */
export async function settleFinder(tx: Tx): Promise<void> {
  const waiting = await tx.select().from(finderWaiting).orderBy(desc(finderWaiting.releaseId)).limit(AT_ONCE);
  const taken = waiting.map(({ releaseId }) => releaseId);
  for (const releaseId of taken) await settleRelease(tx, releaseId);
  if (taken.length > 0) await tx.delete(finderWaiting).where(inArray(finderWaiting.releaseId, taken));
}

/** Whether some release waits for the finder. */
export async function finderWaits(db: Reads): Promise<boolean> {
  return (await db.select().from(finderWaiting).limit(1)).length > 0;
}

async function settleRelease(tx: Tx, releaseId: number): Promise<void> {
  const [release] = await tx.select().from(releases).where(eq(releases.id, releaseId));
  if (!release) return;
  const found = await editionsWithPeople(tx, releaseId);
  const contents = await contentsOf(
    tx,
    found.filter(isFindable).flatMap(({ revisionId }) => revisionId ?? []),
  );
  const wanted = finderRows(release, found, (id) => contents.get(id));
  const before = await tx.select().from(rowsTable).where(eq(rowsTable.releaseId, releaseId));
  const now = wanted.map((row) => ({ row, madeOf: madeOf(row, release.reference) }));
  for (const old of before) {
    const same = now.some(({ row, madeOf }) => row.editionId === old.editionId && madeOf === old.madeOf);
    if (!same) await remove(tx, old);
  }
  for (const { row, madeOf } of now) {
    if (before.some((old) => old.editionId === row.editionId && old.madeOf === madeOf)) continue;
    const texts = row.texts.flatMap((id) => contents.get(id) ?? []);
    await add(tx, { releaseId, row, madeOf }, finderWordsOf(release.reference, texts));
  }
}

/** Revisions never change, so their ids stand for their words. */
function madeOf({ place, marks, texts }: FinderRow, reference: string | null): string {
  return JSON.stringify([SHAPE, place, reference, texts, marks]);
}

/** Oldest first. */
async function editionsWithPeople(tx: Tx, releaseId: number) {
  const rows = await tx
    .select()
    .from(editions)
    .where(eq(editions.releaseId, releaseId))
    .orderBy(asc(editions.id));
  const wrote = await tx
    .select({ editionId: contributors.editionId, personId: contributors.personId })
    .from(contributors)
    .innerJoin(editions, eq(editions.id, contributors.editionId))
    .where(eq(editions.releaseId, releaseId))
    .orderBy(asc(contributors.personId));
  return rows.map((row) => ({
    ...row,
    contributors: wrote.filter(({ editionId }) => editionId === row.id).map(({ personId }) => personId),
  }));
}

async function contentsOf(tx: Tx, ids: readonly number[]): Promise<ReadonlyMap<number, EditionContent>> {
  const rows = await tx
    .select({ id: revisions.id, content: revisions.content })
    .from(revisions)
    .where(inArray(revisions.id, [...ids]));
  return new Map(rows.map(({ id, content }) => [id, content]));
}

async function remove(tx: Tx, { editionId, place }: typeof rowsTable.$inferSelect): Promise<void> {
  await tx.run(sql`DELETE FROM finder WHERE rowid = CAST(${place} AS INTEGER)`);
  await tx.delete(rowsTable).where(eq(rowsTable.editionId, editionId));
}

type Made = { readonly releaseId: number; readonly row: FinderRow; readonly madeOf: string };

async function add(tx: Tx, { releaseId, row, madeOf }: Made, words: string): Promise<void> {
  const { editionId, place, marks } = row;
  await tx.insert(rowsTable).values({ editionId, releaseId, place, madeOf });
  await tx.run(
    sql`INSERT INTO finder(rowid, marks, words) VALUES (CAST(${place} AS INTEGER), ${marks.join(' ')}, ${words})`,
  );
  const widened = JSON.stringify(widenedWords(words));
  await tx.run(sql`INSERT OR IGNORE INTO finder_words SELECT value FROM json_each(${widened})`);
}
