import { randomUUID } from 'node:crypto';
import {
  listContacts,
  listSections,
  listTopics,
  saveContact,
  saveSection,
  saveTopic,
} from '#db/editorial/furniture.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import { appendLedger, ledgerHead } from '#db/editorial/ledger.ts';
import type { ImportLine } from '#newsroom/import-line.ts';
import { parseImportLine } from '#newsroom/import-line.ts';
import { can } from '#newsroom/permissions.ts';
import { refuse } from '#newsroom/refusal.ts';
import { type Call, perform, personIdOf, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { type ImportPlan, type PlanContext, planImport } from './import/plan.ts';
import { LineRefused, type Written, writeRelease } from './import/write-release.ts';
import { makePublic } from './projection.ts';

export type ImportOptions = {
  /** Answers the lines anew each time it is called: they are read once to check and once to write. */
  readonly lines: () => AsyncIterable<string>;
  readonly dryRun: boolean;
  readonly skipBad: boolean;
  readonly createMissing: boolean;
  readonly update: boolean;
  readonly progress?: (done: number) => void;
};

/** A line that is wrong, and where. */
export type BadLine = { readonly line: number; readonly key: string; readonly sentence: string };
export type Imported = Readonly<Record<Written, number>> & {
  readonly bad: readonly BadLine[];
  readonly warnings: readonly BadLine[];
};

const BATCH = 100;

/**
 * Imports releases from JSON Lines. Everything is checked first; nothing is written while any line is
 * wrong, unless `skipBad`. Then at most 100 releases go into one transaction, so that an interrupted
 * import goes on where it stopped: the same file twice changes nothing.
 */
export async function importReleases(call: Call, options: ImportOptions): Promise<Imported> {
  const checked = await check(call, options);
  const counts = { imported: 0, unchanged: 0, updated: 0 };
  if (options.dryRun || (checked.bad.length > 0 && !options.skipBad)) return { ...counts, ...checked };
  const bad = [...checked.bad];
  const batch = randomUUID();
  let waiting: Planned[] = [];
  const flush = async () => {
    const outcome = await writeBatch(call, waiting, options, batch);
    for (const written of outcome.written) counts[written] += 1;
    bad.push(...outcome.bad);
    waiting = [];
    options.progress?.(counts.imported + counts.unchanged + counts.updated);
  };
  for await (const planned of plannedLines(call, options)) {
    if ('plan' in planned) waiting.push(planned);
    if (waiting.length === BATCH) await flush();
  }
  if (waiting.length > 0) await flush();
  return { ...counts, bad, warnings: checked.warnings };
}

type Planned = { readonly line: number; readonly plan: ImportPlan };

async function check(call: Call, options: ImportOptions): Promise<{ bad: BadLine[]; warnings: BadLine[] }> {
  const bad: BadLine[] = [];
  const warnings: BadLine[] = [];
  const seen = new Map<string, number>();
  for await (const planned of plannedLines(call, options)) {
    if ('bad' in planned) {
      bad.push(...planned.bad);
      continue;
    }
    warnings.push(...planned.plan.warnings.map((sentence) => ({ line: planned.line, key: '', sentence })));
    bad.push(...twice(planned, seen));
  }
  return { bad, warnings };
}

/** A number, source or old address that an earlier line of the file has already. */
function twice({ line, plan }: Planned, seen: Map<string, number>): BadLine[] {
  const own = [
    ['number', plan.line.number] as const,
    ['source_id', plan.line.source_id] as const,
    ...plan.oldAddresses.map(({ language, path }) => [`texts.${language}.old_addresses`, path] as const),
  ];
  return own.flatMap(([key, value]) => {
    if (value === undefined) return [];
    const before = seen.get(`${key.split('.').at(-1)} ${value}`);
    seen.set(`${key.split('.').at(-1)} ${value}`, line);
    return before === undefined ? [] : [{ line, key, sentence: `${value} stands in line ${before} already` }];
  });
}

async function* plannedLines(
  call: Call,
  options: ImportOptions,
): AsyncGenerator<Planned | { readonly bad: readonly BadLine[] }> {
  const context = await planContext(call, options);
  let line = 0;
  for await (const words of options.lines()) {
    line += 1;
    if (words.trim() === '') continue;
    const at = line;
    const parsed = parseImportLine(words);
    const planned = parsed.ok ? planImport(parsed.line, context) : parsed;
    if (planned.ok) yield { line: at, plan: planned.plan };
    else yield { bad: planned.faults.map(({ field, sentence }) => ({ line: at, key: field, sentence })) };
  }
}

async function planContext(call: Call, options: ImportOptions): Promise<PlanContext> {
  const { reads } = call.stores.editorial;
  const { languages, mainLanguage, zone } = await readInstitution(reads);
  const contacts = await listContacts(reads);
  return {
    languages,
    mainLanguage,
    zone,
    sections: (await listSections(reads)).map((section) => section.key),
    topics: (await listTopics(reads)).map((topic) => topic.key),
    contacts: contacts.map((contact) => contact.key),
    defaultContact: contacts.find((contact) => contact.isDefault)?.key ?? null,
    createMissing: options.createMissing,
    now: call.now,
  };
}

type BatchOutcome = { readonly written: readonly Written[]; readonly bad: readonly BadLine[] };

/** Writes a batch in one deed. A line refused only now is left out, and the batch tried again without it. */
async function writeBatch(
  call: Call,
  planned: readonly Planned[],
  options: ImportOptions,
  batch: string,
): Promise<BatchOutcome> {
  const failing: { line?: number } = {};
  const outcome = await perform(call, 'import_release', async (work) => {
    const { actor } = work;
    if (!can(actor, 'import_release', { kind: 'release' })) return notAllowed();
    const institution = await readInstitution(work.tx);
    if (institution.frozenAt) return refuse('frozen', 'The newsroom is frozen: nothing can be imported.');
    const written: Written[] = [];
    for (const { line, plan } of planned) {
      if (options.createMissing) await createMissing(work, plan.line, institution.mainLanguage);
      try {
        written.push(
          await writeRelease(work, personIdOf(actor) ?? 0, plan, {
            update: options.update,
            batch,
            institution,
          }),
        );
      } catch (trouble) {
        if (!(trouble instanceof LineRefused)) throw trouble;
        failing.line = line;
        return refuse('bad_input', trouble.message);
      }
    }
    const numbers = planned.flatMap(({ plan }) => plan.line.number ?? plan.line.source_id ?? []);
    const changed = written.filter((what) => what !== 'unchanged').length;
    const audit = changed === 0 ? null : { details: { batch, releases: changed, numbers } };
    return { ok: true, answer: { written }, audit };
  });
  if (outcome.ok) {
    await makePublic(call.stores, await ledgerHead(call.stores.editorial.reads));
    return { written: outcome.written, bad: [] };
  }
  if (failing.line === undefined) throw new ImportRefused(outcome.refusal.sentence);
  const bad = { line: failing.line, key: '', sentence: outcome.refusal.sentence };
  const rest = await writeBatch(
    call,
    planned.filter(({ line }) => line !== failing.line),
    options,
    batch,
  );
  return { written: rest.written, bad: [bad, ...rest.bad] };
}

/** The import as a whole may not be done: by this person, or now. */
export class ImportRefused extends Error {}

async function createMissing({ tx, now }: Work, line: ImportLine, mainLanguage: string): Promise<void> {
  const tell = (after: string) => appendLedger(tx, { releaseId: null, before: 'furniture', after, at: now });
  const sections = await listSections(tx);
  if (!sections.some((section) => section.key === line.section)) {
    await saveSection(tx, line.section, { [mainLanguage]: line.section });
    await tell(`section ${line.section}`);
  }
  const topics = await listTopics(tx);
  for (const key of line.topics.filter((wanted) => !topics.some((topic) => topic.key === wanted))) {
    await saveTopic(tx, key, { [mainLanguage]: key });
    await tell(`topic ${key}`);
  }
  const contacts = await listContacts(tx);
  for (const key of (line.contacts ?? []).filter(
    (wanted) => !contacts.some((contact) => contact.key === wanted),
  )) {
    const card = { key, names: { [mainLanguage]: key }, duties: {}, email: '', phone: '' };
    await saveContact(tx, card, contacts.length === 0);
  }
}
