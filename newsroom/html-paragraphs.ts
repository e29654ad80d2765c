import type { Block, Inline } from './document-schema.ts';
import { inlinesOf, isPlace, type Reading, runsOf } from './html-inline.ts';
import type { Node } from './html-tree.ts';

type Paragraph = Block & { type: 'paragraph' };

/** Inline nodes as paragraphs. */
export function asParagraph(nodes: readonly Node[], reading: Reading): Paragraph[] {
  return paragraphsOf(inlinesOf(nodes, reading)).map((content) => ({ type: 'paragraph', content }));
}

/**
 * Inline nodes as blocks of words, with the places of the pictures that stood among them: before the words
 * where a picture came first, else after them, so that no sentence is broken.
 */
export function withPictures(
  nodes: readonly Node[],
  reading: Reading,
  words: (content: Inline[]) => Block,
): Block[] {
  const runs = runsOf(nodes, reading);
  const first = runs.findIndex((run) => run.type === 'text' && run.text.trim() !== '');
  const before = runs.slice(0, Math.max(first, 0));
  const after = runs.slice(Math.max(first, 0));
  const blocks = paragraphsOf(runs.filter((run) => !isPlace(run))).map(words);
  return [...before.filter(isPlace), ...blocks, ...after.filter(isPlace)];
}

/** What may hold only paragraphs takes the words of other blocks as paragraphs. */
export function asParagraphs(block: Block): Paragraph[] {
  switch (block.type) {
    case 'paragraph':
      return [block];
    case 'heading':
      return [{ type: 'paragraph', content: block.content }];
    case 'blockquote':
      return block.content.map(({ content }) =>
        content ? { type: 'paragraph', content } : { type: 'paragraph' },
      );
    case 'note':
      return block.content.flatMap(asParagraphs);
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(asParagraphs));
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.filter(hasWords)));
    case 'figure':
      return block.attrs.caption
        ? [{ type: 'paragraph', content: [{ type: 'text', text: block.attrs.caption }] }]
        : [];
    case 'horizontalRule':
      return [];
  }
}

function hasWords(paragraph: Paragraph): boolean {
  return (paragraph.content ?? []).length > 0;
}

/**
 * Inline content as paragraphs: two line breaks in a row part them, as older sites write them. White
 * space counts once, also across runs, and not at the ends; neighbouring runs with equal marks are one.
 */
export function paragraphsOf(inlines: readonly Inline[]): Inline[][] {
  const paragraphs: Inline[][] = [];
  let open: Inline[] = [];
  let breaks = 0;
  for (const node of inlines) {
    if (node.type === 'hardBreak') {
      breaks += 1;
      continue;
    }
    if (isBlank(node)) {
      if (breaks === 0) open.push(node);
      continue;
    }
    if (breaks > 1) {
      paragraphs.push(trimmed(open));
      open = [];
    } else if (breaks === 1) open.push({ type: 'hardBreak' });
    breaks = 0;
    open.push(node);
  }
  paragraphs.push(trimmed(open));
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

function isBlank(node: Inline & { type: 'text' }): boolean {
  return node.text.trim() === '';
}

function trimmed(inlines: readonly Inline[]): Inline[] {
  const kept: Inline[] = [];
  for (const node of inlines) {
    if (node.type === 'text') add(kept, node);
    else {
      trimEnd(kept);
      if (kept.length > 0) kept.push(node);
    }
  }
  trimEnd(kept);
  return kept;
}

/** Adds a run; white space that follows white space, a break or nothing goes. */
function add(kept: Inline[], node: Inline & { type: 'text' }): void {
  const last = kept.at(-1);
  const isAtStart = last?.type !== 'text';
  const followsSpace = !isAtStart && /\s$/.test(last.text);
  const text = isAtStart || followsSpace ? node.text.replace(/^\s/, '') : node.text;
  // A hard space beside a soft one is no reason to keep two.
  if (followsSpace && text !== node.text)
    kept[kept.length - 1] = { ...last, text: last.text.replace(/\s$/, ' ') };
  if (text === '') return;
  const before = kept.at(-1);
  if (before?.type === 'text' && JSON.stringify(before.marks) === JSON.stringify(node.marks)) {
    kept[kept.length - 1] = { ...before, text: before.text + text };
  } else kept.push({ ...node, text });
}

function trimEnd(kept: Inline[]): void {
  for (let last = kept.at(-1); last?.type === 'text' || last?.type === 'hardBreak'; last = kept.at(-1)) {
    const text = last.type === 'text' ? last.text.trimEnd() : '';
    if (last.type === 'text' && text === last.text) return;
    kept.pop();
    if (last.type === 'text' && text !== '') {
      kept.push({ ...last, text });
      return;
    }
  }
}
