import { asc, desc, gt } from 'drizzle-orm';
import { ledger } from './schema/records.ts';
import type { Reads, Tx } from './store.ts';

/** One change of public state; `releaseId` is null where the furniture changed. */
export type LedgerRow = typeof ledger.$inferSelect;

/** The sequence of the newest row, 0 when nothing was ever public. */
export async function ledgerHead(db: Reads): Promise<number> {
  const [row] = await db
    .select({ sequence: ledger.sequence })
    .from(ledger)
    .orderBy(desc(ledger.sequence))
    .limit(1);
  return row?.sequence ?? 0;
}

/** Appends a row and answers its sequence. */
export async function appendLedger(tx: Tx, row: Omit<LedgerRow, 'sequence'>): Promise<number> {
  const sequence = (await ledgerHead(tx)) + 1;
  await tx.insert(ledger).values({ ...row, sequence });
  return sequence;
}

/** The rows after `sequence`, in order. */
export async function ledgerAfter(db: Reads, sequence: number, limit = 1000): Promise<LedgerRow[]> {
  return db
    .select()
    .from(ledger)
    .where(gt(ledger.sequence, sequence))
    .orderBy(asc(ledger.sequence))
    .limit(limit);
}
