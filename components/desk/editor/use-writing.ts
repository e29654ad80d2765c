import { type Editor, useEditor } from '@tiptap/react';
import { useContext, useEffect, useState } from 'react';
import { useSay } from '#components/desk/words/use-say.tsx';
import { describedBy } from '#components/ui/field-frame.tsx';
import { FormSurroundings } from '#components/ui/form-context.ts';
import { directionOf } from '#newsroom/vocabulary.ts';
import { takeHtml } from './cleaned.ts';
import { Find } from './find.ts';
import { Findings } from './findings.ts';
import { HoldStill, hold } from './hold-still.ts';
import { pastedText, takeLines } from './pasted.ts';
import { PictureInText } from './picture-view.tsx';
import { editorWords } from './stored-words.ts';
import { UndoTrail } from './undo-trail.ts';
import { useGoingOn } from './use-going-on.ts';
import { schemaWith } from './words-schema.ts';
import type { WritingProps } from './writing.tsx';

type Field = { readonly id: string; readonly fault: string | null };

/** The editor of one text, set up; `said` is what it last had to tell. */
export function useWriting(
  props: WritingProps,
  { id, fault }: Field,
): { editor: Editor; said: string; tell: (sentence: string) => void } {
  const { name, documentName, hint, language, start, caret } = props;
  const { say } = useSay();
  const { pending } = useContext(FormSurroundings);
  const [said, tell] = useState('');
  const [extensions] = useState(() => [
    ...schemaWith(PictureInText.configure({ language, place: name })),
    HoldStill,
    Find,
    Findings.configure({ language, id }),
    UndoTrail.configure({ place: `${window.location.pathname} ${documentName}` }),
  ]);
  const taking = { language, say, tell };
  const editor = useEditor({
    extensions,
    content: editorWords(start),
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    immediatelyRender: true,
    editorProps: {
      attributes: attributesOf(props, id, describedBy(id, hint, fault), fault !== null),
      clipboardTextParser: pastedText,
      handlePaste: (view, { clipboardData }) => takeHtml(view, clipboardData, taking),
      handleDrop: (view, event, _slice, isMoved) => {
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
        return !isMoved && place !== null && takeHtml(view, event.dataTransfer, taking, place.pos);
      },
      handleDOMEvents: { beforeinput: takeLines },
    },
  });
  useGoingOn(editor, caret);
  useEffect(() => hold(editor.view, pending), [editor, pending]);
  return { editor, said, tell };
}

function attributesOf(
  { language }: WritingProps,
  id: string,
  describers: string | undefined,
  isWrong: boolean,
): Record<string, string> {
  return {
    id,
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': `${id}-label`,
    ...(describers && { 'aria-describedby': describers }),
    ...(isWrong && { 'aria-invalid': 'true' }),
    lang: language,
    dir: directionOf(language),
    spellcheck: 'true',
    class: 'prose writing-words',
  };
}
