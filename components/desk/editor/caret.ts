import { fromPlainText } from '#newsroom/document.ts';
import type { Block, Inline } from '#newsroom/document-schema.ts';

/** What is selected, in positions of the editor; a caret where both are one. */
export type Caret = { readonly from: number; readonly to: number };

/** Where what is selected in a plain field stands in the editor that takes its place. */
export function caretIn({
  value,
  selectionStart,
  selectionEnd,
}: Pick<HTMLTextAreaElement, 'value' | 'selectionStart' | 'selectionEnd'>): Caret {
  return { from: placeOf(value, selectionStart), to: placeOf(value, selectionEnd) };
}

/** A position counts each character, each break and each edge of a paragraph; 1 is before the first character. */
function placeOf(words: string, offset: number): number {
  const before = words.slice(0, offset);
  const rest = words.slice(offset);
  const blocks = fromPlainText(before).doc.content;
  if (blocks.length === 0) return 1;
  const end = blocks.reduce((sum, block) => sum + sizeOf(block), 0) - 1;
  if (!before.endsWith('\n') || rest.trim() === '') return end;
  if (/\n[^\S\n]*\n$/.test(before)) return end + 2; // into the next paragraph
  return rest.startsWith('\n') ? end : end + 1;
}

function sizeOf(block: Block): number {
  const inside: readonly Inline[] = block.type === 'paragraph' ? (block.content ?? []) : [];
  return 2 + inside.reduce((sum, node) => sum + (node.type === 'text' ? node.text.length : 1), 0);
}
