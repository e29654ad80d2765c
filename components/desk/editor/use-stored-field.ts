import type { Editor } from '@tiptap/core';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { StoredDocument } from '#newsroom/document-schema.ts';
import { storedWords } from './stored-words.ts';
import { takingWords } from './take-words.ts';

/**
 * The hidden field that carries the document. Until something is changed it holds the stored document
 * byte for byte, so that saving nothing changes nothing. Every change is told by an `input` event on it;
 * whoever sets it tells the editor by a `change` event.
 */
export function useStoredField(editor: Editor, start: StoredDocument): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  const [first] = useState(() => JSON.stringify(start));
  useLayoutEffect(() => {
    // Not as a property of the element: React would set a hidden field back to it with the next answer.
    if (field.current) field.current.value = first;
  }, [first]);
  useEffect(() => {
    const { current } = field;
    if (!current) return;
    const written = () => {
      const json = JSON.stringify(storedWords(editor.getJSON()));
      if (current.value === json) return;
      current.value = json;
      current.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const set = () => editor.view.dispatch(takingWords(editor.state, documentIn(current.value)));
    editor.on('update', written);
    current.addEventListener('change', set);
    return () => {
      editor.off('update', written);
      current.removeEventListener('change', set);
    };
  }, [editor]);
  return field;
}

/** Only this page's own scripts set the field, from what was parsed on the server. */
function documentIn(json: string): StoredDocument {
  return JSON.parse(json);
}
