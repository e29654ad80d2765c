import { type ToldOnDesk, toldOnDesk } from '#db/editorial/desk-lists.ts';
import { can } from '#newsroom/permissions.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

/** What this person was told of, newest first; null for who may not read editions. */
export async function readNotifications(
  stores: Stores,
  actor: Person,
): Promise<readonly ToldOnDesk[] | null> {
  if (!can(actor, 'read_editions', { kind: 'release' })) return null;
  return toldOnDesk(stores.editorial.reads, actor.id, 100);
}
