import { addContributor, cutRevision, updateEdition } from '#db/editorial/editions.ts';
import { concerns, openConcerns } from '#newsroom/concerns.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { contentHash } from '#newsroom/content-hash.ts';
import { type Fault, type Refused, refusal, refuse } from '#newsroom/refusal.ts';
import { proposals, type RequirementsContext, refusals } from '#newsroom/requirements.ts';
import { translationFaults } from '#newsroom/translation.ts';
import { copyFurniture } from './copy-furniture.ts';
import { type Call, type DeedOutcome, type Finished, perform, personIdOf, type Work } from './deed.ts';
import { type EditionCase, isRefused, liveContent, openCase, requirementsContext } from './edition-work.ts';
import { askForReview, reviewerFault } from './review-work.ts';
import { holdSlugs } from './save-draft.ts';

export type Submit = {
  readonly editionId: number;
  /** The revision that the person saw. */
  readonly revisionId: number;
  /** Ids of the concerns that the person ticked as correct. */
  readonly ticked: readonly string[];
  /** The editor who is asked to review it; whoever was named before where absent. */
  readonly reviewerId?: number | undefined;
};
export type Submitted = { readonly revisionId: number; readonly contentHash: string };

/** Submits a draft for review: publish requirements hold, each concern is fixed or ticked, furniture is copied. */
export function submit(call: Call, input: Submit): Promise<DeedOutcome<Submitted>> {
  return perform(call, 'submit', (work) => doSubmit(work, input));
}

async function doSubmit(work: Work, input: Submit): Promise<Finished<Submitted> | Refused> {
  const opened = await openCase(work, 'submit', input.editionId);
  if (isRefused(opened)) return opened;
  const { edition, release, revision, institution } = opened;
  if (revision.id !== input.revisionId) return changedSince(revision.id);
  const { tx, actor, now } = work;
  const context = await requirementsContext(tx, release, institution);
  const live = await liveContent(tx, release.id);
  const content = await readyContent(work, opened, context, { ticked: input.ticked, live });
  const faults = faultsOf(content, context, live);
  if (faults.length > 0) return notReady(faults);
  const personId = personIdOf(actor);
  const cutFrom = { editionId: edition.id, personId, baseId: revision.id, at: now, content };
  const revisionId = await cutRevision(tx, cutFrom, release.mainLanguage);
  await holdSlugs(tx, release.id, content);
  await updateEdition(tx, edition.id, {
    state: 'in_review',
    submittedBy: personId,
    submittedAt: now,
    returnComment: null,
  });
  await addContributor(tx, edition.id, personId);
  const { reviewerId } = input;
  const wrong = reviewerId === undefined ? null : await reviewerFault(work, opened, reviewerId);
  if (wrong) return wrong;
  await askForReview(work, edition, reviewerId ?? edition.reviewerId);
  const hash = contentHash(content);
  return {
    ok: true,
    answer: { revisionId, contentHash: hash },
    audit: {
      releaseId: release.id,
      editionId: edition.id,
      details: { revision: revisionId, contentHash: hash },
    },
  };
}

/** The content as it would go out: proposals taken, furniture copied, the concerns that are there ticked. */
export async function readyContent(
  { tx }: Work,
  { revision, institution }: EditionCase,
  context: RequirementsContext,
  { ticked, live }: { readonly ticked: readonly string[]; readonly live: EditionContent | null },
): Promise<EditionContent> {
  const { content } = proposals(revision.content, context);
  const there = concerns(content, live).map(({ id }) => id);
  return {
    ...content,
    ticked: there.filter((id) => ticked.includes(id)),
    copied: await copyFurniture(tx, content, institution),
  };
}

/** Every fault, and every concern that is not ticked, as faults with their places. */
export function faultsOf(
  content: EditionContent,
  context: RequirementsContext,
  live: EditionContent | null,
): Fault[] {
  return [
    ...refusals(content, context),
    ...translationFaults(content, live),
    ...openConcerns(content, live).map(({ field, sentence }) => ({
      field,
      sentence: `${sentence} Correct it, or tick it as right.`,
    })),
  ];
}

export function notReady(faults: readonly Fault[]): Refused {
  return refuse('not_ready', 'This is not ready to go out yet. See what is missing below.', faults);
}

/** The refusal for somebody who acts on a text that is no longer the newest. */
export function changedSince(newestRevision: number): Refused {
  const sentence = 'The text was changed since you opened it. Look at it again before you go on.';
  return { ok: false, refusal: { ...refusal('changed', sentence), newestRevision } };
}
