import { diffArrays } from 'diff';
import type { EditionContent } from './content.ts';
import { toPlainText } from './document.ts';
import type { Language } from './vocabulary.ts';

/** The paragraphs of a source and of its translation at one time. */
export type Both = { readonly source: readonly string[]; readonly translation: readonly string[] };
/** A paragraph of the source with the one that translates it. */
export type Pair = {
  /** Null where the source no longer has what the translation says, or never had it. */
  readonly source: string | null;
  /** Null where nothing translates it yet. */
  readonly translation: string | null;
  /** The source has changed since this was written. */
  readonly isStale: boolean;
};

/**
 * Source and translation side by side. A paragraph of the translation belongs to the paragraph of the
 * source that stood at its place when it was written; it is stale once the source has those words no
 * more. Moving paragraphs makes nothing stale, nor does a paragraph that is put in elsewhere. What was
 * written before its source belongs to the words that come to stand there.
 *
 * @param history what both were, oldest first; the last is what they are
 */
export function paragraphPairs(history: readonly Both[]): Pair[] {
  const now = history.at(-1);
  if (!now) return [];
  return paired(now.source, madeFor(history));
}

type Made = { readonly text: string; readonly source: string | null };

/** Each paragraph of the translation with the words of the source that it was written for. */
function madeFor(history: readonly Both[]): Made[] {
  let before: readonly Made[] = [];
  for (const { source, translation } of history) {
    const parts = diffArrays(
      before.map(({ text }) => text),
      [...translation],
    );
    const after: Made[] = [];
    let at = 0;
    for (const { value, added, removed } of parts) {
      if (added)
        after.push(...value.map((text, place) => ({ text, source: source[after.length + place] ?? null })));
      else if (!removed) after.push(...before.slice(at, at + value.length));
      if (!added) at += value.length;
    }
    before = after.map((one, place) => (one.source === null ? anchored(one, source[place], after) : one));
  }
  return [...before];
}

/** Written where the source had nothing yet: for these words, unless others were written for them. */
function anchored(one: Made, words: string | undefined, all: readonly Made[]): Made {
  return words === undefined || all.some(({ source }) => source === words) ? one : { ...one, source: words };
}

function paired(source: readonly string[], made: readonly Made[]): Pair[] {
  const fresh = made.filter((one) => one.source !== null && source.includes(one.source));
  const stale = made.filter((one) => one.source !== null && !fresh.includes(one));
  const early = made.filter((one) => one.source === null);
  const pairs = source.map((words): Pair => {
    const place = fresh.findIndex((one) => one.source === words);
    const [match] = place === -1 ? [] : fresh.splice(place, 1);
    if (match) return { source: words, translation: match.text, isStale: false };
    const old = stale.shift();
    return { source: words, translation: old?.text ?? null, isStale: old !== undefined };
  });
  const left = [...fresh, ...stale, ...early].map((one) => ({
    source: null,
    translation: one.text,
    isStale: one.source !== null,
  }));
  return [...pairs, ...left];
}

/** The paragraphs of both languages in a content. */
export function bothIn(content: EditionContent, source: Language, translation: Language): Both {
  return { source: paragraphsOf(content, source), translation: paragraphsOf(content, translation) };
}

function paragraphsOf(content: EditionContent, language: Language): string[] {
  const text = content.texts[language];
  return text
    ? toPlainText(text.body)
        .split(/\n{2,}/)
        .filter((paragraph) => paragraph !== '')
    : [];
}
