import { and, eq, isNull, lt } from 'drizzle-orm';
import { sessions, signOnIdentities, spentLogoutTokens } from './schema/people.ts';
import { halfProofs } from './schema/second-factors.ts';
import type { Reads, Tx } from './store.ts';

/** Who somebody is to a provider of single sign-on. */
export type Identity = { readonly issuer: string; readonly subject: string };

/** The person whom a provider means, or null. */
export async function findPersonIdByIdentity(
  db: Reads,
  { issuer, subject }: Identity,
): Promise<number | null> {
  const [row] = await db
    .select({ personId: signOnIdentities.personId })
    .from(signOnIdentities)
    .where(and(eq(signOnIdentities.issuer, issuer), eq(signOnIdentities.subject, subject)));
  return row?.personId ?? null;
}

/** Whether a person is linked to somebody of this provider. */
export async function isLinked(db: Reads, personId: number, issuer: string): Promise<boolean> {
  return (await issuersOf(db, personId)).includes(issuer);
}

/** The providers that know a person. */
export async function issuersOf(db: Reads, personId: number): Promise<readonly string[]> {
  const rows = await db
    .select({ issuer: signOnIdentities.issuer })
    .from(signOnIdentities)
    .where(eq(signOnIdentities.personId, personId));
  return rows.map(({ issuer }) => issuer);
}

/** Everybody whom a provider knows. */
export async function peopleWithSignOn(db: Reads): Promise<ReadonlySet<number>> {
  const rows = await db.selectDistinct({ personId: signOnIdentities.personId }).from(signOnIdentities);
  return new Set(rows.map(({ personId }) => personId));
}

export async function insertIdentity(tx: Tx, values: typeof signOnIdentities.$inferInsert): Promise<void> {
  await tx.insert(signOnIdentities).values(values);
}

/** Forgets who a person is to any provider; answers the providers. */
export async function deleteIdentities(tx: Tx, personId: number): Promise<readonly string[]> {
  const rows = await tx
    .delete(signOnIdentities)
    .where(eq(signOnIdentities.personId, personId))
    .returning({ issuer: signOnIdentities.issuer });
  return rows.map(({ issuer }) => issuer);
}

/** Spends a logout token; false where it was spent before. Those of before `forgotten` are let go. */
export async function spendLogoutToken(
  tx: Tx,
  token: { readonly issuer: string; readonly tokenId: string; readonly spentAt: Date },
  forgotten: Date,
): Promise<boolean> {
  await tx.delete(spentLogoutTokens).where(lt(spentLogoutTokens.spentAt, forgotten));
  const rows = await tx
    .insert(spentLogoutTokens)
    .values(token)
    .onConflictDoNothing()
    .returning({ tokenId: spentLogoutTokens.tokenId });
  return rows.length > 0;
}

/** Whose sessions a provider means: one person's, one session by its own name for it, or both at once. */
export type VouchedOf = { readonly personId: number | null; readonly session: string | null };

/**
 * Ends the sessions that a provider vouched for, and what waits there for a second factor; answers how many
 * sessions.
 */
export async function endVouchedSessions(
  tx: Tx,
  issuer: string,
  of: VouchedOf,
  endedAt: Date,
): Promise<number> {
  const rows = await tx
    .update(sessions)
    .set({ endedAt })
    .where(and(isNull(sessions.endedAt), ...meant(sessions, issuer, of)))
    .returning({ personId: sessions.personId });
  await tx.delete(halfProofs).where(and(...meant(halfProofs, issuer, of)));
  return rows.length;
}

function meant(table: typeof sessions | typeof halfProofs, issuer: string, { personId, session }: VouchedOf) {
  return [
    eq(table.issuer, issuer),
    personId === null ? undefined : eq(table.personId, personId),
    session === null ? undefined : eq(table.issuerSession, session),
  ];
}
