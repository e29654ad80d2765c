import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

export type Match = { readonly from: number; readonly to: number };
type Sought = { readonly words: string; readonly at: number; readonly matches: readonly Match[] };

const NOTHING: Sought = { words: '', at: 0, matches: [] };
const key = new PluginKey<Sought>('find');

/** Shows every place where the sought words stand; the one in hand stands out. */
export const Find = Extension.create({
  name: 'find',
  addProseMirrorPlugins: () => [
    new Plugin<Sought>({
      key,
      state: {
        init: () => NOTHING,
        apply: (transaction, before) => {
          const asked: Pick<Sought, 'words' | 'at'> | undefined = transaction.getMeta(key);
          if (!asked && !transaction.docChanged) return before;
          const { words, at } = asked ?? before;
          const matches = matchesIn(transaction.doc, words);
          return { words, at: matches.length === 0 ? 0 : (at + matches.length) % matches.length, matches };
        },
      },
      props: {
        decorations: (state) => {
          const { matches, at } = key.getState(state) ?? NOTHING;
          return DecorationSet.create(
            state.doc,
            matches.map(({ from, to }, index) =>
              Decoration.inline(from, to, { class: index === at ? 'found found-now' : 'found' }),
            ),
          );
        },
      },
    }),
  ],
});

/** The places of words, whatever their case; words broken by marks are found, over line ends they are not. */
export function matchesIn(doc: Node, words: string): Match[] {
  const sought = words.toLowerCase();
  if (sought === '') return [];
  const matches: Match[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    // A break takes one place, as it does in the document.
    const text = node.textBetween(0, node.content.size, '\n', '\n').toLowerCase();
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
      matches.push({ from: position + 1 + at, to: position + 1 + at + sought.length });
    }
    return false;
  });
  return matches;
}

export function soughtIn({ state }: Editor): Sought {
  return key.getState(state) ?? NOTHING;
}

/** Looks for words; `at` is which of their places is in hand, before the first comes the last. */
export function seek(editor: Editor, words: string, at: number): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, { words, at }));
  const { matches, at: now } = soughtIn(editor);
  const match = matches[now];
  if (!match) return;
  const { node } = editor.view.domAtPos(match.from);
  const place = node instanceof Element ? node : node.parentElement;
  place?.scrollIntoView({ block: 'nearest' });
}
