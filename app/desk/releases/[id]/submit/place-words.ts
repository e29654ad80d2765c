import { FIELD_WORDS, languageName } from '#components/desk/words.ts';

/** A place of a content in words: `Summary, English` for `texts.en.summary`. */
export function placeWords(field: string): string {
  const [where = '', language, name] = field.split('.');
  if (where === 'texts' && language && name) return `${FIELD_WORDS[name] ?? name}, ${languageName(language)}`;
  if (where === 'changeNotes' && language) return `${FIELD_WORDS.changeNote}, ${languageName(language)}`;
  return FIELD_WORDS[where] ?? where;
}
