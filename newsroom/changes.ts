import canonicalize from 'canonicalize';
import { diffArrays, diffWordsWithSpace } from 'diff';
import type { AdvisoryEvent, EditionContent, Text } from './content.ts';
import { SCHEMA_VERSION } from './document-order.ts';
import type { Block, StoredDocument } from './document-schema.ts';
import { pairedByWords } from './likeness.ts';
import type { Language } from './vocabulary.ts';

/** A run of words that stayed, came or went. */
export type Piece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** The difference of two texts word by word, with the language's own idea of a word. */
export function wordDifference(before: string, after: string, language: Language): Piece[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const pieces = diffWordsWithSpace(before, after, { intlSegmenter: segmenter }).map((part) => ({
    kind: part.added ? ('added' as const) : part.removed ? ('removed' as const) : ('same' as const),
    text: part.value,
  }));
  return withoutShreds(pieces);
}

/**
 * Several changed words in a row as one change: nobody can read them word for word when all that stayed
 * between them is a space.
 */
function withoutShreds(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  let run: Piece[] = [];
  const end = () => {
    whole.push(...asOne(run));
    run = [];
  };
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    const isBetween =
      run.length > 0 && next !== undefined && next.kind !== 'same' && /^\s+$/.test(piece.text);
    if (piece.kind === 'same' && !isBetween) {
      end();
      whole.push(piece);
    } else run.push(piece);
  }
  end();
  return whole;
}

function asOne(run: readonly Piece[]): readonly Piece[] {
  const isBoth = (['removed', 'added'] as const).every((kind) => run.some((piece) => piece.kind === kind));
  if (!isBoth || !run.some(({ kind }) => kind === 'same')) return run;
  const without = (kind: Piece['kind']) => run.filter((piece) => piece.kind !== kind).map(({ text }) => text);
  return [
    { kind: 'removed', text: without('added').join('') },
    { kind: 'added', text: without('removed').join('') },
  ];
}

/**
 * Two texts paragraph by paragraph: paragraphs that stayed are one piece, one that was changed into
 * another is compared word by word, others came or went whole.
 */
export function paragraphDifference(before: string, after: string, language: Language): Piece[][] {
  return rowDifference(paragraphs(before), paragraphs(after), language);
}

/** The same of texts that are already in paragraphs. */
export function rowDifference(
  before: readonly string[],
  after: readonly string[],
  language: Language,
): Piece[][] {
  const parts = diffArrays([...before], [...after]);
  const rows: Piece[][] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    const next = parts[index + 1];
    if (!part) continue;
    if (part.removed && next?.added) {
      rows.push(...paired(part.value, next.value, language));
      index += 1;
    } else {
      const kind = part.added ? 'added' : part.removed ? 'removed' : 'same';
      rows.push(...part.value.map((text): Piece[] => [{ kind, text }]));
    }
  }
  return rows;
}

function paired(removed: readonly string[], added: readonly string[], language: Language): Piece[][] {
  return pairedByWords(removed, added).map(([was, is]) => wordDifference(was ?? '', is ?? '', language));
}

function paragraphs(text: string): string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph !== '');
}

export type Merged<T> = { readonly merged: T } | { readonly conflict: true };

/**
 * Merges two contents that were both made from `base`: a field or paragraph that only one side
 * changed is taken from that side. Where both changed the same one differently there is a conflict.
 */
export function mergeContents(
  base: EditionContent,
  mine: EditionContent,
  theirs: EditionContent,
): Merged<EditionContent> {
  const merged = mergeFields(without(base), without(mine), without(theirs));
  if ('conflict' in merged) return merged;
  const event = mergeEvents(base.event, mine.event, theirs.event);
  if ('conflict' in event) return event;
  const texts: Record<Language, Text> = {};
  for (const language of new Set([...Object.keys(mine.texts), ...Object.keys(theirs.texts)])) {
    const text = mergeTexts(base.texts[language], mine.texts[language], theirs.texts[language]);
    if ('conflict' in text) return text;
    if (text.merged) texts[language] = text.merged;
  }
  return { merged: { ...merged.merged, texts, ...(event.merged && { event: event.merged }) } };
}

