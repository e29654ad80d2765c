import {
  besideRevision,
  contributorsOf,
  type DeskEdition,
  type DeskRelease,
  type DeskRevision,
  liveContentOf,
  revisionOf,
  standingApproval,
} from '#db/editorial/desk-release.ts';
import {
  type Contact,
  listContacts,
  listSections,
  listTopics,
  type Section,
  type Topic,
} from '#db/editorial/furniture.ts';
import { type Institution, readInstitution } from '#db/editorial/institution.ts';
import type { Concern } from '#newsroom/concern.ts';
import { openConcerns } from '#newsroom/concerns.ts';
import type { EditionContent } from '#newsroom/content.ts';
import type { Named } from '#newsroom/mentions.ts';
import type { Fault } from '#newsroom/refusal.ts';
import { type Proposed, proposals, type RequirementsContext, refusals } from '#newsroom/requirements.ts';
import { translationFaults } from '#newsroom/translation.ts';
import type { Deed } from '#newsroom/vocabulary.ts';
import { requirementsContext } from '../edition-work.ts';
import { possibleReviewers } from '../review-work.ts';
import type { Stores } from '../stores.ts';
import { offersOnOpen, type Person, whyNotApprove } from './offers.ts';
import { visibleRelease } from './visible-release.ts';

/** The edition being worked on, with all that its screens (edit, check, review, preview) need. */
export type OpenEdition = {
  readonly release: DeskRelease;
  readonly edition: DeskEdition;
  readonly revision: DeskRevision;
  readonly content: EditionContent;
  /** What readers have now; null on a first edition. */
  readonly live: { readonly number: number | null; readonly content: EditionContent } | null;
  readonly institution: Institution;
  readonly sections: readonly Section[];
  readonly topics: readonly Topic[];
  readonly contacts: readonly Contact[];
  readonly offers: ReadonlySet<Deed>;
  /** A text of this person that lost against a newer save and still waits. */
  readonly beside: DeskRevision | null;
  readonly context: RequirementsContext;
};

/** The open edition of a release; null where there is none or it is not visible. */
export async function readOpenEdition(
  stores: Stores,
  actor: Person,
  releaseId: number,
): Promise<OpenEdition | null> {
  const found = await visibleRelease(stores, actor, releaseId);
  const edition = found?.open;
  if (!found || !edition || edition.revisionId === null) return null;
  const { reads } = stores.editorial;
  const revision = await revisionOf(reads, edition.id, edition.revisionId);
  if (!revision) throw new Error(`Edition ${edition.id} has lost its revision ${edition.revisionId}.`);
  const institution = await readInstitution(reads);
  const live = await liveContentOf(reads, releaseId);
  const { release } = found;
  return {
    release,
    edition,
    revision,
    content: revision.content,
    live,
    institution,
    sections: await listSections(reads),
    topics: await listTopics(reads),
    contacts: await listContacts(reads),
    offers: offersOnOpen(actor, edition, release),
    beside: await besideRevision(reads, edition.id, actor.id),
    context: await requirementsContext(reads, release, institution),
  };
}

/** What stands between the text and the review. */
export type Check = {
  /** What would be filled in, with a sentence each. */
  readonly proposed: Proposed;
  /** What has to be mended first. */
  readonly faults: readonly Fault[];
  /** What has to be mended or confirmed. */
  readonly concerns: readonly Concern[];
};

/** Holds the newest revision against the publish requirements, as submitting will. */
export function checkOf({ content, live, context }: OpenEdition): Check {
  const proposed = proposals(content, context);
  return {
    proposed,
    faults: [
      ...refusals(proposed.content, context),
      ...translationFaults(proposed.content, live?.content ?? null),
    ],
    concerns: openConcerns(proposed.content, live?.content ?? null),
  };
}

/** The editors who could be asked to review it, once this person has submitted it. */
export async function readReviewers({ editorial }: Stores, open: OpenEdition): Promise<readonly Named[]> {
  return possibleReviewers(editorial.reads, open);
}

export type ReviewScreen = OpenEdition & {
  /** The editors who could be asked to review it. */
  readonly reviewers: readonly Named[];
  readonly contributors: Awaited<ReturnType<typeof contributorsOf>>;
  readonly approval: Awaited<ReturnType<typeof standingApproval>>;
  /** Why this person cannot approve; null where nothing stands in the way. */
  readonly whyNotApprove: string | null;
};

/** The open edition with what a reviewer needs to know; null where there is none or it is not visible. */
export async function readReview(
  stores: Stores,
  actor: Person,
  releaseId: number,
  now: Date,
): Promise<ReviewScreen | null> {
  const open = await readOpenEdition(stores, actor, releaseId);
  if (!open) return null;
  const { reads } = stores.editorial;
  const contributors = await contributorsOf(reads, open.edition.id);
  const ids = contributors.map((person) => person.id);
  return {
    ...open,
    contributors,
    reviewers: await possibleReviewers(reads, open),
    approval: await standingApproval(reads, open.edition.id),
    whyNotApprove: whyNotApprove(actor, ids, { fourEyes: open.institution.fourEyes, now }),
  };
}

export type ConflictScreen = OpenEdition & {
  readonly mine: DeskRevision;
  /** What both started from; null where it is gone. */
  readonly base: EditionContent | null;
};

/** Both texts where a save of this person lost against another; null where nothing waits. */
export async function readConflict(
  stores: Stores,
  actor: Person,
  releaseId: number,
): Promise<ConflictScreen | null> {
  const open = await readOpenEdition(stores, actor, releaseId);
  if (!open?.beside) return null;
  const { beside, edition } = open;
  const base =
    beside.baseId === null ? null : await revisionOf(stores.editorial.reads, edition.id, beside.baseId);
  return { ...open, mine: beside, base: base?.content ?? null };
}
