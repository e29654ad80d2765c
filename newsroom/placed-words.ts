import { fold } from './fold.ts';

/** A word as search compares it, and where it stands in the text: from `start` up to `end`. */
export type PlacedWord = { readonly word: string; readonly start: number; readonly end: number };

const WORD = /[\p{L}\p{N}]+/gu;
const ONLY_WORD = /^[\p{L}\p{N}]+$/u;
const ODD = /[^\p{L}\p{N} ]/u;
// Besides letters and digits all that can fold to them (№, ™) or stand within a word unseen.
const STRETCH = /[\p{L}\p{N}\p{M}\p{S}\p{Cf}]+/gu;
const LETTER_WITH_MARKS = /\P{M}\p{M}*|\p{M}+/gsu;

/** The words of a text as search compares them: what the index holds and what a query asks for. */
export function wordsIn(text: string): readonly string[] {
  return fold(text.normalize('NFC')).match(WORD) ?? [];
}

/** The same words with their places. The text must be in normalization form C. */
export function placedWords(text: string): readonly PlacedWord[] {
  const stretches = [...text.matchAll(STRETCH)];
  // Folding costs much to begin and little to go on, so all are folded together where each stays one word.
  const together = fold(stretches.map(([stretch]) => stretch).join(' '));
  const folded = ODD.test(together) ? [] : together.split(' ');
  const isPlain = folded.length === stretches.length && !folded.includes('');
  return stretches.flatMap(({ 0: stretch, index }, place) => {
    const word = isPlain ? (folded[place] ?? '') : fold(stretch);
    if (isPlain || ONLY_WORD.test(word)) return { word, start: index, end: index + stretch.length };
    return wordsByLetter(stretch, index);
  });
}

/** Of a stretch that folds to something else than one word: each letter is folded alone, so that its place is known. */
function wordsByLetter(stretch: string, offset: number): readonly PlacedWord[] {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: letter, index } of stretch.matchAll(LETTER_WITH_MARKS)) {
    const one = fold(letter);
    folded += one;
    for (let unit = 0; unit < one.length; unit += 1) {
      starts.push(offset + index);
      ends.push(offset + index + letter.length);
    }
  }
  return [...folded.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: starts[index] ?? offset,
    end: ends[index + word.length - 1] ?? offset,
  }));
}
