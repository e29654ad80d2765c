import { type DeskPreferences, deskPreferencesOf } from '#db/editorial/desk-preferences.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

/** How this person has the desk: shortcuts of one key, and the language. */
export function readPreferences(stores: Stores, actor: Person): Promise<DeskPreferences> {
  return deskPreferencesOf(stores.editorial.reads, actor.id);
}
