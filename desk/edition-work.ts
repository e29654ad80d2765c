import {
  type Edition,
  findEdition,
  findLiveEdition,
  newestRevision,
  type Revision,
} from '#db/editorial/editions.ts';
import { listContacts, listSections, listTopics } from '#db/editorial/furniture.ts';
import { type Institution, readInstitution } from '#db/editorial/institution.ts';
import { findRelease, publicLanguagesOf, type Release } from '#db/editorial/releases.ts';
import type { Reads } from '#db/editorial/store.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { type Actor, can, type Subject } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import type { RequirementsContext } from '#newsroom/requirements.ts';
import { canHappen, type EditionDeed, wrongState } from '#newsroom/workflow.ts';
import type { Work } from './deed.ts';

/** An edition with everything a deed on it looks at. */
export type EditionCase = {
  readonly edition: Edition;
  readonly release: Release;
  readonly revision: Revision;
  readonly institution: Institution;
};

/** What permission to work on an edition, or to know of it, is asked about. */
export function subjectOf(edition: Pick<Edition, 'createdBy' | 'limitedTo'>): Subject {
  return { kind: 'edition', authorId: edition.createdBy, limitedTo: edition.limitedTo };
}

/**
 * Opens an edition for a deed: there, visible, permitted, and in a state that the deed starts from;
 * else the refusal. Not visible is answered like not there.
 */
export async function openCase(
  { tx, actor }: Work,
  deed: EditionDeed,
  editionId: number,
): Promise<EditionCase | Refused> {
  const edition = await findEdition(tx, editionId);
  const release = edition ? await findRelease(tx, edition.releaseId) : null;
  if (!edition || !release || !isVisible(actor, edition)) return notThere();
  if (!can(actor, deed, subjectOf(edition))) return notAllowed();
  if (!canHappen(deed, edition.state)) return { ok: false, refusal: wrongState(deed, edition.state) };
  return {
    edition,
    release,
    revision: await newestRevision(tx, edition),
    institution: await readInstitution(tx),
  };
}

/** Opens the live edition of a release for a deed on what readers have. */
export async function openLiveCase(
  work: Work,
  deed: EditionDeed,
  releaseId: number,
): Promise<EditionCase | Refused> {
  const live = await findLiveEdition(work.tx, releaseId);
  return live ? openCase(work, deed, live.id) : notThere();
}

export function isRefused(opened: EditionCase | Refused): opened is Refused {
  return 'ok' in opened;
}

/** The refusal where there is nothing, or nothing that this person may know of. */
export function notThere(): Refused {
  return refuse('not_found', 'There is no such release, or you may not see it.');
}

/** The refusal for somebody who sees the thing but may not do this to it. */
export function notAllowed(): Refused {
  return refuse('not_allowed', 'You may not do this. Ask an editor, or an admin for the role.');
}

function isVisible(actor: Actor, edition: Edition): boolean {
  if (actor.kind === 'system') return true;
  return can(actor, 'read_editions', subjectOf(edition));
}

/** What the publish requirements are held against. */
export async function requirementsContext(
  db: Reads,
  release: Release,
  institution: Institution,
): Promise<RequirementsContext> {
  const contacts = await listContacts(db);
  return {
    mainLanguage: release.mainLanguage,
    publicLanguages: await publicLanguagesOf(db, release.id),
    knownSections: (await listSections(db)).map((section) => section.key),
    knownTopics: (await listTopics(db)).map((topic) => topic.key),
    knownContacts: contacts.map((contact) => contact.key),
    defaultContact: contacts.find((contact) => contact.isDefault)?.key ?? null,
    isStandingPage: release.fixedSlug !== null,
    languages: institution.languages,
  };
}

/** What readers have of a release now, or null. */
export async function liveContent(db: Reads, releaseId: number): Promise<EditionContent | null> {
  const live = await findLiveEdition(db, releaseId);
  return live ? (await newestRevision(db, live)).content : null;
}
