import type { Term } from '#newsroom/search-query.ts';
import { prepared } from './prepared.ts';
import { sectionWord } from './search-text.ts';

/** A question to the index in its own language. */
export type Match = {
  readonly expression: string;
  /** True where every place of the words is a find, so that finds are never looked for in vain. */
  readonly simple: boolean;
};

/** How many endings of a word are looked for, the shortest first. */
const MOST_FORMS = 32;

/**
 * The question that asks for all terms, and a section where one is given; null where nothing is asked
 * for. Words hold letters and digits only (`newsroom/placed-words.ts`), so none can end its quotation.
 */
export function matchOf(language: string, terms: readonly Term[], section: string | null): Match | null {
  const groups = terms.map((term) => groupOf(language, term));
  if (section !== null) groups.push([quoted([sectionWord(section)])]);
  if (groups.length === 0) return null;
  const expression = groups.map((phrases) => `(${phrases.join(' OR ')})`).join(' AND ');
  const simple = groups.length === 1 && (terms[0]?.words.length ?? 1) === 1;
  return { expression, simple };
}

/** Any of these phrases will do. */
function groupOf(language: string, { words, widens }: Term): string[] {
  const last = words.at(-1) ?? '';
  const forms = widens ? longerForms(language, last) : [];
  return [last, ...forms].map((form) => quoted([...words.slice(0, -1), form]));
}

function quoted(words: readonly string[]): string {
  return `"${words.join(' ')}"`;
}

const FORMS = `SELECT word FROM search_words
  WHERE language = ? AND word > ? AND word < ? AND length(word) <= ? ORDER BY length(word), word LIMIT ${MOST_FORMS}`;

/** Words of the language that begin with this one and are at most twice as long. */
function longerForms(language: string, word: string): readonly string[] {
  const found = prepared(FORMS)
    .pluck()
    .all(language, word, `${word}\u{10ffff}`, 2 * word.length);
  return found.map(String);
}
