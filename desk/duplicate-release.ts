import {
  addContributor,
  cutRevision,
  type Edition,
  findLiveEdition,
  findOpenEdition,
  insertEdition,
  newestRevision,
} from '#db/editorial/editions.ts';
import { findRelease, insertRelease } from '#db/editorial/releases.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, type Finished, perform, personIdOf, type Work } from './deed.ts';
import { notAllowed, notThere, subjectOf } from './edition-work.ts';

export type Duplicated = { readonly releaseId: number; readonly editionId: number };

/**
 * Starts a release with the texts, fields and contacts of another: of its open edition where the person
 * may know of one, else of what readers have. Never with its approvals, schedule, number, address or
 * archive date. A copy of a limited edition is limited to the same people.
 */
export function duplicateRelease(
  call: Call,
  { releaseId }: { readonly releaseId: number },
): Promise<DeedOutcome<Duplicated>> {
  return perform(call, 'duplicate_release', (work) => duplicate(work, releaseId));
}

async function duplicate(work: Work, from: number): Promise<Finished<Duplicated> | Refused> {
  const { tx, actor, now } = work;
  const authorId = personIdOf(actor);
  if (authorId === null) return notAllowed();
  const source = await findRelease(tx, from);
  const edition = source && (await visibleEdition(work, from));
  if (!source || !edition) return notThere();
  if (!can(actor, 'duplicate_release', { kind: 'release' })) return notAllowed();
  if (source.fixedSlug !== null)
    return refuse(
      'wrong_state',
      'A standing page has the one address it stands at. Start another page instead.',
    );
  const { mainLanguage } = source;
  const { content } = await newestRevision(tx, edition);
  const releaseId = await insertRelease(tx, { mainLanguage, authorId, createdAt: now });
  const begun = { state: 'draft', createdBy: authorId, createdAt: now, changedAt: now } as const;
  const { limitedTo } = edition;
  const editionId = await insertEdition(tx, { ...begun, releaseId, limitedTo, headline: '' });
  const cut = { editionId, personId: authorId, baseId: null, at: now, content: copyOf(content) };
  await cutRevision(tx, cut, mainLanguage);
  await addContributor(tx, editionId, authorId);
  return {
    ok: true,
    answer: { releaseId, editionId },
    audit: { releaseId, editionId, details: { from } },
  };
}

async function visibleEdition({ tx, actor }: Work, releaseId: number): Promise<Edition | null> {
  const editions = [await findOpenEdition(tx, releaseId), await findLiveEdition(tx, releaseId)];
  return editions.find((edition) => edition && can(actor, 'read_editions', subjectOf(edition))) ?? null;
}

/** The slug is left out: the first save makes one that is free. */
function copyOf(content: EditionContent): EditionContent {
  const texts = Object.entries(content.texts).map(([language, text]) => [language, { ...text, slug: null }]);
  return {
    ...content,
    texts: Object.fromEntries(texts),
    archiveDate: null,
    kindOfChange: null,
    changeNotes: {},
    ticked: [],
    copied: null,
  };
}
