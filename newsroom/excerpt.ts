import { fold } from './fold.ts';
import { type Place, placesOf, type Run, runsOf } from './highlight.ts';
import { placedWords } from './placed-words.ts';
import type { Term } from './search-query.ts';

const BEFORE = 60;
const WHOLE = 240;
/** A long text is looked through in pieces, so that a find near its beginning costs little; they overlap by as much as a phrase may be long. */
const PIECE = 500;
const OVERLAP = 150;

/**
 * A passage of a long text around the first place of a term, in runs, cut at spaces and with an
 * ellipsis where it was cut; null where no term stands in it.
 *
 * @param sought the terms that the passage is chosen for
 * @param terms all that are marked in it
 */
export function excerpt(
  text: string,
  sought: readonly Term[],
  terms: readonly Term[] = sought,
): readonly Run[] | null {
  for (const paragraph of text.normalize('NFC').split(/\n+/)) {
    const first = firstPlace(paragraph, sought);
    if (first) return cutAround(paragraph, first, terms);
  }
  return null;
}

function firstPlace(paragraph: string, sought: readonly Term[]): Place | null {
  for (let from = 0; from < paragraph.length; from += PIECE) {
    const piece = wholeWords(paragraph, { start: from, end: from + PIECE + OVERLAP });
    const words = paragraph.slice(piece.start, piece.end);
    const [place] = mayHold(words, sought) ? placesOf(placedWords(words), sought) : [];
    if (place) return { start: piece.start + place.start, end: piece.start + place.end };
  }
  return null;
}

/** Folding a piece whole is cheap, looking at each of its words is not. */
function mayHold(piece: string, terms: readonly Term[]): boolean {
  const folded = fold(piece);
  return terms.some(({ words: [first = ''] }) => folded.includes(first));
}

function cutAround(paragraph: string, first: Place, terms: readonly Term[]): readonly Run[] {
  const nearStart = first.start <= BEFORE || paragraph.length <= WHOLE;
  const start = nearStart ? 0 : first.start - BEFORE;
  const cut = wholeWords(paragraph, { start, end: Math.max(start + WHOLE, first.end) });
  const passage = paragraph.slice(Math.min(cut.start, first.start), Math.max(cut.end, first.end));
  return [
    ...(cut.start > 0 ? [{ text: '… ', found: false }] : []),
    ...runsOf(passage, placesOf(placedWords(passage), terms)),
    ...(cut.end < paragraph.length ? [{ text: ' …', found: false }] : []),
  ];
}

/** The part of a text without the words that its ends would cut. */
function wholeWords(text: string, { start, end }: Place): Place {
  const space = start === 0 ? -1 : text.indexOf(' ', start - 1);
  const before = end >= text.length ? text.length : text.lastIndexOf(' ', end);
  return { start: start === 0 ? 0 : space < 0 ? start : space + 1, end: before > start ? before : end };
}
