import { asc, eq, inArray } from 'drizzle-orm';
import { comments, commentThreads } from './schema/comments.ts';
import { people } from './schema/people.ts';
import type { Reads, Tx } from './store.ts';

export type CommentThread = typeof commentThreads.$inferSelect;

export async function findThread(db: Reads, id: number): Promise<CommentThread | null> {
  const [row] = await db.select().from(commentThreads).where(eq(commentThreads.id, id));
  return row ?? null;
}

/** Every thread of an edition, oldest first. */
export async function threadsOf(db: Reads, editionId: number): Promise<CommentThread[]> {
  return db
    .select()
    .from(commentThreads)
    .where(eq(commentThreads.editionId, editionId))
    .orderBy(asc(commentThreads.id));
}

/** What was said in these threads, oldest first, with who said it. */
export async function commentsIn(db: Reads, threadIds: readonly number[]) {
  if (threadIds.length === 0) return [];
  return db
    .select({
      id: comments.id,
      threadId: comments.threadId,
      personId: comments.personId,
      person: people.name,
      at: comments.at,
      words: comments.words,
    })
    .from(comments)
    .innerJoin(people, eq(people.id, comments.personId))
    .where(inArray(comments.threadId, [...threadIds]))
    .orderBy(asc(comments.id));
}
export type Comment = Awaited<ReturnType<typeof commentsIn>>[number];

/** Adds a thread and answers its id. */
export async function insertThread(tx: Tx, values: typeof commentThreads.$inferInsert): Promise<number> {
  const [row] = await tx.insert(commentThreads).values(values).returning({ id: commentThreads.id });
  if (!row) throw new Error('The thread was not written.');
  return row.id;
}

export async function insertComment(tx: Tx, values: typeof comments.$inferInsert): Promise<number> {
  const [row] = await tx.insert(comments).values(values).returning({ id: comments.id });
  if (!row) throw new Error('The comment was not written.');
  return row.id;
}

/** Resolves a thread, or opens it again with null. */
export async function setResolved(
  tx: Tx,
  threadId: number,
  resolved: { readonly by: number; readonly at: Date } | null,
): Promise<void> {
  await tx
    .update(commentThreads)
    .set({ resolvedBy: resolved?.by ?? null, resolvedAt: resolved?.at ?? null })
    .where(eq(commentThreads.id, threadId));
}
