'use client';
import { EditorContent } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { useSay } from '#components/desk/words/use-say.tsx';
import { FieldFault } from '#components/ui/field-frame.tsx';
import { useField } from '#components/ui/form-context.ts';
import type { Choice } from '#components/ui/select-field.tsx';
import type { StoredDocument } from '#newsroom/document-schema.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import type { Caret } from './caret.ts';
import { FindBar } from './find-bar.tsx';
import { FindingsList } from './findings-list.tsx';
import { Toolbar } from './toolbar.tsx';
import { useStoredField } from './use-stored-field.ts';
import { useWriting } from './use-writing.ts';
import { WordCount } from './word-count.tsx';

export type WritingProps = {
  /** The field that faults are about, e.g. `texts.en.body`. */
  readonly name: string;
  /** The field that the document is posted in, as JSON. */
  readonly documentName: string;
  readonly label: string;
  /** Names what belongs to this text on a page with others. */
  readonly longLabel: string;
  readonly hint?: string;
  readonly language: Language;
  /** What is offered for a passage in another language. */
  readonly languages: readonly Choice[];
  readonly start: StoredDocument;
  /** Where somebody goes on writing; null where nobody was in the field before. */
  readonly caret: Caret | null;
};

/**
 * The editor of one text. It keeps a hidden field of the form in step with every change and says so by an
 * `input` event on it; whoever sets that field says so by a `change` event.
 */
export function Writing(props: WritingProps) {
  const { name, documentName, label, longLabel, hint, language, languages, start } = props;
  const { say } = useSay();
  const { id, fault } = useField(name);
  const { editor, said, tell } = useWriting(props, { id, fault });
  const field = useStoredField(editor, start);
  const [isFinding, setFinding] = useState(false);
  useEffect(() => {
    const { dom } = editor.view;
    const pressed = (event: KeyboardEvent) => {
      if (event.code !== 'KeyF' || !event.altKey || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setFinding(true);
    };
    dom.addEventListener('keydown', pressed);
    return () => dom.removeEventListener('keydown', pressed);
  }, [editor]);
  return (
    <div className={`field writing ${fault ? 'field-wrong' : ''}`}>
      <p id={`${id}-label`} className="field-label">
        {label}
      </p>
      {hint ? (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      ) : null}
      {fault ? <FieldFault id={id} sentence={fault} /> : null}
      <input ref={field} type="hidden" name={documentName} />
      <div className="writing-box">
        <div className="writing-head">
          <Toolbar
            editor={editor}
            id={id}
            label={say('Tools: {text}', { text: longLabel })}
            languages={languages}
            language={language}
            tell={tell}
            find={() => setFinding(true)}
          />
          {isFinding ? <FindBar editor={editor} onClose={() => setFinding(false)} /> : null}
        </div>
        <EditorContent editor={editor} />
      </div>
      <div className="writing-foot">
        <p role="status" className="writing-said">
          {said}
        </p>
        <WordCount editor={editor} language={language} />
      </div>
      <FindingsList editor={editor} label={say('To look at: {text}', { text: longLabel })} />
    </div>
  );
}
