import { and, eq, gt, lt } from 'drizzle-orm';
import { halfProofs } from './schema/second-factors.ts';
import type { Reads, Tx } from './store.ts';

/** First factors that wait for the second. The cookie is never here, only its SHA-256. */
export type HalfProof = typeof halfProofs.$inferSelect;

/** The half proof while it still counts, in the browser that it was given to; else null. */
export async function findHalfProof(
  db: Reads,
  tokenHash: string,
  userAgent: string,
  now: Date,
): Promise<HalfProof | null> {
  const [row] = await db
    .select()
    .from(halfProofs)
    .where(
      and(
        eq(halfProofs.tokenHash, tokenHash),
        eq(halfProofs.userAgent, userAgent),
        gt(halfProofs.expiresAt, now),
      ),
    );
  return row ?? null;
}

export async function insertHalfProof(tx: Tx, values: HalfProof): Promise<void> {
  await tx.insert(halfProofs).values(values);
}

/** Uses a half proof up. Of two at once one gets true. */
export async function consumeHalfProof(tx: Tx, tokenHash: string): Promise<boolean> {
  const rows = await tx
    .delete(halfProofs)
    .where(eq(halfProofs.tokenHash, tokenHash))
    .returning({ tokenHash: halfProofs.tokenHash });
  return rows.length === 1;
}

/** Forgets what expired before an instant. */
export async function forgetHalfProofs(tx: Tx, before: Date): Promise<void> {
  await tx.delete(halfProofs).where(lt(halfProofs.expiresAt, before));
}
