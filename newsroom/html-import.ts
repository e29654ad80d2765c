import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { isAllowedLink } from './document.ts';
import {
  type Block,
  type Inline,
  type Mark,
  SCHEMA_VERSION,
  type StoredDocument,
} from './document-schema.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** A document made from HTML, and a plain sentence for each sort of thing that was dropped. */
export type Imported = { readonly document: StoredDocument; readonly dropped: readonly string[] };

function tags(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Elements that are dropped together with what stands in them. */
const DROPPED_WHOLE = tags(
  'script style template noscript iframe object embed svg math form button input select ' +
    'textarea video audio canvas head title meta link base',
);
const BLOCKS = tags(
  'p h1 h2 h3 h4 h5 h6 ul ol blockquote table hr div section article header footer main aside ' +
    'figure pre address dl dt dd center body html',
);
const MAX_BYTES = 1_000_000;
const MAX_DEPTH = 60;

/** The HTML is larger or deeper than a release can be. */
export class HtmlTooLarge extends Error {}

type Reading = {
  readonly dropped: Map<string, number>;
  readonly marks: readonly Mark[];
  readonly depth: number;
};

/**
 * Cleans HTML to the editor's schema: paragraphs, headings of level 2 and 3, lists, quotations,
 * tables, rules, bold, italic, links and passages in another language. Everything else is unwrapped or
 * dropped and reported. Throws HtmlTooLarge beyond one megabyte or sixty levels.
 */
export function documentFromHtml(html: string): Imported {
  if (Buffer.byteLength(html) > MAX_BYTES) throw new HtmlTooLarge('The HTML is larger than one megabyte.');
  const dropped = new Map<string, number>();
  const content = blocksOf(parseFragment(html), { dropped, marks: [], depth: 0 });
  return {
    document: { schemaVersion: SCHEMA_VERSION, doc: { type: 'doc', content } },
    dropped: [...dropped].map(([what, times]) => `${what} (${times} ${times === 1 ? 'time' : 'times'})`),
  };
}

/** The blocks of a parent; inline nodes that stand between blocks become paragraphs of their own. */
function blocksOf(parent: Parent, reading: Reading): Block[] {
  if (reading.depth > MAX_DEPTH) throw new HtmlTooLarge('The HTML is nested too deeply.');
  const blocks: Block[] = [];
  let loose: Node[] = [];
  const flush = () => {
    blocks.push(...paragraph(inlinesOf(loose, reading)));
    loose = [];
  };
  for (const node of parent.childNodes) {
    if (isElement(node) && holdsBlocks(node)) {
      flush();
      blocks.push(...blockOf(node, { ...reading, depth: reading.depth + 1 }));
    } else {
      loose.push(node);
    }
  }
  flush();
  return blocks;
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function holdsBlocks(element: Element): boolean {
  if (DROPPED_WHOLE.has(element.tagName)) return false;
  return (
    BLOCKS.has(element.tagName) || element.childNodes.some((child) => isElement(child) && holdsBlocks(child))
  );
}

function blockOf(element: Element, reading: Reading): Block[] {
  switch (element.tagName) {
    case 'h1':
    case 'h2':
      return heading(element, 2, reading);
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return heading(element, 3, reading);
    case 'ul':
      return list(element, 'bulletList', reading);
    case 'ol':
      return list(element, 'orderedList', reading);
    case 'blockquote':
      return quotation(element, reading);
    case 'table':
      return table(element, reading);
    case 'hr':
      return [{ type: 'horizontalRule' }];
    default:
      return blocksOf(element, { ...reading, marks: marksOf(element, reading) });
  }
}

function heading(element: Element, level: 2 | 3, reading: Reading): Block[] {
  const content = trimmed(inlinesOf(element.childNodes, reading));
  return content.length === 0 ? [] : [{ type: 'heading', attrs: { level }, content }];
}

function paragraph(inlines: Inline[]): (Block & { type: 'paragraph' })[] {
  const content = trimmed(inlines);
  return content.length === 0 ? [] : [{ type: 'paragraph', content }];
}

function list(element: Element, type: 'bulletList' | 'orderedList', reading: Reading): Block[] {
  const items = element.childNodes.flatMap((node) => {
    if (!isElement(node)) return [];
    const content = blocksOf(node, { ...reading, depth: reading.depth + 1 }).flatMap(asItemContent);
    return content.length === 0 ? [] : [{ type: 'listItem' as const, content }];
  });
  return items.length === 0 ? [] : [{ type, content: items }];
}

type ItemContent = Extract<Block, { type: 'paragraph' | 'bulletList' | 'orderedList' }>;

/** A list entry holds paragraphs and lists; other blocks give their words as paragraphs. */
function asItemContent(block: Block): ItemContent[] {
  if (block.type === 'paragraph' || block.type === 'bulletList' || block.type === 'orderedList')
    return [block];
  return asParagraphs(block);
}

function asParagraphs(block: Block): (Block & { type: 'paragraph' })[] {
  switch (block.type) {
    case 'paragraph':
      return [block];
    case 'heading':
      return [{ type: 'paragraph', content: block.content }];
    case 'blockquote':
      return block.content;
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(asParagraphs));
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content));
    case 'horizontalRule':
      return [];
  }
}

