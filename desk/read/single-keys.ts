import { singleKeysOf } from '#db/editorial/desk-preferences.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

/** Whether shortcuts of one key are on for this person. */
export function readSingleKeys(stores: Stores, actor: Person): Promise<boolean> {
  return singleKeysOf(stores.editorial.reads, actor.id);
}
