import { insertApproval } from '#db/editorial/approvals.ts';
import { contributorsOf, updateEdition } from '#db/editorial/editions.ts';
import { contentHash } from '#newsroom/content-hash.ts';
import { mayApprove } from '#newsroom/four-eyes.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { isRefused, liveContent, openCase, requirementsContext } from './edition-work.ts';
import { notify } from './notify.ts';
import { changedSince, faultsOf, notReady } from './submit.ts';

export type Approve = {
  readonly editionId: number;
  /** The hash of the text that the editor was shown. */
  readonly contentHash: string;
};

/** Approves exactly the text that was shown; by an editor who contributed nothing to it. */
export function approve(call: Call, input: Approve): Promise<DeedOutcome<{ editionId: number }>> {
  return perform(call, 'approve', (work) => doApprove(work, input));
}

async function doApprove(work: Work, input: Approve): Promise<Finished<{ editionId: number }> | Refused> {
  const opened = await openCase(work, 'approve', input.editionId);
  if (isRefused(opened)) return opened;
  const { edition, release, revision, institution } = opened;
  const hash = contentHash(revision.content);
  if (hash !== input.contentHash) return changedSince(revision.id);
  const { tx, actor, now } = work;
  if (actor.kind !== 'person') return refuse('not_allowed', 'Only a person can approve.');
  const first = await contributorsOf(tx, edition.id);
  const { fourEyes } = institution;
  const eyes = mayApprove({ actorId: actor.id, first, fourEyes, freshUntil: actor.freshUntil, now });
  if (eyes) return { ok: false, refusal: eyes };
  const context = await requirementsContext(tx, release, institution);
  const faults = faultsOf(revision.content, context, await liveContent(tx, release.id));
  if (faults.length > 0) return notReady(faults);
  await insertApproval(tx, {
    editionId: edition.id,
    personId: actor.id,
    verdict: 'approved',
    contentHash: hash,
    at: now,
  });
  await updateEdition(tx, edition.id, { state: 'approved', changedAt: now });
  const told = [edition.createdBy, ...first].filter((id) => id !== actor.id);
  await notify(tx, told, { deed: 'approve', editionId: edition.id, at: now });
  return {
    ok: true,
    answer: { editionId: edition.id },
    audit: {
      releaseId: release.id,
      editionId: edition.id,
      details: { revision: revision.id, contentHash: hash },
    },
  };
}
