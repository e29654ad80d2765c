/** What stands in every line of a log, and what is said by the rest of the line already. */
const KNOWN: ReadonlySet<string> = new Set(['level', 'time', 'process', 'msg', 'err', 'reason']);
const WORST: readonly (readonly [least: number, word: string])[] = [
  [50, 'TROUBLE: '],
  [40, 'Note: '],
];

/**
 * A line of the log for somebody who sits before it: `17:48:02 newsroom  The newsroom is open.` A program reads the
 * line itself (JSON). What is no such line stays as it is.
 *
 * @param line one object of JSON, as pino writes it
 */
export function readableLine(line: string): string {
  const entry = objectIn(line);
  if (!entry || typeof entry.msg !== 'string') return line;
  const { level, time, process, msg } = entry;
  const at = new Date(Number(time)).toTimeString().slice(0, 8);
  const how = WORST.find(([least]) => Number(level) >= least)?.[1] ?? '';
  const more = Object.entries(entry)
    .filter(([name]) => !KNOWN.has(name))
    .map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const said = [`${how}${msg}`, ...(more.length > 0 ? [`(${more.join(', ')})`] : [])].join(' ');
  return `${at} ${String(process).padEnd(10)} ${said}${reasonIn(entry)}\n`;
}

/** Why something went wrong, with the place where it did, below the line. */
function reasonIn({ err, reason }: Readonly<Record<string, unknown>>): string {
  const stack = typeof err === 'object' && err !== null && 'stack' in err ? err.stack : reason;
  return typeof stack === 'string' ? `\n  ${stack.replaceAll('\n', '\n  ')}` : '';
}

function objectIn(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : null;
  } catch {
    return null;
  }
}

/** A destination for a log that somebody reads as it is written. */
export function readableTo(out: { readonly write: (words: string) => unknown }) {
  return { write: (line: string): void => void out.write(readableLine(line)) };
}
