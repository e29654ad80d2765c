/**
 * A table as comma-separated values (RFC 4180), UTF-8 with a byte order mark, as spreadsheets open it.
 * A word that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
 */
export type Cell = string | number | null;

/** Spaces before a formula do not stop every spreadsheet. */
const FORMULA = /^\s*[=+\-@\t\r]/;

export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map(csvLine).join('')}`;
}

/** One line of such a table, for one that is written line by line. */
export function csvLine(row: readonly Cell[]): string {
  return `${row.map(cellOf).join(',')}\r\n`;
}

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
