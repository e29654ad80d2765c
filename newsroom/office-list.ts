import type { Block } from './document-schema.ts';
import type { Reading } from './html-inline.ts';
import type { ItemContent, ListItem } from './html-list.ts';
import { asParagraph } from './html-paragraphs.ts';
import { type Element, isElement, type Node, styleOf } from './html-tree.ts';

type List = Extract<Block, { type: 'bulletList' | 'orderedList' }>;

/**
 * The list that a word processor wrote as paragraphs: the level stands in a style (`mso-list:l0 level2
 * lfo1`), the bullet or number as words of its own, which are left out.
 */
export function officeList(paragraphs: readonly Element[], reading: Reading): Block {
  const [first] = paragraphs;
  const root = emptyList(first);
  const open: { list: List; level: number }[] = [{ list: root, level: levelOf(first) }];
  for (const paragraph of paragraphs) {
    const level = levelOf(paragraph);
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    const innermost = open.at(-1);
    if (innermost && innermost.level < level) open.push({ list: nested(innermost.list, paragraph), level });
    (open.at(-1)?.list ?? root).content.push(item(paragraph, reading));
  }
  return root;
}

function levelOf(paragraph: Element | undefined): number {
  const style = paragraph ? styleOf(paragraph, 'mso-list') : '';
  return Number(/level(\d+)/.exec(style)?.[1] ?? 1);
}

function emptyList(paragraph: Element | undefined): List {
  const marker = paragraph ? paragraph.childNodes.map(markerIn).join('') : '';
  return {
    type: /^\s*\(?([0-9]+|[a-z]|[ivxlc]+)[.)]/i.test(marker) ? 'orderedList' : 'bulletList',
    content: [],
  };
}

/** A list inside the last item of another. */
function nested(list: List, paragraph: Element): List {
  const inner = emptyList(paragraph);
  const last = list.content.at(-1);
  if (last) last.content.push(inner);
  else list.content.push({ type: 'listItem', content: [inner] });
  return inner;
}

function item(paragraph: Element, reading: Reading): ListItem {
  const content: ItemContent[] = asParagraph(withoutMarkers(paragraph).childNodes, reading);
  return { type: 'listItem', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function isMarker(element: Element): boolean {
  return styleOf(element, 'mso-list') === 'ignore';
}

function markerIn(node: Node): string {
  if (!isElement(node)) return '';
  return isMarker(node) ? wordsOf(node) : node.childNodes.map(markerIn).join('');
}

function wordsOf(node: Node): string {
  if (isElement(node)) return node.childNodes.map(wordsOf).join('');
  return node.nodeName === '#text' && 'value' in node ? node.value : '';
}

function withoutMarkers(element: Element): Element {
  const childNodes = element.childNodes
    .filter((node) => !isElement(node) || !isMarker(node))
    .map((node) => (isElement(node) ? withoutMarkers(node) : node));
  return { ...element, childNodes };
}
