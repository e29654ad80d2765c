import type { EditionContent, Text } from './content.ts';
import type { Language } from './vocabulary.ts';

/**
 * Two contents made from the same one that could not be merged: where they differ, and what comes out
 * when somebody has chosen at each place. Places are paths such as `texts.en.headline`.
 */
export type Side = 'mine' | 'theirs';
export type Choices = Readonly<Record<string, Side>>;

const TEXT_FIELDS = [
  'headline',
  'subhead',
  'summary',
  'dateline',
  'body',
  'notes',
  'slug',
] as const satisfies readonly (keyof Text)[];
const WHOLE_FIELDS = [
  'kind',
  'section',
  'topics',
  'included',
  'contacts',
  'event',
  'kindOfChange',
] as const satisfies readonly (keyof EditionContent)[];

/** The places where the two differ, in the order of the form. */
export function conflictPlaces(mine: EditionContent, theirs: EditionContent): string[] {
  const whole = WHOLE_FIELDS.filter((field) => differs(mine[field], theirs[field]));
  const perLanguage = languagesOf(mine, theirs).flatMap((language) => [
    ...TEXT_FIELDS.filter((field) =>
      differs(mine.texts[language]?.[field] ?? '', theirs.texts[language]?.[field] ?? ''),
    ).map((field) => `texts.${language}.${field}`),
    ...(differs(mine.changeNotes[language] ?? '', theirs.changeNotes[language] ?? '')
      ? [`changeNotes.${language}`]
      : []),
  ]);
  return [...whole, ...perLanguage];
}

/** Their content, with mine at the places where mine was chosen. */
export function chosenContent(
  mine: EditionContent,
  theirs: EditionContent,
  choices: Choices,
): EditionContent {
  const takes = (place: string) => choices[place] === 'mine';
  const whole = Object.fromEntries(WHOLE_FIELDS.filter(takes).map((field) => [field, mine[field]]));
  const languages = languagesOf(mine, theirs);
  const texts = languages.flatMap((language) => {
    const text = chosenText(mine, theirs, language, takes);
    return text ? [[language, text] as const] : [];
  });
  const notes = languages
    .filter((language) => takes(`changeNotes.${language}`))
    .map((language) => [language, mine.changeNotes[language] ?? ''] as const);
  return {
    ...theirs,
    ...whole,
    texts: Object.fromEntries(texts),
    changeNotes: { ...theirs.changeNotes, ...Object.fromEntries(notes) },
  };
}

function chosenText(
  mine: EditionContent,
  theirs: EditionContent,
  language: Language,
  takes: (place: string) => boolean,
): Text | undefined {
  const [own, other] = [mine.texts[language], theirs.texts[language]];
  const taken = TEXT_FIELDS.filter((field) => takes(`texts.${language}.${field}`));
  if (!own || taken.length === 0) return other;
  return { ...(other ?? own), ...Object.fromEntries(taken.map((field) => [field, own[field]])) };
}

function languagesOf(mine: EditionContent, theirs: EditionContent): Language[] {
  return [...new Set([...Object.keys(theirs.texts), ...Object.keys(mine.texts)])];
}

function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
