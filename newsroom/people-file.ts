import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { cleanPerson } from './person-fields.ts';
import { type Language, ROLES, type Role } from './vocabulary.ts';

/** A person of a file, with the line they stand on. */
export type ListedPerson = {
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly languages: readonly Language[];
};
export type LineFault = { readonly line: number; readonly sentence: string };

export const MOST_PEOPLE = 1000;
const COLUMNS = ['name', 'email', 'roles', 'languages'] as const;
const WANTED = 'Begin with a line of the columns: name,email,roles,languages.';

/** A row as csv-parse gives it. */
const rowsOfFile = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));
type Row = { readonly line: number; readonly cells: readonly string[] };

/**
 * The people of a CSV file (RFC 4180; the separator is the comma or, as some spreadsheets write it, the
 * semicolon), or every line that is wrong. Roles and languages are parted by spaces or commas within their cell.
 */
export function readPeopleFile(
  words: string,
  known: readonly Language[],
): { readonly people: ListedPerson[]; readonly faults: LineFault[] } {
  const rows = rowsOf(words);
  if ('fault' in rows) return { people: [], faults: [rows.fault] };
  const [head, ...body] = rows.rows;
  const columns = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const unknown = columns.find((column) => !COLUMNS.some((one) => one === column));
  if (unknown !== undefined || !columns.includes('name') || !columns.includes('email')) {
    const why = unknown === undefined ? '' : ` There is no column “${unknown}”.`;
    return { people: [], faults: [{ line: head?.line ?? 1, sentence: `${WANTED}${why}` }] };
  }
  if (body.length === 0) return { people: [], faults: [{ line: 1, sentence: 'The file names nobody.' }] };
  if (body.length > MOST_PEOPLE)
    return {
      people: [],
      faults: [{ line: MOST_PEOPLE + 2, sentence: `Take at most ${MOST_PEOPLE} people at a time.` }],
    };
  const read = body.map((row) => personOf(row, columns, known));
  const faults = [
    ...read.flatMap(({ faults: wrong }) => wrong),
    ...repeated(read.map(({ person }) => person)),
  ];
  return { people: read.map(({ person }) => person), faults: faults.toSorted((a, b) => a.line - b.line) };
}

function rowsOf(words: string): { readonly rows: Row[] } | { readonly fault: LineFault } {
  const [first = ''] = words.split('\n', 1);
  const delimiter = first.includes(';') && !first.includes(',') ? ';' : ',';
  const options = { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true };
  try {
    const rows = rowsOfFile.parse(parse(words, options));
    return { rows: rows.map(({ record, info }) => ({ line: info.lines, cells: record })) };
  } catch (trouble) {
    const lines = z.object({ lines: z.number() }).safeParse(trouble);
    const line = lines.success ? lines.data.lines : 1;
    return { fault: { line, sentence: 'This is no line of a CSV file: look at its quotation marks.' } };
  }
}

function personOf(
  { line, cells }: Row,
  columns: readonly string[],
  known: readonly Language[],
): { readonly person: ListedPerson; readonly faults: LineFault[] } {
  const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
  const roles = partsOf(cell('roles'));
  const given = { name: cell('name'), email: cell('email'), languages: partsOf(cell('languages')) };
  const clean = cleanPerson(given, known);
  const faults = clean.ok ? [] : clean.refusal.faults.map(({ sentence }) => ({ line, sentence }));
  const wrong = roles.find((role) => !ROLES.some((one) => one === role));
  if (wrong !== undefined)
    faults.push({ line, sentence: `“${wrong}” is no role. Choose from ${ROLES.join(', ')}.` });
  if (cells.length > columns.length)
    faults.push({
      line,
      sentence: 'This line has more cells than the first. Put commas in quotation marks.',
    });
  const person = clean.ok ? clean.person : given;
  return { person: { line, ...person, roles: ROLES.filter((role) => roles.includes(role)) }, faults };
}

function partsOf(cell: string): string[] {
  return cell
    .toLowerCase()
    .split(/[\s,;/+]+/)
    .filter((part) => part !== '');
}

/** The second line of an address, whatever its case. */
function repeated(people: readonly ListedPerson[]): LineFault[] {
  const first = new Map<string, number>();
  const faults: LineFault[] = [];
  for (const { line, email } of people) {
    const key = email.trim().toLowerCase();
    const before = first.get(key);
    if (key !== '' && before !== undefined)
      faults.push({ line, sentence: `Line ${before} has the same e-mail address.` });
    else first.set(key, line);
  }
  return faults;
}
