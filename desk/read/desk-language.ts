import { deskLanguageOf } from '#db/editorial/desk-preferences.ts';
import type { DeskLanguage } from '#newsroom/desk-language.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

/** The language that this person chose for the desk; null where they leave it to their browser. */
export function readDeskLanguage(stores: Stores, actor: Person): Promise<DeskLanguage | null> {
  return deskLanguageOf(stores.editorial.reads, actor.id);
}
