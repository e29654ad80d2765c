import type { Block } from './document-schema.ts';
import { type BlocksOf, isDropped, type Reading } from './html-inline.ts';
import { asParagraph, asParagraphs } from './html-paragraphs.ts';
import { type Element, isElement, type Node } from './html-tree.ts';

export type ItemContent = Extract<Block, { type: 'paragraph' | 'bulletList' | 'orderedList' }>;
export type ListItem = { type: 'listItem'; content: ItemContent[] };

/** A list; another list that stands between its items, as some editors write it, belongs to the item before. */
export function htmlList(
  element: Element,
  type: 'bulletList' | 'orderedList',
  reading: Reading,
  blocksOf: BlocksOf,
): Block[] {
  const items: ListItem[] = [];
  for (const node of element.childNodes) {
    const content = contentOf(node, reading, blocksOf);
    const last = items.at(-1);
    if (content.length === 0) continue;
    if (last && isList(node)) last.content.push(...content);
    else items.push({ type: 'listItem', content });
  }
  return items.length === 0 ? [] : [{ type, content: items }];
}

function isList(node: Node): boolean {
  return isElement(node) && (node.tagName === 'ul' || node.tagName === 'ol');
}

function contentOf(node: Node, reading: Reading, blocksOf: BlocksOf): ItemContent[] {
  const inside = { ...reading, depth: reading.depth + 1 };
  if (!isElement(node)) return asParagraph([node], inside);
  if (isDropped(node, reading)) return [];
  const blocks =
    node.tagName === 'li'
      ? blocksOf(node, inside)
      : isList(node)
        ? htmlList(node, node.tagName === 'ul' ? 'bulletList' : 'orderedList', inside, blocksOf)
        : blocksOf({ ...node, childNodes: [node] }, inside);
  return blocks.flatMap(asItemContent);
}

/** A list item holds paragraphs and lists; other blocks give their words as paragraphs. */
export function asItemContent(block: Block): ItemContent[] {
  if (block.type === 'paragraph' || block.type === 'bulletList' || block.type === 'orderedList')
    return [block];
  return asParagraphs(block);
}
