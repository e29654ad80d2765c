import { type PlacedWord, placedWords } from './placed-words.ts';
import { isFormOf, type Term } from './search-query.ts';

/** A run of a text that was found, or that stands between what was found. All runs together are the text. */
export type Run = { readonly text: string; readonly found: boolean };

/** From `start` up to `end`. */
export type Place = { readonly start: number; readonly end: number };

/** The text in runs, with every place marked that one of the terms asks for. Plain text in, plain text out. */
export function highlighted(text: string, terms: readonly Term[]): readonly Run[] {
  const composed = text.normalize('NFC');
  return runsOf(composed, placesOf(placedWords(composed), terms));
}

/** The terms that stand nowhere in any of these texts. */
export function missingIn(texts: readonly string[], terms: readonly Term[]): readonly Term[] {
  const all = texts.map((text) => placedWords(text.normalize('NFC')));
  return terms.filter((term) => all.every((words) => placesOf(words, [term]).length === 0));
}

/** Where the terms stand, in order; what overlaps is joined. */
export function placesOf(words: readonly PlacedWord[], terms: readonly Term[]): readonly Place[] {
  const places = words
    .flatMap((_, at) => terms.map((term) => placeAt(words, at, term)))
    .filter((place) => place !== null)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: Place[] = [];
  for (const place of places) {
    const before = joined.at(-1);
    if (!before || place.start >= before.end) joined.push(place);
    else if (place.end > before.end) joined[joined.length - 1] = { start: before.start, end: place.end };
  }
  return joined;
}

function placeAt(words: readonly PlacedWord[], at: number, { words: asked, widens }: Term): Place | null {
  const last = asked.length - 1;
  const fits = asked.every((typed, nth) =>
    isFormOf(words[at + nth]?.word ?? '', typed, widens && nth === last),
  );
  const [start, end] = [words[at]?.start, words[at + last]?.end];
  return fits && start !== undefined && end !== undefined ? { start, end } : null;
}

/** The text in runs, marked at places that are in order and do not overlap. */
export function runsOf(text: string, places: readonly Place[]): readonly Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const { start, end } of places) {
    if (start > done) runs.push({ text: text.slice(done, start), found: false });
    runs.push({ text: text.slice(start, end), found: true });
    done = end;
  }
  if (done < text.length) runs.push({ text: text.slice(done), found: false });
  return runs;
}
