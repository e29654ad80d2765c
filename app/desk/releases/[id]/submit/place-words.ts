import { FIELD_WORDS, languageName } from '#components/desk/words.ts';

const EVENT_WORDS: Readonly<Record<string, string>> = {
  start: 'beginning',
  end: 'end',
  contact: 'who accredits',
  deadline: 'end of the accreditation',
};

/** A place of a content in words: `Summary, English` for `texts.en.summary`. */
export function placeWords(field: string): string {
  const [where = '', language, name] = field.split('.');
  if (where === 'texts' && language && name) return `${FIELD_WORDS[name] ?? name}, ${languageName(language)}`;
  if (where === 'changeNotes' && language) return `${FIELD_WORDS.changeNote}, ${languageName(language)}`;
  if (where === 'event') {
    return name
      ? `${FIELD_WORDS.eventPlace}, ${languageName(name)}`
      : `${FIELD_WORDS.event}: ${EVENT_WORDS[language ?? ''] ?? ''}`;
  }
  return FIELD_WORDS[where] ?? where;
}
