import { standingApproval } from '#db/editorial/approvals.ts';
import { contributorsOf } from '#db/editorial/editions.ts';
import { contentHash } from '#newsroom/content-hash.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { isDue } from '#newsroom/schedule.ts';
import { wrongState } from '#newsroom/workflow.ts';
import { type Call, type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { type EditionCase, isRefused, liveContent, openCase, requirementsContext } from './edition-work.ts';
import { goPublic, type Published } from './go-public.ts';
import { heldBack } from './held-back.ts';
import { notify } from './notify.ts';
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
  const refused = (await guard(work, opened, input)) ?? (await heldBack(work.tx, opened));
  if (refused) return refused;
  const finished = await goPublic(work, opened, {});
  const told = [opened.edition.createdBy, ...(await contributorsOf(work.tx, opened.edition.id))];
  await notify(work.tx, told, { deed: 'publish', editionId: opened.edition.id, at: work.now });
  return finished;
}

async function guard(work: Work, opened: EditionCase, input: Publish): Promise<Refused | null> {
  const { edition, release, revision } = opened;
  const { tx } = work;
  const early = untimely(work, opened);
  if (early) return early;
  // Of the words themselves, not the hash stored beside them: what goes out is what was approved.
  const hash = contentHash(revision.content);
  if (input.contentHash !== undefined && input.contentHash !== hash) return changedSince(revision.id);
  const approval = await standingApproval(tx, edition.id);
  if (approval?.contentHash !== hash) {
    return refuse(
      'changed',
      'The text is not the one that was approved. Return it to draft and have it approved.',
    );
  }
  // Imported archives were written before these requirements; whoever answers for them stands in the approval.
  if (approval.verdict === 'imported') return null;
  const context = await requirementsContext(tx, release, opened.institution);
  const faults = faultsOf(revision.content, context, await liveContent(tx, release.id));
  return faults.length > 0 ? notReady(faults) : null;
}

/** What is scheduled goes out by the clock at its instant, what is approved by an editor. */
function untimely({ actor, now }: Work, { edition, institution }: EditionCase): Refused | null {
  const { scheduledAt } = edition;
  if (actor.kind === 'person') {
    return scheduledAt === null ? null : { ok: false, refusal: wrongState('publish', edition.state) };
  }
  if (scheduledAt === null || !isDue(scheduledAt, now)) {
    return refuse('not_yet', 'The publish time is not reached.');
  }
  if (!institution.clockPausedAt) return null;
  return refuse('paused', 'The clock of this machine was set; publishing waits.');
}
