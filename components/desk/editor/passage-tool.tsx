'use client';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useId, useState } from 'react';
import { useSay } from '#components/desk/words/use-say.tsx';
import { Button } from '#components/ui/button.tsx';
import { FieldFrame } from '#components/ui/field-frame.tsx';
import type { Choice } from '#components/ui/select-field.tsx';
import { AskDialog } from './ask-dialog.tsx';
import { Icon } from './icon.tsx';
import { ToolButton } from './tool-button.tsx';

type Props = {
  readonly editor: Editor;
  readonly isCurrent: boolean;
  readonly languages: readonly Choice[];
};

/** Marks the chosen words as being in another language, so that they are spoken and set rightly. */
export function PassageTool({ editor, isCurrent, languages }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { isOn, isChosen } = useEditorState({
    editor,
    selector: () => ({ isOn: editor.isActive('foreign'), isChosen: !editor.state.selection.empty }),
  });
  const done = () => {
    setOpen(false);
    editor.commands.focus();
  };
  return (
    <>
      <ToolButton
        words="Passage in another language"
        isOn={isOn}
        isPossible={isOn || isChosen}
        isCurrent={isCurrent}
        run={() => setOpen(true)}
      >
        <Icon name="language" />
      </ToolButton>
      {isOpen ? <PassageDialog editor={editor} isOn={isOn} languages={languages} onClose={done} /> : null}
    </>
  );
}

type DialogProps = {
  readonly editor: Editor;
  readonly isOn: boolean;
  readonly languages: readonly Choice[];
  readonly onClose: () => void;
};

function PassageDialog({ editor, isOn, languages, onClose }: DialogProps) {
  const { say } = useSay();
  const id = useId();
  const before = String(editor.getAttributes('foreign').lang ?? '');
  const isOffered = before === '' || languages.some(({ value }) => value === before);
  const offered = isOffered ? languages : [{ value: before, label: before }, ...languages];
  const [lang, setLang] = useState(before || (offered[0]?.value ?? 'en'));
  const passage = () => editor.chain().extendMarkRange('foreign');
  const submit = () => {
    passage().setMark('foreign', { lang }).run();
    onClose();
  };
  return (
    <AskDialog title={say('Passage in another language')} onSubmit={submit} onClose={onClose}>
      <FieldFrame
        id={`${id}-lang`}
        label={say('Language of the chosen words')}
        hint={say('Screen readers speak them in it; scripts from right to left get their direction.')}
        fault={null}
      >
        <select
          id={`${id}-lang`}
          className="control"
          value={lang}
          aria-describedby={`${id}-lang-hint`}
          onChange={({ target }) => setLang(target.value)}
        >
          {offered.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </FieldFrame>
      <div className="form-buttons">
        <Button tone="main" type="submit">
          {say('Mark the passage')}
        </Button>
        {isOn ? (
          <Button
            type="button"
            onClick={() => {
              passage().unsetMark('foreign').run();
              onClose();
            }}
          >
            {say('Remove the mark')}
          </Button>
        ) : null}
        <Button type="button" onClick={onClose}>
          {say('Cancel')}
        </Button>
      </div>
    </AskDialog>
  );
}
