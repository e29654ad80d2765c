'use client';
import { useState } from 'react';
import { useSay } from '#components/desk/words/use-say.tsx';
import { Button } from '#components/ui/button.tsx';
import { AskDialog } from './ask-dialog.tsx';
import { Icon } from './icon.tsx';
import { shownKeys } from './shown-keys.ts';
import { ToolButton } from './tool-button.tsx';
import { TOOLS } from './tools.ts';

/** What the keyboard does that no button says. */
const OTHERS = [
  ['Mod+K', 'Link'],
  ['Mod+Alt+F', 'Find in the text'],
  ['Mod+Shift+V', 'Paste as plain text'],
  ['Shift+Enter', 'New line in the same paragraph'],
  ['Alt+F10', 'From the words to the tools; Escape leads back'],
  ['Enter, Escape', 'Into the fields of a chosen picture, and back to the words'],
  ['Tab', 'On to the next field; inside a table, to the next cell'],
  ['Escape, Tab', 'Out of a table at once'],
] as const;

/** All keys on one sheet. */
export function HelpTool({ isCurrent }: { readonly isCurrent: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const { say } = useSay();
  const close = () => setOpen(false);
  const tools = TOOLS.flat().flatMap(({ keys, words }) => (keys ? [[keys, words] as const] : []));
  return (
    <>
      <ToolButton words="Keys of the editor" isCurrent={isCurrent} run={() => setOpen(true)}>
        <Icon name="help" />
      </ToolButton>
      {isOpen ? (
        <AskDialog title={say('Keys of the editor')} onSubmit={close} onClose={close}>
          <dl className="facts keys">
            {[...tools, ...OTHERS].map(([keys, what]) => (
              <div key={keys}>
                <dt>
                  <kbd>{shownKeys(keys)}</kbd>
                </dt>
                <dd>{say(what)}</dd>
              </div>
            ))}
          </dl>
          <div className="form-buttons">
            <Button tone="main" type="submit">
              {say('Close')}
            </Button>
          </div>
        </AskDialog>
      ) : null}
    </>
  );
}
