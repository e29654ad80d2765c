import { wordsIn } from './placed-words.ts';

/** What must stand in a release for it to be found: a word, or words one after the other. */
export type Term = {
  /** As search compares them, at least one. */
  readonly words: readonly string[];
  /** The last word is found with its endings too: `nazir` finds `nazirlik`. */
  readonly widens: boolean;
};

/** How long a query may be, in characters: a headline in quotation marks still fits. */
export const LONGEST_QUERY = 256;

/** Whoever gives more terms has pasted a sentence: they mean its words as they stand. */
const MOST_WIDENED = 8;
const SHORTEST_WIDENED = 3;

/** Each opening quotation mark with those that close it, as the languages of the world write them. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”“',
  '”': '”',
  '„': '“”',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '＂': '＂',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
};

/** A query in one spelling: composed, without invisible characters, single spaces. */
export function tidyQuery(query: string): string {
  return query
    .replaceAll(/[\p{Cf}\p{Co}\p{Cs}]+/gu, '')
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/**
 * The terms of a query; all of them must be found. No input is an error: what holds no letter and no
 * digit asks for nothing. Words in quotation marks of any sort are one term and mean exactly these;
 * so are words joined by signs, as `2018/0042`, but for their endings.
 */
export function termsIn(query: string): readonly Term[] {
  const terms = passagesIn(tidyQuery(query)).flatMap(({ text, quoted }) =>
    (quoted ? [text] : text.split(' ')).map((part) => termOf(wordsIn(part), quoted)),
  );
  const asked = [...new Map(terms.map((term) => [JSON.stringify(term), term])).values()].filter(
    ({ words }) => words.length > 0,
  );
  return asked.length > MOST_WIDENED ? asked.map((term) => ({ ...term, widens: false })) : asked;
}

/** Whether a word is the typed one or, where that widens, one that begins with it and is at most twice as long. */
export function isFormOf(word: string, typed: string, widens: boolean): boolean {
  if (word === typed) return true;
  return widens && word.length <= 2 * typed.length && word.startsWith(typed);
}

function termOf(words: readonly string[], quoted: boolean): Term {
  const last = words.at(-1) ?? '';
  return { words, widens: !quoted && last.length >= SHORTEST_WIDENED && !/\p{N}$/u.test(last) };
}

type Passage = { readonly text: string; readonly quoted: boolean };

/** The parts of a query within and outside quotation marks. A mark that nothing closes counts as none. */
function passagesIn(query: string): readonly Passage[] {
  const passages: Passage[] = [];
  let plainFrom = 0;
  for (let place = 0; place < query.length; place += 1) {
    const end = closingOf(query, place);
    if (end < 0) continue;
    passages.push({ text: query.slice(plainFrom, place), quoted: false });
    passages.push({ text: query.slice(place + 1, end), quoted: true });
    place = end;
    plainFrom = end + 1;
  }
  return [...passages, { text: query.slice(plainFrom), quoted: false }];
}

/** Where the quotation that opens at `place` closes; phones mix marks, so any mark may close one that has none of its own. */
function closingOf(query: string, place: number): number {
  const own = CLOSED_BY[query[place] ?? ''];
  if (own === undefined) return -1;
  const after = [...query.slice(place + 1).matchAll(ANY_MARK)];
  const closing = after.find(([mark]) => own.includes(mark)) ?? after[0];
  return closing ? place + 1 + closing.index : -1;
}

const ANY_MARK = new RegExp(`[${Object.entries(CLOSED_BY).flat().join('')}]`, 'g');
