import { editorIds } from '#db/editorial/notifications.ts';
import { insertRequest, waitingRequest } from '#db/editorial/removal-requests.ts';
import { refuse } from '#newsroom/refusal.ts';
import type { ByLanguage } from '#newsroom/vocabulary.ts';
import { type Call, type DeedOutcome, perform, personIdOf } from './deed.ts';
import { isRefused, openCase } from './edition-work.ts';
import { notify } from './notify.ts';
import { reasonIn } from './withdraw.ts';

export type RequestSuppression = { readonly editionId: number; readonly reason: ByLanguage };

/** Asks for one old edition to be taken from the public history; another editor confirms. */
export function requestSuppression(
  call: Call,
  input: RequestSuppression,
): Promise<DeedOutcome<{ requestId: number }>> {
  return perform(call, 'request_suppression', async (work) => {
    const { tx, actor, now } = work;
    const opened = await openCase(work, 'request_suppression', input.editionId);
    if (isRefused(opened)) return opened;
    const { edition, release, revision } = opened;
    if (edition.suppressedAt) return refuse('wrong_state', 'This edition is already suppressed.');
    if (await waitingRequest(tx, edition.id)) {
      return refuse('wrong_state', 'A suppression of this edition already waits for another editor.');
    }
    const reason = reasonIn(revision.content, input.reason);
    if ('ok' in reason) return reason;
    const askedBy = personIdOf(actor) ?? 0;
    const values = {
      releaseId: release.id,
      editionId: edition.id,
      kind: 'suppression' as const,
      reason: reason.words,
    };
    const requestId = await insertRequest(tx, { ...values, askedBy, askedAt: now });
    const told = (await editorIds(tx)).filter((id) => id !== askedBy);
    await notify(tx, told, { deed: 'request_suppression', editionId: edition.id, at: now });
    const audit = { releaseId: release.id, editionId: edition.id, details: { requestId } };
    return { ok: true, answer: { requestId }, audit };
  });
}
