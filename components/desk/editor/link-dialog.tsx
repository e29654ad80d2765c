'use client';
import type { Editor } from '@tiptap/core';
import { useId, useState } from 'react';
import { useSay } from '#components/desk/words/use-say.tsx';
import { Button } from '#components/ui/button.tsx';
import { FieldFrame } from '#components/ui/field-frame.tsx';
import { linkTyped } from '#newsroom/link-typed.ts';
import { AskDialog } from './ask-dialog.tsx';

type Props = {
  readonly editor: Editor;
  readonly from: number;
  readonly to: number;
  readonly href: string;
  readonly onClose: () => void;
};

/** Where the link leads, and which words carry it. */
export function LinkDialog({ editor, from, to, href, onClose }: Props) {
  const { say } = useSay();
  const id = useId();
  const [address, setAddress] = useState(href);
  const [words, setWords] = useState(editor.state.doc.textBetween(from, to, ' '));
  const [faults, setFaults] = useState({ address: '', words: '' });
  const before = editor.state.doc.textBetween(from, to, ' ');
  const submit = () => {
    const typed = linkTyped(address);
    const found = {
      address: typed === null ? say('Begin with https://, http://, mailto: or tel:.') : '',
      words: words.trim() === '' ? say('Write the words that readers will follow.') : '',
    };
    setFaults(found);
    if (typed === null || found.words !== '') return;
    setLink(editor, { from, to }, typed, words === before ? null : words);
    onClose();
  };
  const remove = () => {
    editor.chain().setTextSelection({ from, to }).unsetMark('link').setTextSelection(to).run();
    onClose();
  };
  return (
    <AskDialog title={say('Link')} onSubmit={submit} onClose={onClose}>
      <FieldFrame
        id={`${id}-address`}
        label={say('Address')}
        hint={say('A page, an e-mail address or a telephone number.')}
        fault={faults.address || null}
      >
        <input
          id={`${id}-address`}
          className="control"
          dir="ltr"
          inputMode="url"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={2000}
          value={address}
          aria-invalid={faults.address ? true : undefined}
          aria-describedby={faults.address ? `${id}-address-fault` : `${id}-address-hint`}
          onChange={({ target }) => setAddress(target.value)}
        />
      </FieldFrame>
      <FieldFrame
        id={`${id}-words`}
        label={say('Words of the link')}
        hint={say('They say where it leads, also when read alone: “the annual report”, not “here”.')}
        fault={faults.words || null}
      >
        <input
          id={`${id}-words`}
          className="control"
          dir="auto"
          maxLength={500}
          value={words}
          aria-invalid={faults.words ? true : undefined}
          aria-describedby={faults.words ? `${id}-words-fault` : `${id}-words-hint`}
          onChange={({ target }) => setWords(target.value)}
        />
      </FieldFrame>
      <div className="form-buttons">
        <Button tone="main" type="submit">
          {say('Set the link')}
        </Button>
        {href ? (
          <Button type="button" onClick={remove}>
            {say('Remove the link')}
          </Button>
        ) : null}
        <Button type="button" onClick={onClose}>
          {say('Cancel')}
        </Button>
      </div>
    </AskDialog>
  );
}

/** Words that stay keep their other marks; other words take the marks of the place. */
function setLink(
  editor: Editor,
  range: { from: number; to: number },
  href: string,
  words: string | null,
): void {
  const chain = editor.chain();
  if (words !== null) chain.insertContentAt(range, { type: 'text', text: words });
  const to = words === null ? range.to : range.from + words.length;
  chain.setTextSelection({ from: range.from, to }).setMark('link', { href }).setTextSelection(to).run();
}
