'use client';
import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { toPlainText } from '#newsroom/document.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { storedWords } from './stored-words.ts';

type Counts = { readonly words: number; readonly characters: number };

/** Words and characters as readers get them; counted when the writing pauses. */
export function WordCount({ editor, language }: { readonly editor: Editor; readonly language: Language }) {
  const [counts, setCounts] = useState(() => countsOf(editor, language));
  useEffect(() => {
    let waiting = 0;
    const changed = () => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => setCounts(countsOf(editor, language)), 300);
    };
    editor.on('update', changed);
    return () => {
      window.clearTimeout(waiting);
      editor.off('update', changed);
    };
  }, [editor, language]);
  const { words, characters } = counts;
  return (
    <p className="writing-count">
      {words.toLocaleString('en')} {words === 1 ? 'word' : 'words'} · {characters.toLocaleString('en')}{' '}
      {characters === 1 ? 'character' : 'characters'}
    </p>
  );
}

function countsOf(editor: Editor, language: Language): Counts {
  const text = toPlainText(storedWords(editor.getJSON()));
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  return { words: segments.filter(({ isWordLike }) => isWordLike).length, characters: [...text].length };
}
