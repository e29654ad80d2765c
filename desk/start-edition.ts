import {
  cutRevision,
  findLiveEdition,
  findOpenEdition,
  insertEdition,
  newestRevision,
} from '#db/editorial/editions.ts';
import { findRelease } from '#db/editorial/releases.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import type { KindOfChange } from '#newsroom/vocabulary.ts';
import { type Call, type DeedOutcome, type Finished, perform, personIdOf, type Work } from './deed.ts';
import { notAllowed, subjectOf } from './edition-work.ts';

export type StartEdition = { readonly releaseId: number; readonly kindOfChange: KindOfChange };
export type StartedEdition = { readonly editionId: number };

/**
 * Starts the next edition of a release that readers have. It copies the live content; never
 * approvals, the schedule, ticks or change notes.
 */
export function startEdition(call: Call, input: StartEdition): Promise<DeedOutcome<StartedEdition>> {
  return perform(call, 'start_edition', (work) => start(work, input));
}

async function start(work: Work, input: StartEdition): Promise<Finished<StartedEdition> | Refused> {
  const { tx, actor, now } = work;
  const { releaseId, kindOfChange } = input;
  const release = await findRelease(tx, releaseId);
  const live = await findLiveEdition(tx, releaseId);
  if (!release || !live || !can(actor, 'read_editions', subjectOf(live))) {
    return refuse('not_found', 'There is no such release, or readers do not have it.');
  }
  if (!can(actor, 'start_edition', { kind: 'release' })) return notAllowed();
  const open = await findOpenEdition(tx, releaseId);
  if (open) return refuse('wrong_state', whyNot(can(actor, 'read_editions', subjectOf(open))));
  const personId = personIdOf(actor) ?? live.createdBy;
  const editionId = await insertEdition(tx, {
    releaseId,
    state: 'draft',
    createdBy: personId,
    createdAt: now,
    changedAt: now,
    headline: live.headline,
  });
  const { content } = await newestRevision(tx, live);
  const copy = { ...content, kindOfChange, changeNotes: {}, ticked: [], copied: null };
  await cutRevision(tx, { editionId, personId, baseId: null, at: now, content: copy }, release.mainLanguage);
  return { ok: true, answer: { editionId }, audit: { releaseId, editionId, details: { kindOfChange } } };
}

/** A limited edition is not spoken of to those whom it does not name. */
function whyNot(isVisible: boolean): string {
  return isVisible
    ? 'An edition of this release is already being worked on. Go on with that one.'
    : 'A new edition of this release cannot be started now. Ask an editor.';
}
