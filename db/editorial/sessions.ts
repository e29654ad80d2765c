import { and, desc, eq, gt, isNull, lt, ne } from 'drizzle-orm';
import { sessions } from './schema/people.ts';
import { halfProofs } from './schema/second-factors.ts';
import type { Reads, Tx } from './store.ts';

/** Signed-in browsers. The cookie is never here, only its SHA-256. */
export type Session = typeof sessions.$inferSelect;

export async function findSession(db: Reads, tokenHash: string): Promise<Session | null> {
  const [row] = await db.select().from(sessions).where(eq(sessions.tokenHash, tokenHash));
  return row ?? null;
}

/** The sessions of a person that still count at `now`, the one used last first. */
export async function listLiveSessions(db: Reads, personId: number, now: Date): Promise<Session[]> {
  return db
    .select()
    .from(sessions)
    .where(
      and(
        eq(sessions.personId, personId),
        isNull(sessions.endedAt),
        gt(sessions.idleUntil, now),
        gt(sessions.absoluteUntil, now),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.createdAt));
}

export async function insertSession(tx: Tx, values: typeof sessions.$inferInsert): Promise<void> {
  await tx.insert(sessions).values(values);
}

/** Notes that a session is in use. */
export async function touchSession(
  tx: Tx,
  tokenHash: string,
  lastSeenAt: Date,
  idleUntil: Date,
): Promise<void> {
  await tx.update(sessions).set({ lastSeenAt, idleUntil }).where(eq(sessions.tokenHash, tokenHash));
}

export async function endSession(tx: Tx, tokenHash: string, endedAt: Date): Promise<void> {
  await tx
    .update(sessions)
    .set({ endedAt })
    .where(and(eq(sessions.tokenHash, tokenHash), isNull(sessions.endedAt)));
}

/** Gives a session another token: the one until now is nobody's from the next request on. */
export async function rotateSession(
  tx: Tx,
  personId: number,
  tokenHash: string,
  nextHash: string,
): Promise<void> {
  await tx
    .update(sessions)
    .set({ tokenHash: nextHash })
    .where(and(eq(sessions.tokenHash, tokenHash), eq(sessions.personId, personId), isNull(sessions.endedAt)));
}

/**
 * Ends the sessions of a person, all but one perhaps, and those that wait for a second factor: the next request
 * of each is nobody's.
 */
export async function endSessionsOf(tx: Tx, personId: number, endedAt: Date, but = ''): Promise<void> {
  await tx
    .update(sessions)
    .set({ endedAt })
    .where(and(eq(sessions.personId, personId), isNull(sessions.endedAt), ne(sessions.tokenHash, but)));
  await tx.delete(halfProofs).where(eq(halfProofs.personId, personId));
}

/** Ends everybody's sessions and answers how many had not ended yet. */
export async function endAllSessions(tx: Tx, endedAt: Date): Promise<number> {
  const ended = await tx
    .update(sessions)
    .set({ endedAt })
    .where(isNull(sessions.endedAt))
    .returning({ personId: sessions.personId });
  await tx.delete(halfProofs);
  return ended.length;
}

/** Forgets sessions that could not live beyond an instant. */
export async function forgetSessions(tx: Tx, before: Date): Promise<void> {
  await tx.delete(sessions).where(lt(sessions.absoluteUntil, before));
}
