import { and, eq, isNull } from 'drizzle-orm';
import { approvals } from './schema/editions.ts';
import type { Reads, Tx } from './store.ts';

export type Approval = typeof approvals.$inferSelect;

/** The approval that counts, or null where none was given or the last was voided. */
export async function standingApproval(db: Reads, editionId: number): Promise<Approval | null> {
  const [row] = await db
    .select()
    .from(approvals)
    .where(and(eq(approvals.editionId, editionId), isNull(approvals.voidedAt)));
  return row ?? null;
}

export async function insertApproval(tx: Tx, values: typeof approvals.$inferInsert): Promise<void> {
  await tx.insert(approvals).values(values);
}

/** The text changed, was returned or reopened: what was approved no longer counts. */
export async function voidApproval(tx: Tx, editionId: number, voidedAt: Date): Promise<void> {
  await tx
    .update(approvals)
    .set({ voidedAt })
    .where(and(eq(approvals.editionId, editionId), isNull(approvals.voidedAt)));
}
