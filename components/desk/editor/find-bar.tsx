'use client';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useSay } from '#components/desk/words/use-say.tsx';
import { Button } from '#components/ui/button.tsx';
import { seek, soughtIn } from './find.ts';

type Props = { readonly editor: Editor; readonly onClose: () => void };

/** Looks for words in the text. Its field has no name, so that it is not posted with the form. */
export function FindBar({ editor, onClose }: Props) {
  const { say } = useSay();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { words, at, count } = useEditorState({
    editor,
    selector: () => {
      const sought = soughtIn(editor);
      return { words: sought.words, at: sought.at, count: sought.matches.length };
    },
  });
  useEffect(() => {
    field.current?.focus();
    return () => {
      if (!editor.isDestroyed) seek(editor, '', 0);
    };
  }, [editor]);
  const close = () => {
    const { matches, at: now } = soughtIn(editor);
    const match = matches[now];
    onClose();
    if (match) editor.chain().setTextSelection(match).focus().run();
    else editor.commands.focus();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter') seek(editor, words, event.shiftKey ? at - 1 : at + 1);
    else return;
    event.preventDefault();
  };
  return (
    <search className="find-bar" aria-label={say('Find in the text')}>
      <label htmlFor={id}>{say('Find')}</label>
      <input
        ref={field}
        id={id}
        className="control"
        dir="auto"
        value={words}
        maxLength={200}
        onInput={(event) => event.stopPropagation()}
        onChange={({ target }) => seek(editor, target.value, 0)}
        onKeyDown={pressed}
      />
      <span role="status" className="find-count">
        {words === ''
          ? ''
          : count === 0
            ? say('Not found')
            : say('{part} of {whole}', { part: at + 1, whole: count })}
      </span>
      <Button onClick={() => seek(editor, words, at - 1)}>{say('Previous')}</Button>
      <Button onClick={() => seek(editor, words, at + 1)}>{say('Next')}</Button>
      <Button onClick={close}>{say('Close')}</Button>
    </search>
  );
}
