import { diffArrays } from 'diff';
import type { EditionContent } from './content.ts';
import { toPlainText } from './document.ts';
import type { Language } from './vocabulary.ts';

/** The paragraphs of a source and of its translation at one time. */
export type Both = { readonly source: readonly string[]; readonly translation: readonly string[] };
/** A paragraph of the source with the one that translates it. */
export type Pair = {
  /** Null where the source no longer has what the translation says. */
  readonly source: string | null;
  /** Null where nothing translates it yet. */
  readonly translation: string | null;
  /** The source has changed since this was written. */
  readonly isStale: boolean;
};

/**
 * Source and translation side by side. A paragraph of the translation belongs to the paragraph of the
 * source that stood at its place when it was written; it is stale once the source has those words no
 * more. Moving paragraphs makes nothing stale, nor does a paragraph that is put in elsewhere.
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
    before = after;
  }
  return [...before];
}

function paired(source: readonly string[], made: readonly Made[]): Pair[] {
  const fresh = made.filter((one) => one.source !== null && source.includes(one.source));
  const stale = made.filter((one) => !fresh.includes(one));
  const pairs = source.map((words): Pair => {
    const place = fresh.findIndex((one) => one.source === words);
    const [match] = place === -1 ? [] : fresh.splice(place, 1);
    if (match) return { source: words, translation: match.text, isStale: false };
    const old = stale.shift();
    return { source: words, translation: old?.text ?? null, isStale: old !== undefined };
  });
  const left = [...fresh, ...stale].map(({ text }) => ({ source: null, translation: text, isStale: true }));
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
