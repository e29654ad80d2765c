import { findLiveEdition, nextEditionNumber, updateEdition } from '#db/editorial/editions.ts';
import { endWithdrawal, insertNotice } from '#db/editorial/notices.ts';
import {
  insertPublicLanguages,
  publicLanguagesOf,
  type Release,
  takeReferenceNumber,
  updateRelease,
} from '#db/editorial/releases.ts';
import { addressName, releasePath, standingPath } from '#newsroom/addresses.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { yearIn } from '#newsroom/institution-time.ts';
import { referenceNumber } from '#newsroom/reference-number.ts';
import { type Finished, personIdOf, type Work } from './deed.ts';
import type { EditionCase } from './edition-work.ts';
import { NOT_SCHEDULED } from './unschedule.ts';

export type Published = {
  readonly editionId: number;
  readonly reference: string;
  readonly number: number;
  /** Address in the release's main language. */
  readonly path: string;
};

export type HowPublished = {
  /** The written reason, where the review was passed over. */
  readonly forcedWhy?: string;
  /** The reference number that an import brings along. */
  readonly reference?: string;
  readonly archive?: boolean;
  readonly importBatch?: string;
};

/** Beyond this after its instant, an edition counts as published late. */
const LATE_MS = 60_000;

/**
 * The one way to the public: gives numbers, replaces the live edition, writes notices and the change of
 * public state. Every guard has been asked before.
 */
export async function goPublic(
  work: Work,
  opened: EditionCase,
  how: HowPublished,
): Promise<Finished<Published>> {
  const { tx, actor, now } = work;
  const { edition, revision } = opened;
  const before = await findLiveEdition(tx, opened.release.id);
  if (before) await updateEdition(tx, before.id, { state: 'superseded' });
  const release = await withReference(work, opened, how);
  const number = await nextEditionNumber(tx, release.id);
  await updateEdition(tx, edition.id, {
    ...NOT_SCHEDULED,
    state: 'published',
    number,
    madePublicAt: now,
    publishedBy: personIdOf(actor),
    late: edition.scheduledAt !== null && now.getTime() - edition.scheduledAt.getTime() > LATE_MS,
    limitedTo: null,
    forcedWhy: how.forcedWhy ?? edition.forcedWhy,
    archive: how.archive ?? false,
    importBatch: how.importBatch ?? edition.importBatch,
    changedAt: now,
  });
  const already = await publicLanguagesOf(tx, release.id);
  const added = revision.content.included.filter((language) => !already.includes(language));
  await insertPublicLanguages(tx, release.id, added, now);
  await endWithdrawal(tx, release.id, now);
  await writeNotice(work, opened, release.id);
  return finished(opened, release, number, before?.state ?? 'none');
}

function finished(
  opened: EditionCase,
  release: PublicRelease,
  number: number,
  before: string,
): Finished<Published> {
  const { edition, revision, institution } = opened;
  const { reference } = release;
  return {
    ok: true,
    answer: {
      editionId: edition.id,
      reference,
      number,
      path: pathOf(release, revision.content, institution.zone),
    },
    audit: {
      releaseId: release.id,
      editionId: edition.id,
      details: { reference, number, contentHash: revision.contentHash },
    },
    public: { releaseId: release.id, before, after: `published ${number}` },
  };
}

type PublicRelease = Release & { readonly reference: string; readonly publishedAt: Date };

/** The release with its number: given at first publication, by the year that readers are shown. */
async function withReference(work: Work, opened: EditionCase, how: HowPublished): Promise<PublicRelease> {
  const { tx, now } = work;
  const { release, revision, institution } = opened;
  const { reference, publishedAt } = release;
  if (reference !== null && publishedAt !== null) return { ...release, reference, publishedAt };
  const { archiveDate } = revision.content;
  const shownAt = archiveDate ? new Date(archiveDate.instant) : now;
  const year = yearIn(shownAt, institution.zone);
  const given = how.reference ?? referenceNumber(year, await takeReferenceNumber(tx, year));
  const numbered = { reference: given, publishedAt: shownAt, madePublicAt: now };
  await updateRelease(tx, release.id, numbered);
  return { ...release, ...numbered };
}

/** A correction or clarification is told to readers beside the text, numbered within the release. */
async function writeNotice(work: Work, { edition, revision }: EditionCase, releaseId: number): Promise<void> {
  const { kindOfChange, changeNotes, included } = revision.content;
  if (kindOfChange !== 'correction' && kindOfChange !== 'clarification') return;
  const words = Object.fromEntries(included.map((language) => [language, changeNotes[language] ?? '']));
  await insertNotice(work.tx, {
    releaseId,
    kind: kindOfChange,
    editionId: edition.id,
    words,
    madePublicAt: work.now,
  });
}

/** The public address in the main language. */
function pathOf(release: PublicRelease, content: EditionContent, zone: string): string {
  const { mainLanguage, fixedSlug, reference, publishedAt } = release;
  if (fixedSlug !== null) return standingPath(mainLanguage, fixedSlug);
  const slug = content.texts[mainLanguage]?.slug ?? null;
  return releasePath(mainLanguage, yearIn(publishedAt, zone), addressName(slug, reference));
}
