import { and, eq, isNull } from 'drizzle-orm';
import { removalRequests } from './schema/notices.ts';
import type { Reads, Tx } from './store.ts';

export type RemovalRequest = typeof removalRequests.$inferSelect;

export async function findRequest(db: Reads, id: number): Promise<RemovalRequest | null> {
  const [row] = await db.select().from(removalRequests).where(eq(removalRequests.id, id));
  return row ?? null;
}

/** The request about an edition that waits for an answer, or null. */
export async function waitingRequest(db: Reads, editionId: number): Promise<RemovalRequest | null> {
  const [row] = await db
    .select()
    .from(removalRequests)
    .where(and(eq(removalRequests.editionId, editionId), isNull(removalRequests.answer)));
  return row ?? null;
}

export async function insertRequest(tx: Tx, values: typeof removalRequests.$inferInsert): Promise<number> {
  const [row] = await tx.insert(removalRequests).values(values).returning({ id: removalRequests.id });
  if (!row) throw new Error('The request was not written.');
  return row.id;
}

export async function answerRequest(
  tx: Tx,
  id: number,
  answer: 'confirmed' | 'cancelled',
  answeredBy: number | null,
  answeredAt: Date,
): Promise<void> {
  await tx.update(removalRequests).set({ answer, answeredBy, answeredAt }).where(eq(removalRequests.id, id));
}
