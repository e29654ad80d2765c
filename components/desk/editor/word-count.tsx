'use client';
import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { useSay } from '#components/desk/words/use-say.tsx';
import { toPlainText } from '#newsroom/document.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { storedWords } from './stored-words.ts';

type Counts = { readonly words: number; readonly characters: number };

/** Words and characters as readers get them; counted when the writing pauses. */
export function WordCount({ editor, language }: { readonly editor: Editor; readonly language: Language }) {
  const { say } = useSay();
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
  return (
    <p className="writing-count">
      {say(
        '{words, plural, one {# word} other {# words}} · {characters, plural, one {# character} other {# characters}}',
        counts,
      )}
    </p>
  );
}

function countsOf(editor: Editor, language: Language): Counts {
  const text = toPlainText(storedWords(editor.getJSON()));
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  return { words: segments.filter(({ isWordLike }) => isWordLike).length, characters: [...text].length };
}