/** Event and places apart: somebody may write the place while another sets the time. */
function mergeEvents(
  base: AdvisoryEvent | undefined,
  mine: AdvisoryEvent | undefined,
  theirs: AdvisoryEvent | undefined,
): Merged<AdvisoryEvent | undefined> {
  if (!base || !mine || !theirs) return mergeOne(base, mine, theirs);
  const places = mergeFields(base.places, mine.places, theirs.places);
  if ('conflict' in places) return places;
  const plain = (event: AdvisoryEvent) => ({ ...event, places: null });
  const fields = mergeFields(plain(base), plain(mine), plain(theirs));
  return 'conflict' in fields ? fields : { merged: { ...fields.merged, places: places.merged } };
}

function without({
  texts: _texts,
  event: _event,
  ...rest
}: EditionContent): Omit<EditionContent, 'texts' | 'event'> {
  return rest;
}

function mergeTexts(
  base: Text | undefined,
  mine: Text | undefined,
  theirs: Text | undefined,
): Merged<Text | undefined> {
  if (!base || !mine || !theirs) return mergeOne(base, mine, theirs);
  const body = paragraphMerge(base.body, mine.body, theirs.body);
  if ('conflict' in body) return body;
  const fields = mergeFields({ ...base, body: null }, { ...mine, body: null }, { ...theirs, body: null });
  return 'conflict' in fields ? fields : { merged: { ...fields.merged, body: body.merged } };
}

function mergeFields<T extends object>(base: T, mine: T, theirs: T): Merged<T> {
  const merged: T = { ...theirs };
  // A field can be absent on either side, and one that is taken away is a change like any other.
  for (const name of new Set([...keysOf(mine), ...keysOf(base)])) {
    const field = mergeOne(base[name], mine[name], theirs[name]);
    if ('conflict' in field) return field;
    if (field.merged === undefined) delete merged[name];
    else merged[name] = field.merged;
  }
  return { merged };
}

/** Object.keys loses the type; the objects here are made by the schema and carry no other keys. */
function keysOf<T extends object>(object: T): (keyof T)[] {
  return Object.keys(object) as (keyof T)[];
}

/** One value that two made from the same: the one that was changed; a conflict where both were, differently. */
export function mergeOne<T>(base: T, mine: T, theirs: T): Merged<T> {
  if (same(mine, theirs) || same(theirs, base)) return { merged: mine };
  return same(mine, base) ? { merged: theirs } : { conflict: true };
}

/** The order in which an editor, an import or the store writes fields down says nothing. */
const same = (a: unknown, b: unknown) => canonicalize(a) === canonicalize(b);

/** Merges two documents made from the same one, paragraph by paragraph (diff3 over blocks). */
export function paragraphMerge(
  base: StoredDocument,
  mine: StoredDocument,
  theirs: StoredDocument,
): Merged<StoredDocument> {
  const [own, other] = [blockEdits(base, mine), blockEdits(base, theirs)];
  if (own.some((edit) => other.some((theirEdit) => overlaps(edit, theirEdit)))) return { conflict: true };
  const all = [...own, ...other.filter((edit) => !own.some((mineEdit) => same(mineEdit, edit)))];
  const blocks = [...base.doc.content];
  for (const edit of all.sort((a, b) => b.from - a.from || b.to - a.to)) {
    blocks.splice(edit.from, edit.to - edit.from, ...edit.blocks);
  }
  return { merged: { schemaVersion: SCHEMA_VERSION, doc: { type: 'doc', content: blocks } } };
}

/** Blocks `from` (inclusive) to `to` (exclusive) of the base become `blocks`. */
export type BlockEdit = { readonly from: number; readonly to: number; readonly blocks: readonly Block[] };

/** What makes one document out of another, in its order; between two edits stands a block that stayed. */
export function blockEdits(base: StoredDocument, changed: StoredDocument): BlockEdit[] {
  const written = ({ doc }: StoredDocument) => doc.content.map((block) => canonicalize(block) ?? '');
  const edits: BlockEdit[] = [];
  let [at, reached] = [0, 0];
  for (const { added, removed, value } of diffArrays(written(base), written(changed))) {
    const last = edits.at(-1);
    const touching = (added || removed) && last?.to === at ? edits.pop() : undefined;
    const from = touching?.from ?? at;
    if (!added) at += value.length;
    const blocks = added ? changed.doc.content.slice(reached, reached + value.length) : [];
    if (!removed) reached += value.length;
    if (added || removed) edits.push({ from, to: at, blocks: [...(touching?.blocks ?? []), ...blocks] });
  }
  return edits;
}

/** Two edits get in each other's way unless they are the same or a kept paragraph stands between them. */
function overlaps(a: BlockEdit, b: BlockEdit): boolean {
  if (same(a, b)) return false;
  return a.from <= b.to && b.from <= a.to;
}