function quotation(element: Element, reading: Reading): Block[] {
  const content = blocksOf(element, reading).flatMap(asParagraphs);
  return content.length === 0 ? [] : [{ type: 'blockquote', content }];
}

function table(element: Element, reading: Reading): Block[] {
  const content = descendants(element, 'tr').flatMap((row) => {
    const cells = row.childNodes
      .filter(isElement)
      .filter((cell) => cell.tagName === 'td' || cell.tagName === 'th');
    if (cells.length === 0) return [];
    return [{ type: 'tableRow' as const, content: cells.map((cell) => tableCell(cell, reading)) }];
  });
  return content.length === 0 ? [] : [{ type: 'table', content }];
}

function tableCell(cell: Element, reading: Reading) {
  const paragraphs = blocksOf(cell, { ...reading, depth: reading.depth + 1 }).flatMap(asParagraphs);
  const content = paragraphs.length > 0 ? paragraphs : [{ type: 'paragraph' as const }];
  return { type: cell.tagName === 'th' ? ('tableHeader' as const) : ('tableCell' as const), content };
}

function descendants(element: Element, tagName: string): Element[] {
  return element.childNodes
    .filter(isElement)
    .flatMap((child) =>
      child.tagName === tagName ? [child] : child.tagName === 'table' ? [] : descendants(child, tagName),
    );
}

function inlinesOf(nodes: readonly Node[], reading: Reading): Inline[] {
  if (reading.depth > MAX_DEPTH) throw new HtmlTooLarge('The HTML is nested too deeply.');
  return nodes.flatMap((node): Inline[] => {
    if (node.nodeName === '#text' && 'value' in node) return textNodes(node.value, reading.marks);
    if (!isElement(node)) return [];
    if (node.tagName === 'br') return [{ type: 'hardBreak' }];
    if (DROPPED_WHOLE.has(node.tagName)) return drop(node.tagName, reading);
    if (node.tagName === 'img') return drop('img', reading);
    return inlinesOf(node.childNodes, {
      ...reading,
      marks: marksOf(node, reading),
      depth: reading.depth + 1,
    });
  });
}

function drop(what: string, reading: Reading): [] {
  reading.dropped.set(what, (reading.dropped.get(what) ?? 0) + 1);
  return [];
}

function textNodes(value: string, marks: readonly Mark[]): Inline[] {
  const text = value
    .replace(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff\u00ad]/g, '')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\s\u00a0]+/g, ' ');
  if (text === '') return [];
  return [marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: [...marks] }];
}

/** The marks in force inside an element: at most one of each sort. */
function marksOf(element: Element, reading: Reading): readonly Mark[] {
  const mark = markOf(element, reading);
  if (!mark || reading.marks.some((known) => known.type === mark.type)) return reading.marks;
  return [...reading.marks, mark];
}

function markOf(element: Element, reading: Reading): Mark | null {
  const attribute = (name: string) => element.attrs.find((attr) => attr.name === name)?.value.trim() ?? '';
  if (element.tagName === 'b' || element.tagName === 'strong') return { type: 'bold' };
  if (element.tagName === 'i' || element.tagName === 'em') return { type: 'italic' };
  if (element.tagName === 'a' && attribute('href') !== '') {
    const href = attribute('href');
    if (isAllowedLink(href) && href.length <= 2000) return { type: 'link', attrs: { href } };
    drop('a link that does not begin with https, http, mailto or tel', reading);
  }
  const lang = attribute('lang');
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang) ? { type: 'foreign', attrs: { lang } } : null;
}

/** Inline content without white space at its ends and doubled between runs. */
function trimmed(inlines: readonly Inline[]): Inline[] {
  const kept: Inline[] = [];
  for (const node of inlines) {
    const last = kept.at(-1);
    const afterSpace = !last || last.type === 'hardBreak' || last.text.endsWith(' ');
    if (node.type === 'hardBreak') {
      if (kept.length > 0) kept.push(node);
      continue;
    }
    const text = afterSpace ? node.text.replace(/^ /, '') : node.text;
    if (text !== '') kept.push({ ...node, text });
  }
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const text = last.type === 'text' ? last.text.trimEnd() : '';
    kept.pop();
    if (last.type !== 'text' || text === '') continue;
    kept.push({ ...last, text });
    break;
  }
  return kept;
}
