import type { DeskLanguage } from '#newsroom/desk-language.ts';
import { textIn } from './words/catalogues.ts';
import { spokenLanguage } from './words/say.ts';
import { FIELD_WORDS } from './words.ts';

/** What the desk calls a field of a text; the field itself where it has no name. Outside of a page the language is given. */
export function fieldName(field: string, language: DeskLanguage = spokenLanguage()): string {
  const called = FIELD_WORDS[field];
  return called ? textIn(language, called) : field;
}
