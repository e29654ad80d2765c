import { listPeople, type Person } from '#db/editorial/people.ts';
import { type Actor, can } from '#newsroom/permissions.ts';
import type { Stores } from '../stores.ts';

/** Everybody who works here, or null for somebody who may not see them. */
export async function readPeople(stores: Stores, actor: Actor): Promise<readonly Person[] | null> {
  if (!can(actor, 'read_people', { kind: 'newsroom' })) return null;
  return listPeople(stores.editorial.reads);
}
