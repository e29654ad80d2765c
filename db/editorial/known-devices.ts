import { and, count, eq, lt, sql } from 'drizzle-orm';
import { knownDevices, people } from './schema/people.ts';
import type { Reads, Tx } from './store.ts';

/** Whether a device's token was given out by this newsroom, to whomever. */
export async function isDeviceToken(db: Reads, tokenHash: string): Promise<boolean> {
  const [row] = await db
    .select({ n: count() })
    .from(knownDevices)
    .where(eq(knownDevices.tokenHash, tokenHash));
  return (row?.n ?? 0) > 0;
}

/** Whether whoever has this e-mail address has come in by a device. */
export async function isDeviceOf(db: Reads, tokenHash: string, email: string): Promise<boolean> {
  const [row] = await db
    .select({ n: count() })
    .from(knownDevices)
    .innerJoin(people, eq(people.id, knownDevices.personId))
    .where(
      and(eq(knownDevices.tokenHash, tokenHash), eq(sql`lower(${people.email})`, email.trim().toLowerCase())),
    );
  return (row?.n ?? 0) > 0;
}

/** How many devices are known of a person. */
export async function countDevices(db: Reads, personId: number): Promise<number> {
  const [row] = await db.select({ n: count() }).from(knownDevices).where(eq(knownDevices.personId, personId));
  return row?.n ?? 0;
}

/** Notes that a person came by a device; true where they never had before. */
export async function noteDevice(
  tx: Tx,
  { tokenHash, personId, at }: { readonly tokenHash: string; readonly personId: number; readonly at: Date },
): Promise<boolean> {
  const known = await tx
    .update(knownDevices)
    .set({ lastSeenAt: at })
    .where(and(eq(knownDevices.tokenHash, tokenHash), eq(knownDevices.personId, personId)))
    .returning({ personId: knownDevices.personId });
  if (known.length > 0) return false;
  await tx.insert(knownDevices).values({ tokenHash, personId, firstSeenAt: at, lastSeenAt: at });
  return true;
}

/** Forgets devices that nobody came by since an instant. */
export async function forgetDevices(tx: Tx, before: Date): Promise<void> {
  await tx.delete(knownDevices).where(lt(knownDevices.lastSeenAt, before));
}
