'use client';
import { type Editor, getMarkRange } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { Icon } from './icon.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { ToolButton } from './tool-button.tsx';

/** Asks where the chosen words lead. */
export function LinkTool({ editor, isCurrent }: { readonly editor: Editor; readonly isCurrent: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const { isOn, isPossible } = useEditorState({
    editor,
    // A picture or a line that is chosen has no words to link, and must not give way to some.
    selector: () => ({
      isOn: editor.isActive('link'),
      isPossible: !(editor.state.selection instanceof NodeSelection),
    }),
  });
  useEffect(() => {
    const { dom } = editor.view;
    const pressed = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      // Elsewhere on the desk the same keys look for a release.
      event.stopPropagation();
      if (!(editor.state.selection instanceof NodeSelection)) setOpen(true);
    };
    dom.addEventListener('keydown', pressed);
    return () => dom.removeEventListener('keydown', pressed);
  }, [editor]);
  const done = () => {
    setOpen(false);
    editor.commands.focus();
  };
  return (
    <>
      <ToolButton
        words="Link"
        keys="Mod+K"
        isOn={isOn}
        isPossible={isPossible}
        isCurrent={isCurrent}
        run={() => setOpen(true)}
      >
        <Icon name="link" />
      </ToolButton>
      {isOpen ? <LinkDialog {...linkAt(editor)} editor={editor} onClose={done} /> : null}
    </>
  );
}

/** The link around the caret or the chosen words. */
function linkAt({ state }: Editor): { readonly from: number; readonly to: number; readonly href: string } {
  const { from, to, $from } = state.selection;
  const type = state.schema.marks.link;
  const range = type && getMarkRange($from, type);
  if (!range) return { from, to, href: '' };
  const mark = $from.marksAcross(state.doc.resolve(range.to))?.find((one) => one.type === type);
  return { from: range.from, to: range.to, href: String(mark?.attrs.href ?? '') };
}
