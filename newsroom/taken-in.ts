import canonicalize from 'canonicalize';
import { blockEdits } from './changes.ts';
import { conflictPlaces } from './conflict.ts';
import type { EditionContent } from './content.ts';
import { blockText, cutAtWord, fromPlainText } from './document.ts';
import type { Block, StoredDocument } from './document-schema.ts';

/** One save of somebody, with the text before and after it. */
export type Step = {
  readonly person: string;
  readonly before: EditionContent;
  readonly after: EditionContent;
};
/** A paragraph by its beginning; `isGone` where it was taken out. */
export type TakenParagraph = { readonly beginning: string; readonly isGone: boolean };
export type TakenPlace = {
  /** As conflicts name it: `texts.en.body`, `topics`. */
  readonly place: string;
  /** Of a body; none of another field. */
  readonly paragraphs: readonly TakenParagraph[];
};
export type TakenFrom = { readonly person: string; readonly places: readonly TakenPlace[] };

const BEGINNING = 80;
const BODY = /^texts\.(.+)\.body$/;

/**
 * Which changes of whom came into a text that went on from `own`: those of each save that stand in the merged
 * text and that `own` did not have. In the order in which people saved first.
 */
export function takenFrom(own: EditionContent, steps: readonly Step[], merged: EditionContent): TakenFrom[] {
  const missing = new Set(conflictPlaces(own, merged));
  return [...new Set(steps.map(({ person }) => person))]
    .map((person) => {
      const theirs = steps.filter((step) => step.person === person);
      const touched = new Set(theirs.flatMap(({ before, after }) => conflictPlaces(before, after)));
      const places = [...touched]
        // An address follows from the headline.
        .filter((place) => missing.has(place) && !place.endsWith('.slug'))
        .map((place) => ({ place, paragraphs: paragraphsAt(place, own, theirs, merged) }))
        .filter(({ place, paragraphs }) => paragraphs.length > 0 || !BODY.test(place));
      return { person, places };
    })
    .filter(({ places }) => places.length > 0);
}

/** The paragraphs that came, then those that went. */
function paragraphsAt(
  place: string,
  own: EditionContent,
  steps: readonly Step[],
  merged: EditionContent,
): TakenParagraph[] {
  const language = BODY.exec(place)?.[1];
  if (!language) return [];
  const [owned, stands] = [blocksOf(own, language), blocksOf(merged, language)];
  const [came, went]: [Block[], Block[]] = [[], []];
  for (const { before, after } of steps) {
    const start = bodyOf(before, language);
    for (const { from, to, blocks } of blockEdits(start, bodyOf(after, language))) {
      came.push(...blocks.filter((block) => stands.has(written(block)) && !owned.has(written(block))));
      if (blocks.length > 0) continue;
      const gone = start.doc.content.slice(from, to);
      went.push(...gone.filter((block) => owned.has(written(block)) && !stands.has(written(block))));
    }
  }
  return [...came.map((block) => named(block, false)), ...went.map((block) => named(block, true))];
}

function blocksOf(content: EditionContent, language: string): ReadonlySet<string> {
  return new Set(bodyOf(content, language).doc.content.map(written));
}

function bodyOf(content: EditionContent, language: string): StoredDocument {
  return content.texts[language]?.body ?? fromPlainText('');
}

function written(block: Block): string {
  return canonicalize(block) ?? '';
}

function named(block: Block, isGone: boolean): TakenParagraph {
  return { beginning: cutAtWord(blockText(block).replace(/\s+/g, ' ').trim(), BEGINNING), isGone };
}
