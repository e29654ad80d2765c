import { and, eq, gt, isNull, lt, max } from 'drizzle-orm';
import { signInLinks } from './schema/people.ts';
import type { Reads, Tx } from './store.ts';

/** One-time links. The address holds 32 random bytes; only their SHA-256 is here. */
export type SignInLink = typeof signInLinks.$inferSelect;

export async function findLink(db: Reads, tokenHash: string): Promise<SignInLink | null> {
  const [row] = await db.select().from(signInLinks).where(eq(signInLinks.tokenHash, tokenHash));
  return row ?? null;
}

export async function insertLink(tx: Tx, values: typeof signInLinks.$inferInsert): Promise<void> {
  await tx.insert(signInLinks).values(values);
}

/** Uses a link up and answers it; null where it was used, voided or has expired. Of two at once one gets it. */
export async function consumeLink(tx: Tx, tokenHash: string, now: Date): Promise<SignInLink | null> {
  const [row] = await tx
    .update(signInLinks)
    .set({ usedAt: now })
    .where(
      and(eq(signInLinks.tokenHash, tokenHash), isNull(signInLinks.usedAt), gt(signInLinks.expiresAt, now)),
    )
    .returning();
  return row ?? null;
}

/**
 * Voids the links of a person that were not used, all or those of one purpose: a new one replaces them,
 * a suspension ends them.
 */
export async function voidLinksOf(
  tx: Tx,
  personId: number,
  usedAt: Date,
  purpose?: SignInLink['purpose'],
): Promise<void> {
  await tx
    .update(signInLinks)
    .set({ usedAt })
    .where(
      and(
        eq(signInLinks.personId, personId),
        isNull(signInLinks.usedAt),
        purpose === undefined ? undefined : eq(signInLinks.purpose, purpose),
      ),
    );
}

/** Until when each person has a link that opens something at `now`. */
export async function openLinks(db: Reads, now: Date): Promise<ReadonlyMap<number, Date>> {
  const rows = await db
    .select({ id: signInLinks.personId, until: max(signInLinks.expiresAt) })
    .from(signInLinks)
    .where(and(isNull(signInLinks.usedAt), gt(signInLinks.expiresAt, now)))
    .groupBy(signInLinks.personId);
  return new Map(rows.flatMap(({ id, until }) => (until ? [[id, until]] : [])));
}

/** Voids everybody's links that were not used. */
export async function voidAllLinks(tx: Tx, usedAt: Date): Promise<void> {
  await tx.update(signInLinks).set({ usedAt }).where(isNull(signInLinks.usedAt));
}

/** Forgets links that expired before an instant. */
export async function forgetLinks(tx: Tx, before: Date): Promise<void> {
  await tx.delete(signInLinks).where(lt(signInLinks.expiresAt, before));
}
