import type { Block, Inline } from './document-schema.ts';
import { type BlocksOf, goes, inlinesOf, type Reading, within } from './html-inline.ts';
import { asParagraphs, paragraphsOf } from './html-paragraphs.ts';
import { type Element, isElement } from './html-tree.ts';

/** A quotation; a footer or source that ends it names who said it. */
export function quotation(element: Element, reading: Reading, blocksOf: BlocksOf): Block[] {
  const [before, last] = element.childNodes.filter(isElement).slice(-2);
  // A source within running words is part of them; after a paragraph it stands alone.
  if (last && before?.tagName === 'p' && /^(footer|cite)$/.test(last.tagName) && !goes(last)) {
    const childNodes = element.childNodes.filter((child) => child !== last);
    return withSpeaker(blocksOf({ ...element, childNodes }, reading), last, reading);
  }
  return withSpeaker(blocksOf(element, reading), null, reading);
}

/** A figure of one quotation and its caption, as the renderer writes it; null for any other figure. */
export function quotedFigure(element: Element, reading: Reading, blocksOf: BlocksOf): Block[] | null {
  const [quoted, caption, ...others] = element.childNodes.filter(isElement);
  if (quoted?.tagName !== 'blockquote' || caption?.tagName !== 'figcaption' || others.length > 0) return null;
  return goes(quoted) || goes(caption) ? null : withSpeaker(blocksOf(quoted, reading), caption, reading);
}

function withSpeaker(blocks: readonly Block[], named: Element | null, reading: Reading): Block[] {
  const content = blocks.flatMap(asParagraphs);
  const speaker = named ? wordsOf(named, reading) : [];
  if (content.length === 0) return speaker.length === 0 ? [] : [{ type: 'paragraph', content: speaker }];
  if (speaker.length === 0) return [{ type: 'blockquote', content }];
  return [{ type: 'blockquote', content: [...content, { type: 'attribution', content: speaker }] }];
}

/** On one line, without the dash that pages put before a name. */
function wordsOf(element: Element, reading: Reading): Inline[] {
  const paragraphs = paragraphsOf(inlinesOf(element.childNodes, within(element, reading)));
  const words = paragraphs.flatMap((paragraph, index): Inline[] =>
    index === 0 ? paragraph : [{ type: 'hardBreak' }, ...paragraph],
  );
  const [first, ...rest] = words;
  if (first?.type !== 'text') return words;
  const text = first.text.replace(/^[—–-]\s*/, '');
  return text === '' ? rest : [{ ...first, text }, ...rest];
}
