import { insertApproval, voidApproval } from '#db/editorial/approvals.ts';
import {
  addContributor,
  cutRevision,
  findEdition,
  newestRevision,
  updateEdition,
} from '#db/editorial/editions.ts';
import { editorIds } from '#db/editorial/notifications.ts';
import { contentHash } from '#newsroom/content-hash.ts';
import { wantFresh } from '#newsroom/four-eyes.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { type EditionCase, isRefused, liveContent, openCase, requirementsContext } from './edition-work.ts';
import { goPublic, type Published } from './go-public.ts';
import { heldBack } from './held-back.ts';
import { notify } from './notify.ts';
import { holdSlugs } from './save-draft.ts';
import { changedSince, faultsOf, notReady, readyContent } from './submit.ts';

export type ForcePublish = {
  readonly editionId: number;
  readonly contentHash: string;
  readonly reason: string;
  /** Ids of the concerns that the editor ticked as correct. */
  readonly ticked?: readonly string[] | undefined;
};

/**
 * Publishes past the review, in an emergency: with a written reason and a fresh sign-in. Marked until
 * another editor signs it off; no mark where the four-eyes rule is off.
 */
export function forcePublish(call: Call, input: ForcePublish): Promise<DeedOutcome<Published>> {
  return perform(call, 'force_publish', (work) => doForce(work, input));
}

async function doForce(work: Work, input: ForcePublish): Promise<Finished<Published> | Refused> {
  const opened = await openCase(work, 'force_publish', input.editionId);
  if (isRefused(opened)) return opened;
  const { actor, now } = work;
  if (actor.kind !== 'person') return refuse('not_allowed', 'Only a person can publish past the review.');
  const fresh = wantFresh(actor.freshUntil, now);
  if (fresh) return { ok: false, refusal: fresh };
  const reason = input.reason.trim();
  if (reason === '') {
    const sentence = 'Write why this cannot wait for a review.';
    return refuse('bad_input', sentence, [{ field: 'reason', sentence }]);
  }
  if (contentHash(opened.revision.content) !== input.contentHash) return changedSince(opened.revision.id);
  const held = await heldBack(work.tx, opened);
  if (held) return held;
  const ready = await makeReady(work, opened, actor.id, input.ticked);
  if (isRefused(ready)) return ready;
  return goForced(work, ready, actor.id, reason);
}

/** A draft gets what submit would have given it: proposals, copies of the furniture, ticks. */
async function makeReady(
  work: Work,
  opened: EditionCase,
  personId: number,
  ticked: readonly string[] = opened.revision.content.ticked,
): Promise<EditionCase | Refused> {
  const { tx, now } = work;
  const { edition, release, revision, institution } = opened;
  const context = await requirementsContext(tx, release, institution);
  const live = await liveContent(tx, release.id);
  const content =
    edition.state === 'draft'
      ? await readyContent(work, opened, context, { ticked, live })
      : revision.content;
  const faults = faultsOf(content, context, live);
  if (faults.length > 0) return notReady(faults);
  if (content === revision.content) return opened;
  const cutFrom = { editionId: edition.id, personId, baseId: revision.id, at: now, content };
  await cutRevision(tx, cutFrom, release.mainLanguage);
  await holdSlugs(tx, release.id, content);
  await addContributor(tx, edition.id, personId);
  const again = await findEdition(tx, edition.id);
  return again ? { ...opened, edition: again, revision: await newestRevision(tx, again) } : opened;
}

async function goForced(
  work: Work,
  opened: EditionCase,
  personId: number,
  reason: string,
): Promise<Finished<Published>> {
  const { tx, now } = work;
  const { edition, revision, institution } = opened;
  await voidApproval(tx, edition.id, now);
  const approval = { editionId: edition.id, personId, verdict: 'forced', at: now } as const;
  await insertApproval(tx, { ...approval, contentHash: revision.contentHash });
  await updateEdition(tx, edition.id, { submittedBy: edition.submittedBy ?? personId });
  const finished = await goPublic(work, opened, institution.fourEyes ? { forcedWhy: reason } : {});
  // Afterwards: a limited edition is now for everybody, and somebody has to sign it off.
  const told = (await editorIds(tx)).filter((id) => id !== personId);
  await notify(tx, told, { deed: 'force_publish', editionId: edition.id, at: now });
  return { ...finished, audit: { ...finished.audit, reason } };
}
