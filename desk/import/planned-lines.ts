import { listContacts } from '#db/editorial/furniture.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import { parseImportLine } from '#newsroom/import-line.ts';
import type { FileLine } from '#newsroom/import-lines.ts';
import type { Fault } from '#newsroom/refusal.ts';
import type { Call } from '../deed.ts';
import { furnitureThere } from './missing.ts';
import { type ImportPlan, type PlanContext, planImport } from './plan.ts';

export type ImportOptions = {
  /** Answers the lines anew each time it is called: they are read once to check and once to write. */
  readonly lines: () => AsyncIterable<FileLine>;
  readonly dryRun: boolean;
  readonly skipBad: boolean;
  readonly createMissing: boolean;
  readonly update: boolean;
  /** Imports the texts of lines that name photos, and tells which were left out. */
  readonly skipMedia: boolean;
  /** The instant of each transaction; a long import is not all of one moment. Default: the call's. */
  readonly clock?: () => Date;
  /** Told after each hundred lines. */
  readonly progress?: (what: 'checked' | 'written', lines: number) => void;
};

/** Something about a line of the file: a fault, or a warning. */
export type BadLine = { readonly line: number; readonly key: string; readonly sentence: string };
export type PlannedLine = { readonly line: number; readonly plan: ImportPlan };

export function badLines(line: number, faults: readonly Fault[]): BadLine[] {
  return faults.map(({ field, sentence }) => ({ line, key: field, sentence }));
}

/** Every line of the file, planned or with what is wrong in it by itself. */
export async function* plannedLines(
  call: Call,
  options: ImportOptions,
): AsyncGenerator<PlannedLine | { readonly line: number; readonly bad: readonly BadLine[] }> {
  const context = await planContext(call, options);
  for await (const given of options.lines()) {
    const { line } = given;
    const planned = planLine(given, context);
    yield planned.ok ? { line, plan: planned.plan } : { line, bad: badLines(line, planned.faults) };
  }
}

function planLine(given: FileLine, context: PlanContext): ReturnType<typeof planImport> {
  if ('fault' in given) return { ok: false, faults: [given.fault] };
  const parsed = parseImportLine(given.words);
  return parsed.ok ? planImport(parsed.line, context) : parsed;
}

async function planContext(call: Call, options: ImportOptions): Promise<PlanContext> {
  const { reads } = call.stores.editorial;
  const { languages, mainLanguage, zone } = await readInstitution(reads);
  const contacts = await listContacts(reads);
  return {
    languages,
    mainLanguage,
    zone,
    ...(await furnitureThere(reads)),
    defaultContact: contacts.find((contact) => contact.isDefault)?.key ?? null,
    createMissing: options.createMissing,
    skipMedia: options.skipMedia,
    now: call.now,
  };
}
