import { Fragment, type Node, type ResolvedPos, Slice } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { BrowserSentence } from '#components/desk/words/catalogues.ts';
import type { useSay } from '#components/desk/words/use-say.tsx';
import type { Block } from '#newsroom/document-schema.ts';
import { type Dropped, documentFromHtml, HtmlTooLarge } from '#newsroom/html-import.ts';
import { asItemContent } from '#newsroom/html-list.ts';
import { asParagraphs } from '#newsroom/html-paragraphs.ts';
import type { Language } from '#newsroom/vocabulary.ts';

type Say = ReturnType<typeof useSay>['say'];
type Taking = {
  readonly language: Language;
  readonly say: Say;
  readonly tell: (sentence: string) => void;
};

/**
 * Takes HTML from the clipboard or from another window: it goes through the one cleaner, and what was
 * left out is told. Answers whether it was taken; words of this editor keep their own shape.
 */
export function takeHtml(
  view: EditorView,
  transfer: DataTransfer | null,
  taking: Taking,
  at?: number,
): boolean {
  const html = transfer?.getData('text/html') ?? '';
  if (html === '' || html.includes('data-pm-slice')) return false;
  return putHtml(view, html, taking, '', at);
}

/** Puts cleaned HTML into the text; answers no where there is not a word in it. */
export function putHtml(
  view: EditorView,
  html: string,
  { language, say, tell }: Taking,
  done: string,
  at?: number,
): boolean {
  const read = readHtml(html, language, takesPictures(placeIn(view.state, at)));
  if (!read) {
    tell(say('That was too large to take at once. Take it in parts, or as plain text with Ctrl+Shift+V.'));
    return true;
  }
  if (read.blocks.length === 0) return false;
  view.dispatch(inserted(view.state, read.blocks, at));
  tell([done, toPutIn(read.blocks, say), leftOut(read.dropped, say)].filter(Boolean).join(' '));
  return true;
}

function readHtml(html: string, language: Language, takes: boolean) {
  try {
    const { document, dropped } = documentFromHtml(html, language, takes);
    return { blocks: document.doc.content, dropped: dropped.filter(({ what }) => !UNSEEN.has(what)) };
  } catch (trouble) {
    if (trouble instanceof HtmlTooLarge) return null;
    throw trouble;
  }
}

/** What every program puts on the clipboard and nobody has seen. */
const UNSEEN = new Set(['meta', 'link', 'style', 'xml', 'head', 'title', 'base']);

/** What the cleaner calls in words of its own; all else are names of elements. */
const IN_WORDS: readonly BrowserSentence[] = [
  'hidden text',
  'a line through words that stay',
  'a link that does not begin with https, http, mailto or tel',
  'a span of table cells',
  'a link under a picture',
];

/** A clipboard or a document brings the places of its pictures, and what is said of them; the pictures stay behind. */
function toPutIn(blocks: readonly Block[], say: Say): string {
  const count = blocks.filter(({ type }) => type === 'figure').length;
  if (count === 0) return '';
  return say(
    '{count, plural, one {# picture has its place; the picture itself has to be put in.} other {# pictures have their places; the pictures themselves have to be put in.}}',
    { count },
  );
}

function leftOut(dropped: readonly Dropped[], say: Say): string {
  if (dropped.length === 0) return '';
  const things = dropped.map(({ what, times }) => {
    const words = IN_WORDS.find((one) => one === what);
    return say('{what} ({times, plural, one {# time} other {# times}})', {
      what: words ? say(words) : what,
      times,
    });
  });
  return say('Left out: {things}.', { things: things.join(', ') });
}

/** Blocks in place of the selection, or at a place; ends that fit go on in the paragraphs around. */
export function inserted(state: EditorState, blocks: readonly Block[], at?: number): Transaction {
  const around = aroundOf(placeIn(state, at));
  const nodes = fitting(blocks, around).map((block): Node => state.schema.nodeFromJSON(block));
  const slice = Slice.maxOpen(Fragment.from(nodes), false);
  const { tr } = state;
  if (at === undefined) tr.replaceSelection(slice);
  else tr.replaceRange(at, at, slice);
  return tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste');
}

function placeIn(state: EditorState, at: number | undefined): ResolvedPos {
  return at === undefined ? state.selection.$from : state.doc.resolve(at);
}

function aroundOf(place: ResolvedPos): string[] {
  return Array.from({ length: place.depth }, (_, depth) => place.node(depth + 1).type.name);
}

/** A picture stands between paragraphs alone. */
function takesPictures(place: ResolvedPos): boolean {
  return aroundOf(place).every((name) => name === 'paragraph' || name === 'heading');
}

/** Cells and quotations hold paragraphs, notes and entries lists too; nothing breaks them apart. */
function fitting(blocks: readonly Block[], around: readonly string[]): readonly Block[] {
  const isIn = (...names: string[]) => names.some((name) => around.includes(name));
  if (isIn('tableCell', 'tableHeader', 'blockquote')) return blocks.flatMap(asParagraphs);
  return isIn('note', 'listItem') ? blocks.flatMap(asItemContent) : blocks;
}
