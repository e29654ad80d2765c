import { and, eq, isNull } from 'drizzle-orm';
import { signInLinks } from './schema.ts';
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

/** Uses a link up; answers whether it was still unused. */
export async function useLink(tx: Tx, tokenHash: string, usedAt: Date): Promise<boolean> {
  const used = await tx
    .update(signInLinks)
    .set({ usedAt })
    .where(and(eq(signInLinks.tokenHash, tokenHash), isNull(signInLinks.usedAt)))
    .returning({ tokenHash: signInLinks.tokenHash });
  return used.length === 1;
}

/** Voids the links of a person that were not used: a new one replaces them, a suspension ends them. */
export async function voidLinksOf(tx: Tx, personId: number, usedAt: Date): Promise<void> {
  await tx
    .update(signInLinks)
    .set({ usedAt })
    .where(and(eq(signInLinks.personId, personId), isNull(signInLinks.usedAt)));
}
