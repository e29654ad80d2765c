/** Drawn on a field of 20 by 20 with lines of one thickness; words stand where a letter says more. */
const PATHS = {
  undo: 'M7 4 3 8l4 4M3 8h8a5 5 0 0 1 0 10H8',
  redo: 'm13 4 4 4-4 4m4-4H9a5 5 0 0 0 0 10h3',
  bullets: 'M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01',
  numbers: 'M9 5h8M9 10h8M9 15h8M3 3.5 4.5 3v4M3 12.2c.3-1.4 3-1.2 2.4.3L3 15.5h2.7',
  deeper: 'M9 5h8M9 10h8M9 15h8M2.5 7l3 3-3 3',
  higher: 'M9 5h8M9 10h8M9 15h8M5.5 7l-3 3 3 3',
  quotation: 'M4 13c2 0 3-1.5 3-4V6H3v4h4M13 13c2 0 3-1.5 3-4V6h-4v4h4',
  note: 'M3 4h14v12H3zM6 8h8M6 11.5h5',
  picture: 'M3 4h14v12H3zM3.5 14.5l4-4.5 3 3 2.5-2.5 3.5 4M13.2 7.3h.01',
  table: 'M3 4h14v12H3zM3 8h14M10 4v12M3 12h14',
  rule: 'M3 10h14',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1',
  language:
    'M2.5 5h8M6.5 3v2M9 5c-.7 3.3-3 6-6 7.5M4.2 7.5c1 2.2 2.8 4 5 5M10 17l3.5-8.5L17 17M11.2 14.2h4.6',
  file: 'M5 2.5h6l4 4v11H5zM11 2.5v4h4M7.5 10l1.2 5 1.3-4 1.3 4 1.2-5',
  find: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM13 13l4 4',
  rowAbove: 'M3 10h14v6H3zM10 2v5M7.5 4.5h5',
  rowBelow: 'M3 4h14v6H3zM10 13v5M7.5 15.5h5',
  columnBefore: 'M10 3h6v14h-6zM2 10h5M4.5 7.5v5',
  columnAfter: 'M4 3h6v14H4zM13 10h5M15.5 7.5v5',
  headerRow: 'M3 4h14v12H3zM3 8h14M3 5.3h14M3 6.6h14',
  headerColumn: 'M3 4h14v12H3zM8 4v12M4.6 4v12M6.3 4v12',
  dropRow: 'M3 7h14v6H3zM8 8.5l4 3m0-3-4 3',
  dropColumn: 'M7 3h6v14H7zM8.5 8l3 4m0-4-3 4',
  dropTable: 'M3 4h14v12H3zM7 7l6 6m0-6-6 6',
} as const;

const LETTERS = { heading: 'H2', subheading: 'H3', bold: 'B', italic: 'I', help: '?' } as const;

export type IconName = keyof typeof PATHS | keyof typeof LETTERS;

const isLetter = (name: IconName): name is keyof typeof LETTERS => name in LETTERS;

/** The sign on a button; what it means is said by the button's label. */
export function Icon({ name }: { readonly name: IconName }) {
  if (isLetter(name)) {
    return (
      <span className={`tool-letter tool-letter-${name}`} data-letter={LETTERS[name]} aria-hidden="true" />
    );
  }
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="tool-icon">
      <path d={PATHS[name]} />
    </svg>
  );
}
