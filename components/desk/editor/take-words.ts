import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { blockEdits } from '#newsroom/changes.ts';
import { fromPlainText } from '#newsroom/document.ts';
import type { Block, StoredDocument } from '#newsroom/document-schema.ts';
import { editorWords, storedWords } from './stored-words.ts';

/** A block of the editor that is stored, and where it stands. */
type Standing = { readonly block: Block; readonly from: number; readonly to: number };

/**
 * What makes the editor show another document without anybody who writes in it losing their place: only blocks that
 * differ are replaced, an empty paragraph that somebody has begun stays. It is no step of the editor's own undo,
 * which goes on taking back what was typed here and leaves alone what came.
 */
export function takingWords(state: EditorState, document: StoredDocument): Transaction {
  const standing = standingIn(state.doc);
  const now = documentOf(standing.map(({ block }) => block));
  const transaction = state.tr.setMeta('addToHistory', false).setMeta('preventUpdate', true);
  // From the end, so that what is before stays where it is.
  for (const { from, to, blocks } of blockEdits(now, document).toReversed()) {
    const [kept, more] = [standing.slice(from, to), blocks.slice(to - from)];
    const after = kept.at(-1)?.to ?? standing[from]?.from ?? standing.at(-1)?.to ?? 0;
    if (more.length > 0) transaction.insert(after, nodesOf(state, more));
    for (const [place, one] of [...kept.entries()].toReversed()) {
      const block = blocks[place];
      if (block) replaceBlock(transaction, one, nodesOf(state, [block]));
      else transaction.delete(one.from, one.to);
    }
  }
  return transaction;
}

function standingIn(doc: Node): Standing[] {
  const standing: Standing[] = [];
  doc.forEach((node, from) => {
    const [block] = storedWords({ type: 'doc', content: [node.toJSON()] }).doc.content;
    if (block) standing.push({ block, from, to: from + node.nodeSize });
  });
  return standing;
}

/** Within a paragraph only the words that differ, so that whoever stands in it goes on beside them. */
function replaceBlock(transaction: Transaction, { from, to }: Standing, nodes: readonly Node[]): void {
  const [was, is] = [transaction.doc.nodeAt(from), nodes[0]];
  const start =
    was && is?.isTextblock && is.hasMarkup(was.type, was.attrs)
      ? was.content.findDiffStart(is.content)
      : null;
  const end = was && is && start !== null ? was.content.findDiffEnd(is.content) : null;
  if (!is || start === null || !end) {
    transaction.replaceWith(from, to, nodes);
    return;
  }
  // Where words repeat, both ends may claim the same ones.
  const shared = Math.max(0, start - Math.min(end.a, end.b));
  transaction.replaceWith(from + 1 + start, from + 1 + end.a + shared, is.content.cut(start, end.b + shared));
}

function nodesOf({ schema }: EditorState, blocks: readonly Block[]): Node[] {
  return (editorWords(documentOf(blocks)).content ?? []).map((block) => schema.nodeFromJSON(block));
}

function documentOf(content: readonly Block[]): StoredDocument {
  const { schemaVersion } = fromPlainText('');
  return { schemaVersion, doc: { type: 'doc', content: [...content] } };
}
