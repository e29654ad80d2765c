'use client';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type KeyboardEvent as KeyPress, useEffect, useRef, useState } from 'react';
import type { Choice } from '#components/ui/select-field.tsx';
import type { Language } from '#newsroom/vocabulary.ts';
import { HelpTool } from './help-tool.tsx';
import { Icon } from './icon.tsx';
import { LinkTool } from './link-tool.tsx';
import { PassageTool } from './passage-tool.tsx';
import { ToolButton } from './tool-button.tsx';
import { TABLE_TOOLS, TOOLS, type Tool } from './tools.ts';
import { WordFileTool } from './word-file-tool.tsx';

type Props = {
  readonly editor: Editor;
  /** The id of the words that it works on. */
  readonly id: string;
  readonly label: string;
  /** What is offered for a passage in another language. */
  readonly languages: readonly Choice[];
  readonly language: Language;
  readonly find: () => void;
  readonly tell: (sentence: string) => void;
};

/** The tools of one text: one stop of the Tab key, arrow keys from tool to tool, Escape back to the words. */
export function Toolbar({ editor, id, label, languages, language, find, tell }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState('Undo');
  const isInTable = useEditorState({ editor, selector: () => editor.isActive('table') });
  const groups = isInTable ? [...TOOLS, TABLE_TOOLS] : TOOLS;
  // The tools of a table go with it; one tool is always there for the Tab key.
  const isGone = !isInTable && TABLE_TOOLS.some(({ words }) => words === last);
  const current = isGone ? 'Undo' : last;
  useEffect(() => {
    const { dom } = editor.view;
    const toTools = (event: KeyboardEvent) => {
      if (event.key !== 'F10' || !event.altKey) return;
      event.preventDefault();
      bar.current?.querySelector<HTMLButtonElement>('button.tool[tabindex="0"]')?.focus();
    };
    dom.addEventListener('keydown', toTools);
    return () => dom.removeEventListener('keydown', toTools);
  }, [editor]);
  // What happens in a question that a tool has asked comes by here too, though it stands elsewhere.
  const isOwn = (target: EventTarget) => target instanceof Node && bar.current?.contains(target);
  const moved = (event: KeyPress) => {
    if (!isOwn(event.target)) return;
    if (event.key === 'Escape') editor.commands.focus();
    else if (!moveFocus(bar.current, event.key)) return;
    event.preventDefault();
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      aria-controls={id}
      className="tools"
      onKeyDown={moved}
      onFocus={({ target }) => {
        if (isOwn(target) && target.matches('.tool')) setLast(target.getAttribute('data-tool') ?? '');
      }}
    >
      {groups.map((tools) => (
        <div key={tools[0]?.name} className="tools-group">
          {tools.map((tool) => (
            <OneTool key={tool.name} editor={editor} tool={tool} isCurrent={tool.words === current} />
          ))}
        </div>
      ))}
      <div className="tools-group">
        <LinkTool editor={editor} isCurrent={current === 'Link'} />
        <PassageTool
          editor={editor}
          isCurrent={current === 'Passage in another language'}
          languages={languages}
        />
        <WordFileTool
          editor={editor}
          isCurrent={current === 'Take the words of a Word document'}
          language={language}
          tell={tell}
        />
        <ToolButton
          words="Find in the text"
          keys="Mod+Alt+F"
          isCurrent={current === 'Find in the text'}
          run={find}
        >
          <Icon name="find" />
        </ToolButton>
        <HelpTool isCurrent={current === 'Keys of the editor'} />
      </div>
    </div>
  );
}

type OneProps = { readonly editor: Editor; readonly tool: Tool; readonly isCurrent: boolean };

function OneTool({ editor, tool, isCurrent }: OneProps) {
  const { isOn, isPossible } = useEditorState({
    editor,
    selector: () => ({ isOn: tool.isOn?.(editor), isPossible: tool.isPossible?.(editor) ?? true }),
  });
  return (
    <ToolButton
      {...tool}
      isOn={isOn}
      isPossible={isPossible}
      isCurrent={isCurrent}
      run={() => tool.run(editor)}
    >
      <Icon name={tool.name} />
    </ToolButton>
  );
}

/** Moves the focus among the tools; answers whether the key means that. */
function moveFocus(bar: HTMLElement | null, key: string): boolean {
  const tools = [...(bar?.querySelectorAll<HTMLButtonElement>('button.tool') ?? [])];
  const at = tools.findIndex((tool) => tool.matches(':focus'));
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[key];
  if (to === undefined || at < 0) return false;
  tools.at(to % tools.length)?.focus();
  return true;
}
