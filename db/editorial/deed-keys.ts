import { eq } from 'drizzle-orm';
import { deedKeys } from './schema/records.ts';
import type { Tx } from './store.ts';

/** The answer a deed gave under this idempotency key, or undefined. Throws where the key was used for another deed or person. */
export async function findAnswer(
  tx: Tx,
  key: string,
  deed: string,
  personId: number | null,
): Promise<unknown> {
  const [row] = await tx.select().from(deedKeys).where(eq(deedKeys.key, key));
  if (!row) return undefined;
  if (row.deed !== deed || row.personId !== personId)
    throw new Error('This idempotency key belongs to another deed.');
  return row.answer;
}

/** Keeps the answer of a deed under its idempotency key, in the deed's own transaction. */
export async function keepAnswer(tx: Tx, row: typeof deedKeys.$inferInsert): Promise<void> {
  await tx.insert(deedKeys).values(row);
}
