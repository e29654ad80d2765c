import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

const held = new PluginKey<boolean>('held');

/**
 * While the form is on its way the words take no change: what is typed after sending would be gone when
 * the answer comes. The focus stays where it is.
 */
export const HoldStill = Extension.create({
  name: 'holdStill',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: held,
      state: {
        init: () => false,
        apply: (transaction, isHeld) => Boolean(transaction.getMeta(held) ?? isHeld),
      },
      filterTransaction: ({ docChanged }, state) => !(docChanged && held.getState(state)),
    }),
  ],
});

export function hold({ state, dispatch }: EditorView, isHeld: boolean): void {
  dispatch(state.tr.setMeta(held, isHeld));
}
