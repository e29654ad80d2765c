/**
 * A table as comma-separated values (RFC 4180), UTF-8 with a byte order mark, as spreadsheets open it.
 * A word that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
 */
export type Cell = string | number | null;

const FORMULA = /^[=+\-@\t\r]/;

export function csvOf(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => row.map(cellOf).join(','));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
