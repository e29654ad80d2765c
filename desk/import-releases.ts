import { randomUUID } from 'node:crypto';
import { readInstitution } from '#db/editorial/institution.ts';
import { ledgerHead } from '#db/editorial/ledger.ts';
import { keepReferenceNumber } from '#db/editorial/releases.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type Finished, perform, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { checkLines } from './import/check-lines.ts';
import { FileFacts } from './import/file-facts.ts';
import { LineRefused } from './import/line-refused.ts';
import { createMissing } from './import/missing.ts';
import {
  type BadLine,
  badLines,
  type ImportOptions,
  type PlannedLine,
  plannedLines,
} from './import/planned-lines.ts';
import { type Written, writeRelease } from './import/write-release.ts';
import { makePublic } from './projection.ts';

/** What an import did, or with `dryRun` would do. */
export type Imported = Readonly<Record<Written, number>> & {
  /** `section sea`: furniture that was missing and made. */
  readonly created: readonly string[];
  /** Lines that were not imported. */
  readonly bad: readonly BadLine[];
  readonly warnings: readonly BadLine[];
  /** False where nothing was written: a dry run, or a line is wrong. */
  readonly written: boolean;
  /** False where it is committed but readers do not have all of it yet. */
  readonly visible: boolean;
};

const BATCH = 100;

/** The import as a whole may not be done: by this person, or now. */
export class ImportRefused extends Error {}

/**
 * Imports releases from JSON Lines (docs/import.md). Everything is checked first; nothing is written
 * while any line is wrong, unless `skipBad`. Then at most 100 releases go into one transaction, so that
 * an interrupted import goes on where it stopped: the same file twice changes nothing.
 */
export async function importReleases(call: Call, options: ImportOptions): Promise<Imported> {
  const facts = new FileFacts();
  const checked = await checkLines(call, options, facts);
  const { counts, created, bad, warnings } = checked;
  if (options.dryRun || (bad.length > 0 && !options.skipBad))
    return { ...counts, created, bad, warnings, written: false, visible: true };
  const skipped = new Set(bad.map(({ line }) => line));
  const done = new Done(bad, warnings);
  const batch = { id: randomUUID(), facts, options };
  let waiting: PlannedLine[] = [];
  const flush = async () => {
    const now = options.clock?.() ?? call.now;
    done.add(await writeBatch({ ...call, now }, waiting, batch));
    options.progress?.('written', done.lines);
    waiting = [];
  };
  for await (const planned of plannedLines(call, options)) {
    // A line that names what an earlier one does is sound by itself: the check knows better.
    if ('plan' in planned && !skipped.has(planned.line)) waiting.push(planned);
    if (waiting.length === BATCH) await flush();
  }
  if (waiting.length > 0) await flush();
  const visible = await makePublic(call.stores, await ledgerHead(call.stores.editorial.reads));
  return { ...done.counts, created: done.created, bad: done.bad, warnings, written: true, visible };
}

/** What all batches did so far. */
class Done {
  readonly counts: Record<Written, number> = { imported: 0, updated: 0, unchanged: 0, differing: 0 };
  readonly created: string[] = [];
  readonly bad: BadLine[];
  readonly warnings: readonly BadLine[];
  constructor(bad: readonly BadLine[], warnings: readonly BadLine[]) {
    this.bad = [...bad];
    this.warnings = warnings;
  }

  get lines(): number {
    return Object.values(this.counts).reduce((sum, count) => sum + count, 0);
  }

  add({ written, created, bad }: BatchOutcome): void {
    for (const what of written) this.counts[what] += 1;
    this.created.push(...created);
    this.bad.push(...bad);
  }
}

type BatchWork = { readonly id: string; readonly facts: FileFacts; readonly options: ImportOptions };
type BatchWritten = { readonly written: readonly Written[]; readonly created: readonly string[] };
type BatchOutcome = BatchWritten & { readonly bad: readonly BadLine[] };

/**
 * Writes a batch in one deed. A line that is refused only now, because somebody else worked meanwhile,
 * is left out, and the batch written without it.
 */
async function writeBatch(
  call: Call,
  planned: readonly PlannedLine[],
  batch: BatchWork,
): Promise<BatchOutcome> {
  const failing: BadLine[] = [];
  const outcome = await perform(call, 'import_release', (work) => writeLines(work, planned, batch, failing));
  if (outcome.ok) {
    await makePublic(call.stores, await ledgerHead(call.stores.editorial.reads));
    return { ...outcome, bad: [] };
  }
  const [first] = failing;
  if (!first) throw new ImportRefused(outcome.refusal.sentence);
  const others = planned.filter(({ line }) => line !== first.line);
  const rest = await writeBatch(call, others, batch);
  return { ...rest, bad: [...failing, ...rest.bad] };
}

async function writeLines(
  work: Work,
  planned: readonly PlannedLine[],
  { id, facts, options }: BatchWork,
  failing: BadLine[],
): Promise<Finished<BatchWritten> | Refused> {
  if (!can(work.actor, 'import_release', { kind: 'release' })) return notAllowed();
  const institution = await readInstitution(work.tx);
  if (institution.frozenAt) return refuse('frozen', 'The newsroom is frozen: nothing can be imported.');
  for (const [year, last] of facts.numbers) await keepReferenceNumber(work.tx, year, last);
  const lines = planned.map(({ plan }) => plan.line);
  const created = options.createMissing ? await createMissing(work, lines, institution) : [];
  const written: Written[] = [];
  for (const { line, plan } of planned) {
    try {
      written.push(await writeRelease(work, plan, { id, update: options.update, facts, institution }));
    } catch (trouble) {
      if (!(trouble instanceof LineRefused)) throw trouble;
      failing.push(...badLines(line, trouble.faults));
      return refuse('bad_input', trouble.message);
    }
  }
  const changed = written.filter((what) => what === 'imported' || what === 'updated').length;
  const isNothing = changed === 0 && created.length === 0;
  const audit = isNothing ? null : { details: { batch: id, releases: changed, created } };
  return { ok: true, answer: { written, created }, audit };
}
