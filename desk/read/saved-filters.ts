import { filtersOf, type SavedFilter } from '#db/editorial/saved-filters.ts';
import { can } from '#newsroom/permissions.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

/** The filters that this person keeps, in their order; null for who may not read editions. */
export async function readSavedFilters(
  stores: Stores,
  actor: Person,
): Promise<readonly SavedFilter[] | null> {
  if (!can(actor, 'read_editions', { kind: 'release' })) return null;
  return filtersOf(stores.editorial.reads, actor.id);
}
