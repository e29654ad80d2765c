import { diffArrays } from 'diff';
import type { PassageField } from './passages.ts';

/**
 * What a comment is about: words of one paragraph, with some context and the paragraph's place. The text
 * goes on changing; where the words are now is worked out anew for every text that is shown.
 */
export type Anchor = {
  readonly field: PassageField;
  /** From 0. */
  readonly paragraph: number;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
};

/** Characters `start` (inclusive) to `end` (exclusive) of a paragraph. */
export type Found = { readonly paragraph: number; readonly start: number; readonly end: number };

const CONTEXT = 40;
const MOST_QUOTED = 2000;

/** Anchors a range of a paragraph, or all of it; null where there is no such paragraph or nothing in the range. */
export function anchorAt(
  field: PassageField,
  paragraphs: readonly string[],
  place: {
    readonly paragraph: number;
    readonly start?: number | undefined;
    readonly end?: number | undefined;
  },
): Anchor | null {
  const text = paragraphs[place.paragraph];
  if (text === undefined) return null;
  const { start, end } = trimmed(text, place.start ?? 0, Math.min(place.end ?? text.length, text.length));
  if (start >= end) return null;
  return {
    field,
    paragraph: place.paragraph,
    quote: text.slice(start, Math.min(end, start + MOST_QUOTED)),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
  };
}

function trimmed(text: string, from: number, to: number) {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  return { start, end: start + words.trim().length };
}

/**
 * Where the words are in a text that may have changed since: the same words where their surroundings
 * fit best, else the passage that kept most of them. Null where they are gone.
 */
export function findAnchor(paragraphs: readonly string[], anchor: Anchor): Found | null {
  return exactly(paragraphs, anchor) ?? nearly(paragraphs, anchor);
}

/** A few letters stand in many places: they are the same ones only where something beside them is too. */
const TELLING = 16;

function exactly(paragraphs: readonly string[], anchor: Anchor): Found | null {
  const { quote, before, after } = anchor;
  let best: (Found & { readonly score: number }) | null = null;
  for (const [paragraph, text] of paragraphs.entries()) {
    for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1)) {
      const end = start + quote.length;
      const fits = sharedEnd(text.slice(0, start), before) + sharedStart(text.slice(end), after);
      const isWhole = start === 0 && end === text.length;
      if (quote.length < TELLING && !isWhole && fits < Math.min(8, before.length + after.length)) continue;
      const score = fits - Math.abs(paragraph - anchor.paragraph) / 1000;
      if (best === null || score > best.score) best = { paragraph, start, end, score };
    }
  }
  return best && { paragraph: best.paragraph, start: best.start, end: best.end };
}

function sharedStart(one: string, other: string): number {
  let n = 0;
  while (n < one.length && n < other.length && one[n] === other[n]) n += 1;
  return n;
}

function sharedEnd(one: string, other: string): number {
  return sharedStart([...one].reverse().join(''), [...other].reverse().join(''));
}

/** So much of the words has to be left, in their order, … */
const KEPT = 0.5;
/** … and they must not be strewn over so much more text. */
const SPREAD = 2.5;

function nearly(paragraphs: readonly string[], { quote, paragraph: place }: Anchor): Found | null {
  const wanted = wordsIn(quote).map(({ word }) => word);
  if (wanted.length < 3) return null;
  let best: (Found & { readonly score: number }) | null = null;
  for (const [paragraph, text] of paragraphs.entries()) {
    const words = wordsIn(text);
    const kept = keptWords(wanted, words);
    const [first, last] = [kept[0], kept.at(-1)];
    const share = kept.length / wanted.length;
    if (!first || !last || share < KEPT || last.end - first.start > quote.length * SPREAD) continue;
    const score = share - Math.abs(paragraph - place) / 1000;
    if (best === null || score > best.score) best = { paragraph, start: first.start, end: last.end, score };
  }
  return best && { paragraph: best.paragraph, start: best.start, end: best.end };
}

type Word = { readonly word: string; readonly start: number; readonly end: number };

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** The words of a text that a sequence of words shares with it, in order. */
function keptWords(wanted: readonly string[], words: readonly Word[]): Word[] {
  let at = 0;
  return diffArrays(
    [...wanted],
    words.map(({ word }) => word),
  ).flatMap((part) => {
    if (part.removed) return [];
    const from = at;
    at += part.value.length;
    return part.added ? [] : words.slice(from, at);
  });
}
