import { insertApproval } from '#db/editorial/approvals.ts';
import {
  addContributor,
  cutRevision,
  findEdition,
  findLiveEdition,
  findOpenEdition,
  insertEdition,
  newestRevision,
  updateEdition,
} from '#db/editorial/editions.ts';
import type { Institution } from '#db/editorial/institution.ts';
import { appendLedger } from '#db/editorial/ledger.ts';
import {
  findRelease,
  findReleaseByReference,
  findReleaseBySource,
  findStandingPage,
  insertOldAddresses,
  insertRelease,
  keepReferenceNumber,
  type Release,
} from '#db/editorial/releases.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { contentHash } from '#newsroom/content-hash.ts';
import { wallOf } from '#newsroom/institution-time.ts';
import { parseReference } from '#newsroom/reference-number.ts';
import { copyFurniture } from '../copy-furniture.ts';
import type { Work } from '../deed.ts';
import type { EditionCase } from '../edition-work.ts';
import { goPublic } from '../go-public.ts';
import { holdSlugs } from '../save-draft.ts';
import { settleContent } from '../settle-content.ts';
import type { ImportPlan } from './plan.ts';

export type Written = 'imported' | 'unchanged' | 'updated';
export type WriteOptions = {
  readonly update: boolean;
  readonly batch: string;
  readonly institution: Institution;
};

/** A line that cannot be written after all; undoes its whole transaction. */
export class LineRefused extends Error {}

/** Writes one planned release inside the open transaction, and its audit details. */
export async function writeRelease(
  work: Work,
  personId: number,
  plan: ImportPlan,
  options: WriteOptions,
): Promise<Written> {
  const known = await findKnown(work, plan);
  if (known) return writeAgain(work, personId, known, plan, options);
  const releaseId = await insertRelease(work.tx, {
    mainLanguage: plan.mainLanguage,
    authorId: personId,
    createdAt: work.now,
    sourceId: plan.line.source_id ?? null,
  });
  await writeOldAddresses(work, releaseId, plan);
  const edition = await insertEdition(work.tx, {
    releaseId,
    state: 'draft',
    createdBy: personId,
    createdAt: work.now,
    changedAt: work.now,
    headline: '',
    importBatch: options.batch,
  });
  const release = await mustFind(work, releaseId);
  await fillEdition(work, personId, release, edition, plan, options, plan.content);
  return 'imported';
}

async function findKnown({ tx }: Work, { line }: ImportPlan): Promise<Release | null> {
  const byNumber = line.number === undefined ? null : await findReleaseByReference(tx, line.number);
  return byNumber ?? (line.source_id === undefined ? null : findReleaseBySource(tx, line.source_id));
}

async function mustFind({ tx }: Work, releaseId: number): Promise<Release> {
  const release = await findRelease(tx, releaseId);
  if (!release) throw new Error('The release was not written.');
  return release;
}

async function writeOldAddresses({ tx }: Work, releaseId: number, plan: ImportPlan): Promise<void> {
  for (const { language, path } of plan.oldAddresses) {
    const taken = (await isStandingPath(tx, path))
      ? path
      : await insertOldAddresses(tx, releaseId, language, [path]);
    if (taken !== null) throw new LineRefused(`the old address ${taken} belongs to another release`);
  }
}

/** Whether a standing page, also one not public yet, has this path in some language. */
async function isStandingPath(tx: Work['tx'], path: string): Promise<boolean> {
  const [, fixedSlug] = /^\/[^/?]+\/([^/?]+)$/.exec(path) ?? [];
  return fixedSlug !== undefined && (await findStandingPage(tx, fixedSlug)) !== null;
}

/** Cuts the content, and takes the edition as far as the line's moment says. */
async function fillEdition(
  work: Work,
  personId: number,
  release: Release,
  editionId: number,
  plan: ImportPlan,
  options: WriteOptions,
  wanted: EditionContent,
): Promise<void> {
  const { tx, now } = work;
  const { institution } = options;
  const first = { editionId, personId, baseId: null, at: now, content: wanted };
  await cutRevision(tx, first, release.mainLanguage);
  const opened = await caseOf(work, editionId, release, institution);
  const settled = await settleContent(tx, opened, wanted);
  if ('ok' in settled) throw new LineRefused(settled.refusal.sentence);
  const brought = { ...settled.content, archiveDate: wanted.archiveDate };
  const content = { ...brought, copied: await copyFurniture(tx, brought, institution) };
  await cutRevision(tx, { ...first, content }, release.mainLanguage);
  await holdSlugs(tx, release.id, content);
  await addContributor(tx, editionId, personId);
  if (plan.moment === 'draft') return;
  const hash = contentHash(content);
  await insertApproval(tx, { editionId, personId, verdict: 'imported', contentHash: hash, at: now });
  const forcedWhy = `Imported by ${personId}, batch ${options.batch}`;
  await updateEdition(tx, editionId, {
    state: 'approved',
    submittedBy: personId,
    submittedAt: now,
    forcedWhy,
  });
  if (plan.moment === 'scheduled') await scheduleIt(work, editionId, plan, institution);
  else await makePublic(work, editionId, release, plan, options);
}

