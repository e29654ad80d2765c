import type { CommandProps, Editor } from '@tiptap/core';
import { Fragment, type Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';

export function isInQuotation(editor: Editor): boolean {
  return editor.isActive('blockquote');
}

/** Makes the chosen paragraphs a quotation with a place for the speaker's name, or a quotation paragraphs again. */
export function toggleQuotation(props: CommandProps): boolean {
  const { $from } = props.state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name === 'blockquote') return unquote(props, $from.before(depth));
  }
  return quote(props);
}

function quote({ state, tr, dispatch }: CommandProps): boolean {
  const { blockquote, attribution } = state.schema.nodes;
  const range = state.selection.$from.blockRange(state.selection.$to);
  if (!range || !blockquote || !attribution) return false;
  const paragraphs = range.parent.content.content.slice(range.startIndex, range.endIndex);
  if (!paragraphs.every(({ type }) => type.name === 'paragraph')) return false;
  const { parent, startIndex, endIndex } = range;
  if (!parent.canReplaceWith(startIndex, endIndex, blockquote)) return false;
  if (!dispatch) return true;
  const quotation = blockquote.create(null, [...paragraphs, attribution.create()]);
  const { anchor, head } = state.selection;
  tr.replaceWith(range.start, range.end, quotation);
  tr.setSelection(TextSelection.create(tr.doc, anchor + 1, head + 1));
  return true;
}

function unquote({ state, tr, dispatch }: CommandProps, at: number): boolean {
  const quotation = state.doc.nodeAt(at);
  const { paragraph } = state.schema.nodes;
  if (!quotation || !paragraph) return false;
  if (!dispatch) return true;
  const { head } = state.selection;
  const children: Node[] = [];
  for (const child of quotation.children) {
    if (child.type === paragraph) children.push(child);
    else if (child.content.size > 0) children.push(paragraph.create(null, child.content));
  }
  tr.replaceWith(at, at + quotation.nodeSize, Fragment.from(children));
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(head - 1, tr.doc.content.size))));
  return true;
}
