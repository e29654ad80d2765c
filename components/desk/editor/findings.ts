import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { BrowserSentence } from '#components/desk/words/catalogues.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { type Finding, type Repair, writingFindings } from '#newsroom/writing-checks.ts';

export type Placed = Finding & { readonly id: string; readonly from: number; readonly to: number };
type Found = { readonly placed: readonly Placed[]; readonly shown: DecorationSet };

const key = new PluginKey<Found>('findings');

/** What stands in a reader's way, marked at its place and tied to the sentence that says so. */
export const Findings = Extension.create<{ readonly language: Language; readonly id: string }>({
  name: 'findings',
  addOptions: () => ({ language: 'en', id: '' }),
  addProseMirrorPlugins() {
    const { language, id } = this.options;
    const look = (doc: Node): Found => {
      const placed = writingFindings(doc.toJSON(), language).map((finding, index) => ({
        ...finding,
        ...placeOf(doc, finding.path),
        id: `${id}-finding-${index}`,
      }));
      return { placed, shown: DecorationSet.create(doc, placed.map(decorated)) };
    };
    return [
      new Plugin<Found>({
        key,
        state: {
          init: (_, { doc }) => look(doc),
          apply: (transaction, before) => (transaction.docChanged ? look(transaction.doc) : before),
        },
        props: { decorations: (state) => key.getState(state)?.shown },
      }),
    ];
  },
});

export function findingsIn({ state }: Editor): readonly Placed[] {
  return key.getState(state)?.placed ?? [];
}

function decorated({ from, to, id }: Placed): Decoration {
  return Decoration.inline(from, to, { class: 'writing-flag', 'aria-describedby': id });
}

function placeOf(doc: Node, path: readonly number[]): { readonly from: number; readonly to: number } {
  let node = doc;
  let at = -1;
  for (const index of path) {
    at += 1;
    for (let child = 0; child < index; child += 1) at += node.child(child).nodeSize;
    node = node.child(index);
  }
  return { from: at, to: at + node.nodeSize };
}

/** What the button beside a finding does, and what it is called. */
export const REPAIRS: Readonly<
  Record<Repair, { readonly label: BrowserSentence; readonly run: (editor: Editor) => void }>
> = {
  raise: {
    label: 'Make it a heading of the first level',
    run: (editor) => editor.commands.updateAttributes('heading', { level: 2 }),
  },
  'make-heading': {
    label: 'Make it a heading',
    run: (editor) =>
      editor.chain().selectParentNode().unsetMark('bold').setNode('heading', { level: 2 }).run(),
  },
  'make-header-row': {
    label: 'Make its first row the header',
    run: (editor) => editor.commands.toggleHeaderRow(),
  },
};
