import { standingApproval } from '#db/editorial/approvals.ts';
import { contributorsOf } from '#db/editorial/editions.ts';
import type { Institution } from '#db/editorial/institution.ts';
import { notify } from '#db/editorial/notifications.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { isDue } from '#newsroom/schedule.ts';
import { type Call, type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { type EditionCase, isRefused, liveContent, openCase, requirementsContext } from './edition-work.ts';
import { goPublic, type Published } from './go-public.ts';
import { changedSince, faultsOf, notReady } from './submit.ts';

export type Publish = {
  readonly editionId: number;
  /** The hash of the text that the editor was shown; the clock names none. */
  readonly contentHash?: string | undefined;
};

/** Puts the approved text before the public: by an editor, or by the clock when its instant is reached. */
export function publish(call: Call, input: Publish): Promise<DeedOutcome<Published>> {
  return perform(call, 'publish', (work) => doPublish(work, input));
}

async function doPublish(work: Work, input: Publish): Promise<Finished<Published> | Refused> {
  const opened = await openCase(work, 'publish', input.editionId);
  if (isRefused(opened)) return opened;
  const refused = (await guard(work, opened, input)) ?? frozenRefusal(opened.institution);
  if (refused) return refused;
  const finished = await goPublic(work, opened, {});
  const told = [opened.edition.createdBy, ...(await contributorsOf(work.tx, opened.edition.id))];
  await notify(work.tx, told, { deed: 'publish', editionId: opened.edition.id, at: work.now });
  return finished;
}

async function guard(work: Work, opened: EditionCase, input: Publish): Promise<Refused | null> {
  const { edition, release, revision, institution } = opened;
  const { tx, actor, now } = work;
  if (actor.kind === 'system') {
    if (edition.state !== 'scheduled' || edition.scheduledAt === null || !isDue(edition.scheduledAt, now)) {
      return refuse('not_yet', 'The publish time is not reached.');
    }
    if (institution.clockPausedAt)
      return refuse('paused', 'The clock of this machine was set; publishing waits.');
  }
  if (input.contentHash !== undefined && input.contentHash !== revision.contentHash)
    return changedSince(revision.id);
  const approval = await standingApproval(tx, edition.id);
  if (approval?.contentHash !== revision.contentHash) {
    return refuse(
      'changed',
      'The text is not the one that was approved. Return it to draft and have it approved.',
    );
  }
  // Imported archives were written before these requirements; whoever answers for them stands in the approval.
  if (approval.verdict === 'imported') return null;
  const context = await requirementsContext(tx, release, institution);
  const faults = faultsOf(revision.content, context, await liveContent(tx, release.id));
  return faults.length > 0 ? notReady(faults) : null;
}

/** The refusal while the newsroom is frozen, or null. */
export function frozenRefusal(institution: Institution): Refused | null {
  if (!institution.frozenAt) return null;
  return refuse('frozen', 'The newsroom is frozen: nothing is published until two people lift the freeze.');
}
