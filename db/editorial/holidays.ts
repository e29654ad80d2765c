import { and, asc, eq, gte, lt } from 'drizzle-orm';
import { holidays } from './schema/institution.ts';
import type { Reads, Tx } from './store.ts';

export type Holiday = typeof holidays.$inferSelect;
export type DaySpan = { readonly first: string; readonly after: string };

/** The holidays of a span of days, in their order. */
export async function listHolidays(db: Reads, { first, after }: DaySpan): Promise<Holiday[]> {
  return db
    .select()
    .from(holidays)
    .where(and(gte(holidays.day, first), lt(holidays.day, after)))
    .orderBy(asc(holidays.day));
}

export async function findHoliday(db: Reads, day: string): Promise<Holiday | null> {
  const [row] = await db.select().from(holidays).where(eq(holidays.day, day));
  return row ?? null;
}

export async function saveHoliday(tx: Tx, { day, names }: Holiday): Promise<void> {
  await tx
    .insert(holidays)
    .values({ day, names })
    .onConflictDoUpdate({ target: holidays.day, set: { names } });
}

export async function removeHoliday(tx: Tx, day: string): Promise<void> {
  await tx.delete(holidays).where(eq(holidays.day, day));
}
