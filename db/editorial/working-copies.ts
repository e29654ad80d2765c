import { and, count, desc, eq, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { KeptUpTo } from '#newsroom/forms/edit-form.ts';
import { revisions, workingCopies } from './schema/editions.ts';
import type { Reads, Tx } from './store.ts';

/** What autosave writes: one row for each tab in which somebody writes in an edition. */
export type WorkingCopy = typeof workingCopies.$inferSelect;

/** Keeps a working copy, unless the tab has sent a later one already. Answers whether it was kept. */
export async function putWorkingCopy(tx: Tx, copy: WorkingCopy): Promise<boolean> {
  const { baseRevisionId, counter, at, content } = copy;
  const kept = await tx
    .insert(workingCopies)
    .values(copy)
    .onConflictDoUpdate({
      target: [workingCopies.editionId, workingCopies.personId, workingCopies.tab],
      set: { baseRevisionId, counter, at, content },
      setWhere: lt(workingCopies.counter, counter),
    })
    .returning({ tab: workingCopies.tab });
  return kept.length > 0;
}

/** A person's working copies of an edition, newest first. */
export async function workingCopiesOf(
  db: Reads,
  editionId: number,
  personId: number,
): Promise<WorkingCopy[]> {
  return db
    .select()
    .from(workingCopies)
    .where(own(editionId, personId))
    .orderBy(desc(workingCopies.at), desc(workingCopies.counter));
}

export async function findWorkingCopy(
  db: Reads,
  editionId: number,
  personId: number,
  tab: string,
): Promise<WorkingCopy | null> {
  const [row] = await db
    .select()
    .from(workingCopies)
    .where(and(own(editionId, personId), eq(workingCopies.tab, tab)));
  return row ?? null;
}

/** In how many tabs a person has words of an edition that were not saved. */
export async function countWorkingCopies(db: Reads, editionId: number, personId: number): Promise<number> {
  const [row] = await db.select({ number: count() }).from(workingCopies).where(own(editionId, personId));
  return row?.number ?? 0;
}

/**
 * A revision was cut from what a tab had sent up to a counter: from there it goes on. The row stays, so that
 * whoever did not hear of the revision (an answer that was lost, a page loaded meanwhile) meets no conflict
 * with their own words.
 */
export async function goOnFrom(
  tx: Tx,
  editionId: number,
  personId: number,
  { tab, counter }: KeptUpTo,
  revisionId: number,
): Promise<void> {
  const content = sql`case when ${workingCopies.counter} = ${counter} then ${contentOf(sql`${revisionId}`)} else ${workingCopies.content} end`;
  await tx
    .update(workingCopies)
    .set({ baseRevisionId: revisionId, content })
    .where(and(own(editionId, personId), eq(workingCopies.tab, tab)));
}

/** Erases a person's working copies that hold no more than their revision, last written before an instant. */
export async function eraseEmptyWorkingCopies(
  tx: Tx,
  editionId: number,
  personId: number,
  before: Date,
): Promise<void> {
  await tx
    .delete(workingCopies)
    .where(and(own(editionId, personId), lt(workingCopies.at, before), holdsNothing()));
}

/** Erases what a tab has sent up to a counter: those words are kept elsewhere now. What it sent later stays. */
export async function eraseWorkingCopy(
  tx: Tx,
  editionId: number,
  personId: number,
  { tab, counter }: KeptUpTo,
): Promise<void> {
  await tx
    .delete(workingCopies)
    .where(
      and(
        own(editionId, personId),
        eq(workingCopies.tab, tab),
        or(lte(workingCopies.counter, counter), holdsNothing()),
      ),
    );
}

/** Erases every working copy of an edition: it can no longer be written in. */
export async function eraseWorkingCopies(tx: Tx, editionId: number): Promise<void> {
  await tx.delete(workingCopies).where(eq(workingCopies.editionId, editionId));
}

/** Erases working copies that were last written before an instant. Answers how many. */
export async function eraseOldWorkingCopies(tx: Tx, before: Date): Promise<number> {
  const erased = await tx
    .delete(workingCopies)
    .where(lt(workingCopies.at, before))
    .returning({ tab: workingCopies.tab });
  return erased.length;
}

export async function hasOldWorkingCopies(db: Reads, before: Date): Promise<boolean> {
  const rows = await db
    .select({ tab: workingCopies.tab })
    .from(workingCopies)
    .where(lt(workingCopies.at, before))
    .limit(1);
  return rows.length > 0;
}

function contentOf(revisionId: SQL) {
  return sql`(select ${revisions.content} from ${revisions} where ${revisions.id} = ${revisionId})`;
}

function holdsNothing() {
  return sql`${workingCopies.content} = ${contentOf(sql`${workingCopies.baseRevisionId}`)}`;
}

function own(editionId: number, personId: number) {
  return and(eq(workingCopies.editionId, editionId), eq(workingCopies.personId, personId));
}
