import { and, count, eq, isNull, lt } from 'drizzle-orm';
import { authenticatorSetups, authenticators, passkeys, recoveryCodes } from './schema/second-factors.ts';
import type { Reads, Tx } from './store.ts';

/** Authenticator apps and recovery codes. Secrets are sealed before they come here, codes hashed. */
export type Authenticator = typeof authenticators.$inferSelect;
export type AuthenticatorSetup = typeof authenticatorSetups.$inferSelect;

export async function findSetup(db: Reads, personId: number): Promise<AuthenticatorSetup | null> {
  const [row] = await db.select().from(authenticatorSetups).where(eq(authenticatorSetups.personId, personId));
  return row ?? null;
}

/** Begins anew: a setup of before is gone. */
export async function replaceSetup(tx: Tx, values: AuthenticatorSetup): Promise<void> {
  await endSetup(tx, values.personId);
  await tx.insert(authenticatorSetups).values(values);
}

export async function endSetup(tx: Tx, personId: number): Promise<void> {
  await tx.delete(authenticatorSetups).where(eq(authenticatorSetups.personId, personId));
}

/** Forgets every setup that nobody finished. */
export async function endAllSetups(tx: Tx): Promise<void> {
  await tx.delete(authenticatorSetups);
}

/** Everybody's app. */
export async function listAuthenticators(db: Reads): Promise<Authenticator[]> {
  return db.select().from(authenticators);
}

/** Keeps an app's secret as it is sealed now. */
export async function sealAuthenticator(tx: Tx, personId: number, sealedSecret: string): Promise<void> {
  await tx.update(authenticators).set({ sealedSecret }).where(eq(authenticators.personId, personId));
}

export async function findAuthenticator(db: Reads, personId: number): Promise<Authenticator | null> {
  const [row] = await db.select().from(authenticators).where(eq(authenticators.personId, personId));
  return row ?? null;
}

/** Puts an app in the place of the one before. */
export async function replaceAuthenticator(tx: Tx, values: Authenticator): Promise<void> {
  await endAuthenticator(tx, values.personId);
  await tx.insert(authenticators).values(values);
}

/** Notes that the code of a time step was taken. Answers false where it or a newer one was before. */
export async function consumeStep(
  tx: Tx,
  personId: number,
  { usedStep, lastUsedAt, sealedSecret }: Pick<Authenticator, 'usedStep' | 'lastUsedAt' | 'sealedSecret'>,
): Promise<boolean> {
  const rows = await tx
    .update(authenticators)
    .set({ usedStep, lastUsedAt, sealedSecret })
    .where(and(eq(authenticators.personId, personId), lt(authenticators.usedStep, usedStep)))
    .returning({ personId: authenticators.personId });
  return rows.length === 1;
}

export async function endAuthenticator(tx: Tx, personId: number): Promise<void> {
  await tx.delete(authenticators).where(eq(authenticators.personId, personId));
}

/** Puts fresh recovery codes in the place of all before. */
export async function replaceRecoveryCodes(
  tx: Tx,
  personId: number,
  hashes: readonly string[],
  createdAt: Date,
): Promise<void> {
  await endRecoveryCodes(tx, personId);
  await tx.insert(recoveryCodes).values(hashes.map((codeHash) => ({ codeHash, personId, createdAt })));
}

/** Uses a code of this person up; false where it is none of theirs or was used. Of two at once one gets it. */
export async function consumeRecoveryCode(
  tx: Tx,
  personId: number,
  codeHash: string,
  usedAt: Date,
): Promise<boolean> {
  const rows = await tx
    .update(recoveryCodes)
    .set({ usedAt })
    .where(
      and(
        eq(recoveryCodes.personId, personId),
        eq(recoveryCodes.codeHash, codeHash),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ codeHash: recoveryCodes.codeHash });
  return rows.length === 1;
}

/** How many recovery codes a person has left. */
export async function countRecoveryCodes(db: Reads, personId: number): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.personId, personId), isNull(recoveryCodes.usedAt)));
  return row?.n ?? 0;
}

export async function endRecoveryCodes(tx: Tx, personId: number): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId));
}

/** Takes every second factor of a person away, and what helps them past a lost one. */
export async function endSecondFactors(tx: Tx, personId: number): Promise<void> {
  await endSetup(tx, personId);
  await endAuthenticator(tx, personId);
  await endRecoveryCodes(tx, personId);
  await tx.delete(passkeys).where(eq(passkeys.personId, personId));
}
