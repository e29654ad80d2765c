import { type ToldOnDesk, toldOnDesk } from '#db/editorial/desk-lists.ts';
import { can } from '#newsroom/permissions.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

/** What this person was told of, newest first; who may not read editions sees what concerns their account. */
export async function readNotifications(stores: Stores, actor: Person): Promise<readonly ToldOnDesk[]> {
  const ofEditions = can(actor, 'read_editions', { kind: 'release' });
  return toldOnDesk(stores.editorial.reads, actor.id, 100, ofEditions);
}
