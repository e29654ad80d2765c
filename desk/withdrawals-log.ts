import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { TakingDown } from '#db/editorial/taken-down.ts';

/**
 * The file `withdrawals.log`: one line of JSON for everything that was taken from the public or given
 * back. It only grows, and it outlives the stores, so that an older backup brings nothing back.
 */
const line = z.object({
  entry: z.string(),
  at: z.iso.datetime().transform((at) => new Date(at)),
  what: z.enum(['withdrawal', 'retraction', 'suppression', 'reinstatement']),
  reference: z.string(),
  edition: z.number().int().nullable(),
  reason: z.record(z.string(), z.string()),
});

/** One line as it is read. */
export type TakenDown = z.output<typeof line>;

export type WithdrawalsLog = {
  readonly lines: readonly TakenDown[];
  /** Numbers of the lines that cannot be read: one that was cut by a crash is followed by its whole self. */
  readonly unreadable: readonly number[];
  readonly endsWhole: boolean;
};

/** Reads the file; empty where there is none. */
export function readTakenDown(file: string): WithdrawalsLog {
  const words = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const lines: TakenDown[] = [];
  const unreadable: number[] = [];
  for (const [index, row] of words.split('\n').entries()) {
    if (row.trim() === '') continue;
    const read = parse(row);
    if (read) lines.push(read);
    else unreadable.push(index + 1);
  }
  return { lines, unreadable, endsWhole: words === '' || words.endsWith('\n') };
}

/** The lines of several files, each once: those of the first, then what the next ones know besides. */
export function joinedLogs(logs: readonly (readonly TakenDown[])[]): TakenDown[] {
  return [...new Map(logs.flat().map((one) => [one.entry, one])).values()];
}

/** The line for one taking-down, with its end. */
export function lineOf({ entry, at, what, reference, edition, reason }: TakingDown): string {
  return `${JSON.stringify({ entry, at: at.toISOString(), what, reference, edition, reason })}\n`;
}

function parse(row: string): TakenDown | null {
  try {
    return line.safeParse(JSON.parse(row)).data ?? null;
  } catch {
    return null;
  }
}
