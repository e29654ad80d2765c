import { and, asc, eq, max } from 'drizzle-orm';
import { savedFilters } from './schema/desk.ts';
import type { Reads, Tx } from './store.ts';

export type SavedFilter = typeof savedFilters.$inferSelect;

/** The filters that a person keeps, in their order. */
export async function filtersOf(db: Reads, personId: number): Promise<SavedFilter[]> {
  return db
    .select()
    .from(savedFilters)
    .where(eq(savedFilters.personId, personId))
    .orderBy(asc(savedFilters.position), asc(savedFilters.id));
}

/** Adds a filter as the person's last one. */
export async function insertFilter(
  tx: Tx,
  values: Pick<SavedFilter, 'personId' | 'name' | 'query'>,
): Promise<number> {
  const [row] = await tx
    .select({ last: max(savedFilters.position) })
    .from(savedFilters)
    .where(eq(savedFilters.personId, values.personId));
  const position = (row?.last ?? 0) + 1;
  const [added] = await tx
    .insert(savedFilters)
    .values({ ...values, position })
    .returning();
  if (!added) throw new Error('The filter was not written.');
  return added.id;
}

export async function updateFilter(
  tx: Tx,
  { id, personId }: Pick<SavedFilter, 'id' | 'personId'>,
  values: Partial<Pick<SavedFilter, 'name' | 'query' | 'position'>>,
): Promise<void> {
  await tx
    .update(savedFilters)
    .set(values)
    .where(and(eq(savedFilters.id, id), eq(savedFilters.personId, personId)));
}

export async function deleteFilter(
  tx: Tx,
  { id, personId }: Pick<SavedFilter, 'id' | 'personId'>,
): Promise<void> {
  await tx.delete(savedFilters).where(and(eq(savedFilters.id, id), eq(savedFilters.personId, personId)));
}
