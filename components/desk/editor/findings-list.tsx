'use client';
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { useSay } from '#components/desk/words/use-say.tsx';
import { findingsIn, type Placed, REPAIRS } from './findings.ts';

/** What to look at in the text, each with the way to its place and, where a machine can, the mend. */
export function FindingsList({ editor, label }: { readonly editor: Editor; readonly label: string }) {
  const found = useEditorState({ editor, selector: () => findingsIn(editor) });
  const { say } = useSay();
  if (found.length === 0) return null;
  return (
    <section className="writing-findings" aria-label={label}>
      <p className="writing-findings-title">{say('To look at')}</p>
      <ul>
        {found.map((finding) => (
          <li key={finding.id}>
            <span id={finding.id}>{say(finding.sentence, { words: finding.words })}</span>{' '}
            <button type="button" className="text-link" onClick={() => goTo(editor, finding)}>
              {say('Go to it')}
            </button>
            <Mend editor={editor} finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Mend({ editor, finding }: { readonly editor: Editor; readonly finding: Placed }) {
  const { say } = useSay();
  if (!finding.repair) return null;
  const { label, run } = REPAIRS[finding.repair];
  const mend = () => {
    goTo(editor, finding);
    run(editor);
  };
  return (
    <button type="button" className="text-link" onClick={mend}>
      {say(label)}
    </button>
  );
}

/** Words are chosen; of anything else, such as a table, the caret stands in the first words of it. */
function goTo(editor: Editor, { from, to }: Placed): void {
  const { doc, tr } = editor.state;
  const isWords = doc.resolve(from).parent.inlineContent;
  const selection = isWords ? TextSelection.create(doc, from, to) : TextSelection.near(doc.resolve(from + 1));
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView());
  editor.commands.focus();
}
