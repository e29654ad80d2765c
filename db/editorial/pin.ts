import { and, eq } from 'drizzle-orm';
import { releases } from './schema/releases.ts';
import { pin } from './schema/site.ts';
import type { Reads, Tx } from './store.ts';

export type PinRow = typeof pin.$inferSelect;

/** What is pinned to the front page now, or null. */
export async function findPin(db: Reads): Promise<PinRow | null> {
  const [row] = await db.select().from(pin);
  return row ?? null;
}

/** Pins a release; what was pinned before no longer is. */
export async function writePin(tx: Tx, values: Omit<PinRow, 'id'>): Promise<void> {
  await tx
    .insert(pin)
    .values({ ...values, id: 1 })
    .onConflictDoUpdate({ target: pin.id, set: values });
}

/** Takes the release off the front page; answers whether it was pinned. */
export async function endPinOf(tx: Tx, releaseId: number): Promise<boolean> {
  const gone = await tx
    .delete(pin)
    .where(and(eq(pin.id, 1), eq(pin.releaseId, releaseId)))
    .returning({ id: pin.id });
  return gone.length > 0;
}

/** The public number of what is pinned and since when, for the projection; null where nothing is. */
export async function readPublicLead(
  db: Reads,
): Promise<{ readonly reference: string; readonly at: Date } | null> {
  const [row] = await db
    .select({ reference: releases.reference, at: pin.pinnedAt })
    .from(pin)
    .innerJoin(releases, eq(releases.id, pin.releaseId));
  return row?.reference ? { reference: row.reference, at: row.at } : null;
}
