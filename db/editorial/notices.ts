import { and, asc, eq, isNull, max } from 'drizzle-orm';
import { notices } from './schema/notices.ts';
import type { Reads, Tx } from './store.ts';

export type Notice = typeof notices.$inferSelect;

export async function noticesOf(db: Reads, releaseId: number): Promise<Notice[]> {
  return db.select().from(notices).where(eq(notices.releaseId, releaseId)).orderBy(asc(notices.number));
}

/** Adds the next notice of a release and answers its number. */
export async function insertNotice(
  tx: Tx,
  values: Omit<typeof notices.$inferInsert, 'number'>,
): Promise<number> {
  const [row] = await tx
    .select({ last: max(notices.number) })
    .from(notices)
    .where(eq(notices.releaseId, values.releaseId));
  const number = (row?.last ?? 0) + 1;
  await tx.insert(notices).values({ ...values, number });
  return number;
}

/** Ends the withdrawal under way, where there is one. */
export async function endWithdrawal(tx: Tx, releaseId: number, endedAt: Date): Promise<void> {
  await tx
    .update(notices)
    .set({ endedAt })
    .where(and(eq(notices.releaseId, releaseId), eq(notices.kind, 'withdrawal'), isNull(notices.endedAt)));
}
