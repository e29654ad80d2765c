import { and, asc, count, eq, gt, isNull, lte } from 'drizzle-orm';
import { passkeyChallenges, passkeys } from './schema/second-factors.ts';
import type { Reads, Tx } from './store.ts';

/** Passkeys, and what they are asked to sign. Nothing here is a secret. */
export type Passkey = typeof passkeys.$inferSelect;
export type PasskeyChallenge = typeof passkeyChallenges.$inferSelect;

/** A person's passkeys, the oldest first. */
export async function listPasskeys(db: Reads, personId: number): Promise<Passkey[]> {
  return db.select().from(passkeys).where(eq(passkeys.personId, personId)).orderBy(asc(passkeys.id));
}

export async function findPasskey(db: Reads, id: number): Promise<Passkey | null> {
  const [row] = await db.select().from(passkeys).where(eq(passkeys.id, id));
  return row ?? null;
}

export async function findPasskeyByCredential(db: Reads, credentialId: string): Promise<Passkey | null> {
  const [row] = await db.select().from(passkeys).where(eq(passkeys.credentialId, credentialId));
  return row ?? null;
}

export async function insertPasskey(tx: Tx, values: typeof passkeys.$inferInsert): Promise<void> {
  await tx.insert(passkeys).values(values);
}

export async function updatePasskey(
  tx: Tx,
  id: number,
  values: Partial<Pick<Passkey, 'name' | 'lockedAt'>>,
): Promise<void> {
  await tx.update(passkeys).set(values).where(eq(passkeys.id, id));
}

/** Notes that a passkey was used. Answers false where it was used at the same time elsewhere, or is locked. */
export async function notePasskeyUse(
  tx: Tx,
  { id, counter }: Pick<Passkey, 'id' | 'counter'>,
  used: { readonly counter: number; readonly lastUsedAt: Date },
): Promise<boolean> {
  const rows = await tx
    .update(passkeys)
    .set(used)
    .where(and(eq(passkeys.id, id), eq(passkeys.counter, counter), isNull(passkeys.lockedAt)))
    .returning({ id: passkeys.id });
  return rows.length === 1;
}

export async function endPasskey(tx: Tx, id: number): Promise<void> {
  await tx.delete(passkeys).where(eq(passkeys.id, id));
}

export async function insertChallenge(tx: Tx, values: PasskeyChallenge): Promise<void> {
  await tx.insert(passkeyChallenges).values(values);
}

/** Uses a challenge up and answers it; null where there is none or it is too old. Of two at once one gets it. */
export async function takeChallenge(tx: Tx, tokenHash: string, now: Date): Promise<PasskeyChallenge | null> {
  const [row] = await tx
    .delete(passkeyChallenges)
    .where(and(eq(passkeyChallenges.tokenHash, tokenHash), gt(passkeyChallenges.expiresAt, now)))
    .returning();
  return row ?? null;
}

/** How many challenges of one sender are open. */
export async function countChallenges(db: Reads, sender: string): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(passkeyChallenges)
    .where(eq(passkeyChallenges.sender, sender));
  return row?.n ?? 0;
}

/** Forgets the challenges that are too old. */
export async function forgetChallenges(tx: Tx, now: Date): Promise<void> {
  await tx.delete(passkeyChallenges).where(lte(passkeyChallenges.expiresAt, now));
}
