import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useLayoutEffect, useState } from 'react';
import type { Caret } from './caret.ts';

/**
 * Somebody who was writing in the plain field goes on in the editor, at the same place. At once, with the
 * same change of the page that takes the field away: the library's own focus comes a moment later, and the
 * keys that are pressed until then would reach nothing.
 */
export function useGoingOn(editor: Editor, caret: Caret | null): void {
  const [first] = useState(caret);
  useLayoutEffect(() => {
    if (!first) return;
    const { view, state } = editor;
    const place = (position: number) => state.doc.resolve(Math.min(position, state.doc.content.size));
    view.dispatch(state.tr.setSelection(TextSelection.between(place(first.from), place(first.to))));
    view.focus();
  }, [editor, first]);
}
