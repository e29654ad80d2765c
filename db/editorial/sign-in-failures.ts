import { and, count, eq, gte, lt, max } from 'drizzle-orm';
import type { Failures } from '#newsroom/throttle.ts';
import { signInFailures } from './schema.ts';
import type { Reads, Tx } from './store.ts';

/** The failures under a key since an instant. */
export async function failuresSince(db: Reads, key: string, since: Date): Promise<Failures> {
  const [row] = await db
    .select({ count: count(), lastAt: max(signInFailures.at) })
    .from(signInFailures)
    .where(and(eq(signInFailures.key, key), gte(signInFailures.at, since)));
  return { count: row?.count ?? 0, lastAt: row?.lastAt ?? null };
}

/** Notes a failure under each key, and forgets what is older than `before`. */
export async function noteFailure(tx: Tx, keys: readonly string[], at: Date, before: Date): Promise<void> {
  await tx.delete(signInFailures).where(lt(signInFailures.at, before));
  await tx.insert(signInFailures).values(keys.map((key) => ({ key, at })));
}

/** A success clears what an account failed before. */
export async function clearFailures(tx: Tx, key: string): Promise<void> {
  await tx.delete(signInFailures).where(eq(signInFailures.key, key));
}
