import { readInstitution } from '#db/editorial/institution.ts';
import type { Call } from '../deed.ts';
import { type Fate, fateOf } from './fate.ts';
import type { FileFacts } from './file-facts.ts';
import { furnitureThere, missingOf } from './missing.ts';
import {
  type BadLine,
  badLines,
  type ImportOptions,
  type PlannedLine,
  plannedLines,
} from './planned-lines.ts';
import type { Written } from './write-release.ts';

export type Checked = {
  /** What writing would do. */
  readonly counts: Record<Written, number>;
  readonly created: readonly string[];
  readonly bad: readonly BadLine[];
  readonly warnings: readonly BadLine[];
};

const WOULD_BE: Readonly<Record<Fate['kind'], Written>> = {
  new: 'imported',
  next: 'updated',
  unchanged: 'unchanged',
  differing: 'differing',
};

/** Checks every line against the format, the file's other lines and the newsroom; writes nothing. */
export async function checkLines(call: Call, options: ImportOptions, facts: FileFacts): Promise<Checked> {
  const checked = {
    counts: { imported: 0, updated: 0, unchanged: 0, differing: 0 },
    created: new Set<string>(),
    bad: [] as BadLine[],
    warnings: [] as BadLine[],
  };
  const there = await furnitureThere(call.stores.editorial.reads);
  let lines = 0;
  for await (const planned of plannedLines(call, options)) {
    const answer = 'bad' in planned ? planned.bad : await checkLine(call, planned, options, facts);
    if (typeof answer !== 'string') checked.bad.push(...answer);
    else if ('plan' in planned) {
      checked.counts[answer] += 1;
      checked.warnings.push(...badLines(planned.line, planned.plan.warnings));
      const missing = options.createMissing ? missingOf([planned.plan.line], there) : [];
      for (const { kind, key } of missing) checked.created.add(`${kind} ${key}`);
    }
    lines += 1;
    if (lines % 100 === 0) options.progress?.('checked', lines);
  }
  options.progress?.('checked', lines);
  return { ...checked, created: [...checked.created] };
}

async function checkLine(
  { stores }: Call,
  { line, plan }: PlannedLine,
  { update }: ImportOptions,
  facts: FileFacts,
): Promise<Written | readonly BadLine[]> {
  const { reads } = stores.editorial;
  const { languages } = await readInstitution(reads);
  const twice = facts.note(line, plan);
  const answer = await fateOf(reads, plan, { update, languages });
  const faults = [...twice, ...('faults' in answer ? answer.faults : [])];
  return 'fate' in answer && faults.length === 0 ? WOULD_BE[answer.fate.kind] : badLines(line, faults);
}
