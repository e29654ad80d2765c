'use client';
import type { Editor } from '@tiptap/core';
import { type ChangeEvent, useRef } from 'react';
import { useSay } from '#components/desk/words/use-say.tsx';
import type { Language } from '#newsroom/vocabulary.ts';
import { putHtml } from './cleaned.ts';
import { Icon } from './icon.tsx';
import { ToolButton } from './tool-button.tsx';
import { htmlOfWordFile } from './word-document.ts';

type Props = {
  readonly editor: Editor;
  readonly isCurrent: boolean;
  readonly language: Language;
  readonly tell: (sentence: string) => void;
};

/** Takes the words of a Word document to where the caret stands; saving them is the person's own deed. */
export function WordFileTool({ editor, isCurrent, language, tell }: Props) {
  const { say } = useSay();
  const chooser = useRef<HTMLInputElement>(null);
  const chosen = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    tell(say('Reading {file} …', { file: file.name }));
    const read = await htmlOfWordFile(file);
    target.value = '';
    if ('fault' in read) tell(say(read.fault));
    else if (
      !putHtml(
        editor.view,
        read.html,
        { language, say, tell },
        say('Taken from {file}.', { file: file.name }),
      )
    )
      tell(say('There are no words in this document.'));
    editor.commands.focus();
  };
  return (
    <>
      <ToolButton
        words="Take the words of a Word document"
        isCurrent={isCurrent}
        run={() => chooser.current?.click()}
      >
        <Icon name="file" />
      </ToolButton>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        aria-label={say('Word document')}
        onInput={(event) => event.stopPropagation()}
        onChange={chosen}
      />
    </>
  );
}
