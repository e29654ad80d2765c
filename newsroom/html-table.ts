import type { Block } from './document-schema.ts';
import { type BlocksOf, drop, isDropped, type Reading } from './html-inline.ts';
import { asParagraph, asParagraphs } from './html-paragraphs.ts';
import { attribute, type Element, isElement } from './html-tree.ts';

type Row = { readonly element: Element; readonly isHead: boolean };

/** A table; its caption becomes the paragraph before it. Cells that span others stand alone, which is told. */
export function tableOf(element: Element, reading: Reading, blocksOf: BlocksOf): Block[] {
  const captions = element.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'caption');
  const before = captions.flatMap((caption) => asParagraph(caption.childNodes, reading));
  const content = rowsOf(element, reading, false).flatMap(({ element: row, isHead }) => {
    const cells = row.childNodes.filter(isElement).filter(({ tagName }) => /^t[dh]$/.test(tagName));
    if (cells.length === 0) return [];
    return [
      { type: 'tableRow' as const, content: cells.map((cell) => tableCell(cell, isHead, reading, blocksOf)) },
    ];
  });
  return content.length === 0 ? before : [...before, { type: 'table', content }];
}

function rowsOf(parent: Element, reading: Reading, isHead: boolean): Row[] {
  return parent.childNodes.filter(isElement).flatMap((child): Row[] => {
    if (isDropped(child, reading)) return [];
    if (child.tagName === 'tr') return [{ element: child, isHead }];
    return /^t(head|body|foot)$/.test(child.tagName) ? rowsOf(child, reading, child.tagName === 'thead') : [];
  });
}

function tableCell(cell: Element, isHead: boolean, reading: Reading, blocksOf: BlocksOf) {
  const spans = [attribute(cell, 'colspan'), attribute(cell, 'rowspan')];
  if (spans.some((span) => Number(span) > 1)) drop('a span of table cells', reading);
  const paragraphs = blocksOf(cell, { ...reading, depth: reading.depth + 1 }).flatMap(asParagraphs);
  const content = paragraphs.length > 0 ? paragraphs : [{ type: 'paragraph' as const }];
  const isHeader = isHead || cell.tagName === 'th';
  return { type: isHeader ? ('tableHeader' as const) : ('tableCell' as const), content };
}