async function caseOf(
  { tx }: Work,
  editionId: number,
  release: Release,
  institution: Institution,
): Promise<EditionCase> {
  const edition = await findEdition(tx, editionId);
  if (!edition) throw new Error('The edition was not written.');
  return { edition, release, revision: await newestRevision(tx, edition), institution };
}

async function scheduleIt(
  { tx }: Work,
  editionId: number,
  plan: ImportPlan,
  { zone }: Institution,
): Promise<void> {
  const instant = new Date(plan.line.published_at ?? 0);
  await updateEdition(tx, editionId, {
    state: 'scheduled',
    scheduledAt: instant,
    scheduledWall: wallOf(instant, zone),
    scheduledZone: zone,
  });
}

async function makePublic(
  work: Work,
  editionId: number,
  release: Release,
  plan: ImportPlan,
  { batch, institution }: WriteOptions,
): Promise<void> {
  const { number } = plan.line;
  const given = number === undefined ? null : parseReference(number);
  if (number !== undefined && !given) throw new LineRefused(`${number} is no reference number`);
  if (given) await keepReferenceNumber(work.tx, given.year, given.number);
  const opened = await caseOf(work, editionId, release, institution);
  const how = { archive: true, importBatch: batch, ...(number === undefined ? {} : { reference: number }) };
  const finished = await goPublic(work, opened, how);
  if (finished.public) await appendLedger(work.tx, { ...finished.public, at: work.now });
}

/** A release that is here already: unchanged, or the next edition where the file and the operator say so. */
async function writeAgain(
  work: Work,
  personId: number,
  release: Release,
  plan: ImportPlan,
  options: WriteOptions,
): Promise<Written> {
  const held = (await findLiveEdition(work.tx, release.id)) ?? (await findOpenEdition(work.tx, release.id));
  if (!held) return 'unchanged';
  const { content: before } = await newestRevision(work.tx, held);
  if (sameWords(before, plan.content) || !options.update) return 'unchanged';
  if (held.number === null)
    throw new LineRefused('this release is still being worked on; change it on the desk');
  if (await findOpenEdition(work.tx, release.id))
    throw new LineRefused('an edition of this release is being worked on');
  const { kind_of_change: kindOfChange, change_note: changeNotes = {} } = plan.line;
  if (!kindOfChange) throw new LineRefused('the text changed: give kind_of_change and change_note');
  const edition = await insertEdition(work.tx, {
    releaseId: release.id,
    state: 'draft',
    createdBy: personId,
    createdAt: work.now,
    changedAt: work.now,
    headline: held.headline,
    importBatch: options.batch,
  });
  const content = { ...plan.content, archiveDate: before.archiveDate, kindOfChange, changeNotes };
  await fillEdition(
    work,
    personId,
    release,
    edition,
    { ...plan, moment: 'archive' },
    options,
    withOldSlugs(content, before),
  );
  return 'updated';
}

function withOldSlugs(content: EditionContent, before: EditionContent): EditionContent {
  const texts = Object.entries(content.texts).map(([language, text]) => {
    const slug = before.texts[language]?.slug ?? text.slug;
    return [language, { ...text, slug }] as const;
  });
  return { ...content, texts: Object.fromEntries(texts) };
}

/** Whether the file says the same as what is here; what the newsroom adds itself does not count. */
function sameWords(before: EditionContent, wanted: EditionContent): boolean {
  const bare = (content: EditionContent) =>
    contentHash({
      ...withOldSlugs(content, before),
      archiveDate: null,
      kindOfChange: null,
      changeNotes: {},
      copied: null,
      ticked: [],
    });
  return bare(before) === bare(wanted);
}
