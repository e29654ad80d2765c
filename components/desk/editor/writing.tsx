'use client';
import { EditorContent, useEditor } from '@tiptap/react';
import { useContext, useEffect } from 'react';
import { describedBy, FieldFault } from '#components/ui/field-frame.tsx';
import { FormSurroundings, useField } from '#components/ui/form-context.ts';
import type { Choice } from '#components/ui/select-field.tsx';
import type { StoredDocument } from '#newsroom/document-schema.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';
import { HoldStill, hold } from './hold-still.ts';
import { pastedText, takeLines } from './pasted.ts';
import { editorWords } from './stored-words.ts';
import { Toolbar } from './toolbar.tsx';
import { useStoredField } from './use-stored-field.ts';
import { wordsSchema } from './words-schema.ts';

export type WritingProps = {
  /** The field that faults are about, e.g. `texts.en.body`. */
  readonly name: string;
  /** The field that the document is posted in, as JSON. */
  readonly documentName: string;
  readonly label: string;
  /** Names the toolbar, which stands on a page with others. */
  readonly toolsLabel: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly language: Language;
  /** What is offered for a passage in another language. */
  readonly languages: readonly Choice[];
  readonly start: StoredDocument;
  readonly focused: boolean;
};

const EXTENSIONS = [...wordsSchema, HoldStill];

/**
 * The editor of one text. It keeps a hidden field of the form in step with every change and says so by an
 * `input` event on it; whoever sets that field says so by a `change` event.
 */
export function Writing(props: WritingProps) {
  const { name, documentName, label, hint, optional, language, start, focused } = props;
  const { id, fault } = useField(name);
  const { pending } = useContext(FormSurroundings);
  const attributes = {
    id,
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': `${id}-label`,
    ...given('aria-describedby', describedBy(id, hint, fault)),
    ...given('aria-invalid', fault ? 'true' : undefined),
    lang: language,
    dir: directionOf(language),
    spellcheck: 'true',
    class: 'prose writing-words',
  };
  const editor = useEditor({
    extensions: EXTENSIONS,
    content: editorWords(start),
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    autofocus: focused ? 'end' : false,
    immediatelyRender: true,
    editorProps: { attributes, clipboardTextParser: pastedText, handleDOMEvents: { beforeinput: takeLines } },
  });
  const field = useStoredField(editor, start);
  useEffect(() => hold(editor.view, pending), [editor, pending]);
  return (
    <div className={`field writing ${fault ? 'field-wrong' : ''}`}>
      <p id={`${id}-label`} className="field-label">
        {label}
        {optional ? <span className="field-optional"> (optional)</span> : null}
      </p>
      {hint ? (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      ) : null}
      {fault ? <FieldFault id={id} sentence={fault} /> : null}
      <input ref={field} type="hidden" name={documentName} />
      <div className="writing-box">
        <Toolbar editor={editor} id={id} label={props.toolsLabel} languages={props.languages} />
        <EditorContent editor={editor} />
      </div>
    </div>
  );
}

function given(name: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: value };
}
