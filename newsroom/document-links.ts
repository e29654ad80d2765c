import type { Block, Inline } from './document-schema.ts';

export type Link = { readonly href: string; readonly words: string };

/** The links of a document; neighbouring runs of the same link are one. */
export function linksOf(blocks: readonly Block[]): Link[] {
  return blocks.flatMap((block): Link[] => {
    if (block.type === 'horizontalRule' || block.type === 'figure') return [];
    if (block.type === 'paragraph' || block.type === 'heading') return linksInline(block.content ?? []);
    if (block.type === 'table')
      return block.content.flatMap((row) => row.content.flatMap((cell) => linksOf(cell.content)));
    if (block.type === 'blockquote')
      return block.content.flatMap(({ content }) => linksInline(content ?? []));
    if (block.type === 'note') return linksOf(block.content);
    return block.content.flatMap((item) => linksOf(item.content));
  });
}

function linksInline(content: readonly Inline[]): Link[] {
  const links: { href: string; words: string }[] = [];
  let before: string | null = null;
  for (const node of content) {
    const mark =
      node.type === 'text' ? node.marks?.find((candidate) => candidate.type === 'link') : undefined;
    const href = mark?.type === 'link' ? mark.attrs.href : null;
    const words = node.type === 'text' ? node.text : '';
    const last = links.at(-1);
    if (href !== null && href === before && last) last.words += words;
    else if (href !== null) links.push({ href, words });
    before = href;
  }
  return links;
}
