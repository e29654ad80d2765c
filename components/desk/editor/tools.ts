import type { Editor } from '@tiptap/core';
import type { BrowserSentence } from '#components/desk/words/catalogues.ts';
import type { IconName } from './icon.tsx';
import { behindChosen, insertPicture } from './picture-node.ts';
import { isInQuotation, toggleQuotation } from './quotation-command.ts';
import { canRedo, canUndo, redo, undo } from './undo-trail.ts';

/** One button: what it is called, how the keyboard does the same, and what it does. */
export type Tool = {
  readonly name: IconName;
  readonly words: BrowserSentence;
  readonly keys?: string;
  /** Absent for what is done rather than switched on. */
  readonly isOn?: (editor: Editor) => boolean;
  readonly isPossible?: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
};

const focused = (editor: Editor) => editor.chain().focus(undefined, { scrollIntoView: false });
const toggled = (name: string) => (editor: Editor) => editor.isActive(name);

/** The tools in groups, as they stand in the toolbar. */
export const TOOLS: readonly (readonly Tool[])[] = [
  [
    {
      name: 'undo',
      words: 'Undo',
      keys: 'Mod+Z',
      isPossible: canUndo,
      run: (editor) => focused(editor).run() && undo(editor),
    },
    {
      name: 'redo',
      words: 'Redo',
      keys: 'Mod+Shift+Z',
      isPossible: canRedo,
      run: (editor) => focused(editor).run() && redo(editor),
    },
  ],
  [
    {
      name: 'heading',
      words: 'Heading',
      keys: 'Mod+Alt+2',
      isOn: (editor) => editor.isActive('heading', { level: 2 }),
      run: (editor) => focused(editor).toggleNode('heading', 'paragraph', { level: 2 }).run(),
    },
    {
      name: 'subheading',
      words: 'Heading below a heading',
      keys: 'Mod+Alt+3',
      isOn: (editor) => editor.isActive('heading', { level: 3 }),
      run: (editor) => focused(editor).toggleNode('heading', 'paragraph', { level: 3 }).run(),
    },
  ],
  [
    {
      name: 'bold',
      words: 'Strong',
      keys: 'Mod+B',
      isOn: toggled('bold'),
      run: (editor) => focused(editor).toggleMark('bold').run(),
    },
    {
      name: 'italic',
      words: 'Emphasis',
      keys: 'Mod+I',
      isOn: toggled('italic'),
      run: (editor) => focused(editor).toggleMark('italic').run(),
    },
  ],
  [
    {
      name: 'bullets',
      words: 'List',
      keys: 'Mod+Shift+8',
      isOn: toggled('bulletList'),
      run: (editor) => focused(editor).toggleList('bulletList', 'listItem').run(),
    },
    {
      name: 'numbers',
      words: 'Numbered list',
      keys: 'Mod+Shift+7',
      isOn: toggled('orderedList'),
      run: (editor) => focused(editor).toggleList('orderedList', 'listItem').run(),
    },
    {
      name: 'deeper',
      words: 'Move the entry in',
      keys: 'Mod+]',
      isPossible: (editor) => editor.can().sinkListItem('listItem'),
      run: (editor) => focused(editor).sinkListItem('listItem').run(),
    },
    {
      name: 'higher',
      words: 'Move the entry out',
      keys: 'Mod+[',
      isPossible: (editor) => editor.can().liftListItem('listItem'),
      run: (editor) => focused(editor).liftListItem('listItem').run(),
    },
  ],
  [
    {
      name: 'quotation',
      words: 'Quotation',
      keys: 'Mod+Shift+B',
      isOn: isInQuotation,
      run: (editor) => focused(editor).command(toggleQuotation).run(),
    },
    {
      name: 'note',
      words: 'Note apart from the story',
      isOn: toggled('note'),
      run: (editor) => focused(editor).toggleWrap('note').run(),
    },
    {
      name: 'picture',
      words: 'Place for a picture',
      keys: 'Mod+Shift+9',
      // Its first field takes the focus.
      run: (editor) => editor.commands.command(insertPicture),
    },
    {
      name: 'table',
      words: 'Table',
      isPossible: (editor) => !editor.isActive('table'),
      run: (editor) =>
        focused(editor).command(behindChosen).insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run(),
    },
    {
      name: 'rule',
      words: 'Line between parts',
      run: (editor) => focused(editor).setHorizontalRule().run(),
    },
  ],
];

/** Shown while the caret is in a table. */
export const TABLE_TOOLS: readonly Tool[] = [
  { name: 'rowAbove', words: 'Row above', run: (editor) => focused(editor).addRowBefore().run() },
  { name: 'rowBelow', words: 'Row below', run: (editor) => focused(editor).addRowAfter().run() },
  { name: 'columnBefore', words: 'Column before', run: (editor) => focused(editor).addColumnBefore().run() },
  { name: 'columnAfter', words: 'Column after', run: (editor) => focused(editor).addColumnAfter().run() },
  { name: 'headerRow', words: 'Header row', run: (editor) => focused(editor).toggleHeaderRow().run() },
  {
    name: 'headerColumn',
    words: 'Header column',
    run: (editor) => focused(editor).toggleHeaderColumn().run(),
  },
  { name: 'dropRow', words: 'Delete the row', run: (editor) => focused(editor).deleteRow().run() },
  { name: 'dropColumn', words: 'Delete the column', run: (editor) => focused(editor).deleteColumn().run() },
  { name: 'dropTable', words: 'Delete the table', run: (editor) => focused(editor).deleteTable().run() },
];
