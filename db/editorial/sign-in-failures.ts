import { count, eq, inArray, lt, max } from 'drizzle-orm';
import type { Failures } from '#newsroom/throttle.ts';
import { signInFailures } from './schema/people.ts';
import type { Reads, Tx } from './store.ts';

/** What is remembered under a key. */
export async function failuresUnder(db: Reads, key: string): Promise<Failures> {
  const [row] = await db
    .select({ count: count(), lastAt: max(signInFailures.at) })
    .from(signInFailures)
    .where(eq(signInFailures.key, key));
  return { count: row?.count ?? 0, lastAt: row?.lastAt ?? null };
}

/** Notes a try under each key and answers the ids of the notes. */
export async function noteTry(tx: Tx, keys: readonly string[], at: Date): Promise<number[]> {
  const rows = await tx
    .insert(signInFailures)
    .values(keys.map((key) => ({ key, at })))
    .returning({ id: signInFailures.id });
  return rows.map(({ id }) => id);
}

/** Takes back notes of tries that were no failures. */
export async function takeBackTries(tx: Tx, ids: readonly number[]): Promise<void> {
  await tx.delete(signInFailures).where(inArray(signInFailures.id, [...ids]));
}

/** Forgets every failure under a key. */
export async function clearFailures(tx: Tx, key: string): Promise<void> {
  await tx.delete(signInFailures).where(eq(signInFailures.key, key));
}

/** Forgets what is older than an instant. */
export async function forgetFailures(tx: Tx, before: Date): Promise<void> {
  await tx.delete(signInFailures).where(lt(signInFailures.at, before));
}
