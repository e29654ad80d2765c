import { insertApproval } from '#db/editorial/approvals.ts';
import {
  addContributor,
  cutRevision,
  findEdition,
  insertEdition,
  newestRevision,
  updateEdition,
} from '#db/editorial/editions.ts';
import type { Institution } from '#db/editorial/institution.ts';
import { appendLedger } from '#db/editorial/ledger.ts';
import {
  findRelease,
  insertOldAddresses,
  insertRelease,
  publicLanguagesOf,
  type Release,
} from '#db/editorial/releases.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { wallOf } from '#newsroom/institution-time.ts';
import { copyFurniture } from '../copy-furniture.ts';
import { type AuditRecord, personIdOf, recordDeed, type Work } from '../deed.ts';
import type { EditionCase } from '../edition-work.ts';
import { goPublic, type HowPublished } from '../go-public.ts';
import { holdSlugs } from '../save-draft.ts';
import { fateOf, type NextEdition } from './fate.ts';
import type { FileFacts } from './file-facts.ts';
import { LineRefused } from './line-refused.ts';
import type { ImportPlan } from './plan.ts';
import { withSlugs } from './settle-slugs.ts';

export type Written = 'imported' | 'updated' | 'unchanged' | 'differing';
export type Batch = {
  /** Names this import, in the audit log and for signing off. */
  readonly id: string;
  readonly update: boolean;
  readonly facts: FileFacts;
  readonly institution: Institution;
};

/** Writes what one line says inside the open transaction, with an audit entry of its own. Throws LineRefused. */
export async function writeRelease(work: Work, plan: ImportPlan, batch: Batch): Promise<Written> {
  const { update, institution } = batch;
  const answer = await fateOf(work.tx, plan, { update, languages: institution.languages });
  if ('faults' in answer) throw new LineRefused(answer.faults);
  const { fate } = answer;
  if (fate.kind === 'new') {
    await writeNew(work, plan, batch);
    return 'imported';
  }
  if (fate.kind !== 'next') return fate.kind;
  await insertOldAddresses(work.tx, fate.release.id, fate.addresses);
  if (fate.content) await writeNext(work, plan, batch, fate, fate.content);
  else await tellAddresses(work, plan, batch, fate);
  return 'updated';
}

async function writeNew(work: Work, plan: ImportPlan, batch: Batch): Promise<void> {
  const { tx, now } = work;
  const releaseId = await insertRelease(tx, {
    mainLanguage: plan.mainLanguage,
    authorId: personIdOf(work.actor) ?? 0,
    createdAt: now,
    fixedSlug: plan.fixedSlug,
    sourceId: plan.line.source_id ?? null,
  });
  await insertOldAddresses(tx, releaseId, plan.oldAddresses);
  const release = await findRelease(tx, releaseId);
  if (!release) throw new Error('The release was not written.');
  const content = await withSlugs(tx, releaseId, plan.content, plan, { facts: batch.facts, kept: [] });
  const opened = await cutEdition(work, batch, release, content);
  if (plan.moment === 'archive') {
    const how = { archive: true, ...(plan.line.number === undefined ? {} : { reference: plan.line.number }) };
    return answerFor(work, plan, batch, opened, how);
  }
  if (plan.moment === 'scheduled') await schedule(work, opened, plan);
  const { contentHash: hash } = opened.revision;
  await recordImport(work, plan, batch, {
    releaseId,
    editionId: opened.edition.id,
    details: { contentHash: hash },
  });
}

/** The next edition of a release that is here. It is news of today: it waits for a sign-off, unlike the archive. */
async function writeNext(
  work: Work,
  plan: ImportPlan,
  batch: Batch,
  { release }: NextEdition,
  wanted: EditionContent,
): Promise<void> {
  const kept = await publicLanguagesOf(work.tx, release.id);
  const content = await withSlugs(work.tx, release.id, wanted, plan, { facts: batch.facts, kept });
  const opened = await cutEdition(work, batch, release, content);
  return answerFor(work, plan, batch, opened, {});
}

/** An edition that holds the content, with the furniture copied as submitting would. */
async function cutEdition(
  { tx, actor, now }: Work,
  { id, institution }: Batch,
  release: Release,
  wanted: EditionContent,
): Promise<EditionCase> {
  const personId = personIdOf(actor) ?? 0;
  const editionId = await insertEdition(tx, {
    releaseId: release.id,
    state: 'draft',
    createdBy: personId,
    createdAt: now,
    changedAt: now,
    headline: '',
    importBatch: id,
  });
  const content = { ...wanted, copied: await copyFurniture(tx, wanted, institution) };
  await cutRevision(tx, { editionId, personId, baseId: null, at: now, content }, release.mainLanguage);
  await holdSlugs(tx, release.id, content);
  await addContributor(tx, editionId, personId);
  const edition = await findEdition(tx, editionId);
  if (!edition) throw new Error('The edition was not written.');
  return { edition, release, revision: await newestRevision(tx, edition), institution };
}

/** Approves on the importing editor's word, marked until another signs it off. No mark without the four-eyes rule. */
async function approve(
  { tx, actor, now }: Work,
  { edition, revision, institution }: EditionCase,
): Promise<string | null> {
  const personId = personIdOf(actor) ?? 0;
  const { contentHash: hash } = revision;
  await insertApproval(tx, {
    editionId: edition.id,
    personId,
    verdict: 'imported',
    contentHash: hash,
    at: now,
  });
  const forcedWhy = institution.fourEyes ? `Imported by ${actor.name}` : null;
  await updateEdition(tx, edition.id, { submittedBy: personId, submittedAt: now, forcedWhy });
  return forcedWhy;
}

async function answerFor(
  work: Work,
  plan: ImportPlan,
  batch: Batch,
  opened: EditionCase,
  how: HowPublished,
): Promise<void> {
  const forcedWhy = await approve(work, opened);
  const marked = { ...how, ...(forcedWhy === null ? {} : { forcedWhy }) };
  const { audit, public: change } = await goPublic(work, opened, marked);
  if (change) await appendLedger(work.tx, { ...change, at: work.now });
  if (audit) await recordImport(work, plan, batch, audit);
}

async function schedule(work: Work, opened: EditionCase, plan: ImportPlan): Promise<void> {
  await approve(work, opened);
  const instant = new Date(plan.line.published_at ?? 0);
  const { zone } = opened.institution;
  await updateEdition(work.tx, opened.edition.id, {
    state: 'scheduled',
    scheduledAt: instant,
    scheduledWall: wallOf(instant, zone),
    scheduledZone: zone,
  });
}

/** Only addresses from before are new: readers who follow them arrive from now on. */
async function tellAddresses(
  work: Work,
  plan: ImportPlan,
  batch: Batch,
  { release, held }: NextEdition,
): Promise<void> {
  const state = `published ${held.number}`;
  await appendLedger(work.tx, { releaseId: release.id, before: state, after: state, at: work.now });
  await recordImport(work, plan, batch, {
    releaseId: release.id,
    editionId: held.id,
    details: { addresses: true },
  });
}

/** Warnings are kept by the place they are about; the audit log holds no texts. */
async function recordImport(work: Work, plan: ImportPlan, batch: Batch, record: AuditRecord): Promise<void> {
  const places = [...new Set(plan.warnings.map(({ field }) => field))];
  const details = { batch: batch.id, ...record.details, ...(places.length > 0 ? { warnings: places } : {}) };
  await recordDeed(work, 'import_release', { ...record, details });
}
