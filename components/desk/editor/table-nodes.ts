import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';

/** Tables as the schema has them: no cell spans others, none has a width or an alignment. */

/** What the table commands ask of every cell; it never changes and is not stored. */
const ALONE = {
  colspan: { default: 1, rendered: false, validate: isOne },
  rowspan: { default: 1, rendered: false, validate: isOne },
  colwidth: { default: null, rendered: false, validate: 'null' },
} as const;

function isOne(value: unknown): void {
  if (value !== 1) throw new RangeError('A cell stands alone.');
}

/** Attributes that are read from pasted HTML would let cells span; these are never read. */
const cellAttributes = () => ({
  colspan: { ...ALONE.colspan, parseHTML: () => 1 },
  rowspan: { ...ALONE.rowspan, parseHTML: () => 1 },
  colwidth: { ...ALONE.colwidth, parseHTML: () => null },
});

const PlainTable = Table.extend({
  // The extension writes widths into style attributes, which the page's policy forbids.
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
  addNodeView: () => null,
  addKeyboardShortcuts() {
    // Tab goes from cell to cell and out of the last one: it neither adds rows nor holds anybody.
    let isLeaving = false;
    const unlessLeaving = (go: () => boolean) => () => {
      const stays = !isLeaving && go();
      isLeaving = false;
      return stays;
    };
    return {
      Escape: () => {
        isLeaving = true;
        return false;
      },
      Tab: unlessLeaving(() => this.editor.commands.goToNextCell()),
      'Shift-Tab': unlessLeaving(() => this.editor.commands.goToPreviousCell()),
    };
  },
});

export const tableNodes = [
  PlainTable,
  TableRow.extend({ content: '(tableCell | tableHeader)+' }),
  TableCell.extend({ content: 'paragraph+', addAttributes: cellAttributes }),
  TableHeader.extend({ content: 'paragraph+', addAttributes: cellAttributes }),
];
