import { SCHEMA_VERSION } from './document-order.ts';
import type { Block, StoredDocument } from './document-schema.ts';
import { picturedFigure } from './html-figure.ts';
import { goes, isDropped, type Reading, within, withoutPlaces } from './html-inline.ts';
import { asItemContent, htmlList } from './html-list.ts';
import { withPictures } from './html-paragraphs.ts';
import { quotation, quotedFigure } from './html-quotation.ts';
import { tableOf } from './html-table.ts';
import {
  attribute,
  type Element,
  HtmlTooLarge,
  isElement,
  isFromOffice,
  MAX_DEPTH,
  type Node,
  type Parent,
  styleOf,
  treeOf,
  withoutFiles,
} from './html-tree.ts';
import { officeList } from './office-list.ts';
import type { Language } from './vocabulary.ts';

export { HtmlTooLarge };

/** One sort of thing that was dropped: the name of an element, or words for it. */
export type Dropped = { readonly what: string; readonly times: number };
/** A document made from HTML, and what was dropped. */
export type Imported = { readonly document: StoredDocument; readonly dropped: readonly Dropped[] };

const BLOCKS = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 ul ol li blockquote table hr div section article header footer main aside nav ' +
    'figure figcaption pre address dl dt dd center body html details summary dialog fieldset legend hgroup menu dir'
  ).split(' '),
);

/**
 * Cleans HTML to the editor's schema: paragraphs, headings of level 2 and 3, lists, quotations, notes,
 * tables, rules, places of pictures, bold, italic, links and passages in another language. Everything else is
 * unwrapped or dropped and reported; nothing of a picture's file or address stays. Takes what word processors and older sites write. Throws HtmlTooLarge beyond
 * one megabyte or a hundred levels.
 *
 * @param language of the text, where it is known: passages marked with it are not foreign
 * @param takesPictures whether pictures get places, for somebody to put them in later
 */
export function documentFromHtml(
  html: string,
  language: Language | null = null,
  takesPictures = true,
): Imported {
  const tree = treeOf(withoutFiles(html));
  const dropped = new Map<string, number>();
  const reading = {
    dropped,
    marks: [],
    depth: 0,
    language,
    isFromOffice: isFromOffice(tree),
    keepsLines: false,
    takesPictures,
  };
  const content = blocksOf(tree, reading);
  return {
    document: { schemaVersion: SCHEMA_VERSION, doc: { type: 'doc', content } },
    dropped: [...dropped].map(([what, times]) => ({ what, times })),
  };
}

/** The blocks of a parent; inline nodes that stand between blocks become paragraphs of their own. */
function blocksOf(parent: Parent, reading: Reading): Block[] {
  if (reading.depth > MAX_DEPTH) throw new HtmlTooLarge('The HTML is nested too deeply.');
  const blocks: Block[] = [];
  let loose: Node[] = [];
  let listed: Element[] = [];
  const flush = () => {
    if (listed.length > 0) blocks.push(officeList(listed, reading));
    blocks.push(...withPictures(loose, reading, (content) => ({ type: 'paragraph', content })));
    [loose, listed] = [[], []];
  };
  for (const node of parent.childNodes) {
    if (isElement(node) && holdsBlocks(node)) {
      if (isOfficeItem(node) && loose.every(isBlank)) {
        loose = [];
        listed.push(node);
        continue;
      }
      flush();
      blocks.push(...blockOf(node, { ...reading, depth: reading.depth + 1 }));
    } else if (listed.length === 0 || !isBlank(node)) {
      if (listed.length > 0) flush();
      loose.push(node);
    }
  }
  flush();
  return blocks;
}

function isOfficeItem(element: Element): boolean {
  return /^l\d+ /.test(`${styleOf(element, 'mso-list')} `) && !goes(element);
}

function isBlank(node: Node): boolean {
  return node.nodeName === '#comment' || ('value' in node && node.value.trim() === '');
}

function holdsBlocks(element: Element): boolean {
  if (goes(element)) return false;
  return (
    BLOCKS.has(element.tagName) || element.childNodes.some((child) => isElement(child) && holdsBlocks(child))
  );
}

function blockOf(element: Element, reading: Reading): Block[] {
  if (isDropped(element, reading)) return [];
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
    case 'menu':
    case 'dir':
      return htmlList(element, 'bulletList', withoutPlaces(reading), blocksOf);
    case 'ol':
      return htmlList(element, 'orderedList', withoutPlaces(reading), blocksOf);
    case 'blockquote':
      return quotation(element, withoutPlaces(reading), blocksOf);
    case 'figure':
      return (
        quotedFigure(element, withoutPlaces(reading), blocksOf) ??
        picturedFigure(element, reading) ??
        blocksOf(element, within(element, reading))
      );
    case 'aside':
      return note(element, reading) ?? blocksOf(element, within(element, reading));
    case 'table':
      return tableOf(element, withoutPlaces(reading), blocksOf);
    case 'hr':
      return [{ type: 'horizontalRule' }];
    default:
      return blocksOf(element, within(element, reading));
  }
}

/** A heading that holds only a picture is none. */
function heading(element: Element, level: 2 | 3, reading: Reading): Block[] {
  return withPictures(element.childNodes, reading, (content) => ({
    type: 'heading',
    attrs: { level },
    content,
  }));
}

/** Only what says of itself that it is a note: older sites put menus into the same element. */
function note(element: Element, reading: Reading): Block[] | null {
  if (attribute(element, 'role') !== 'note') return null;
  const content = blocksOf(element, within(element, withoutPlaces(reading))).flatMap(asItemContent);
  return content.length === 0 ? [] : [{ type: 'note', content }];
}
