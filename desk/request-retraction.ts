import { editorIds } from '#db/editorial/notifications.ts';
import { insertRequest, waitingRequest } from '#db/editorial/removal-requests.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import type { ByLanguage } from '#newsroom/vocabulary.ts';
import { type Call, type DeedOutcome, type Finished, perform, personIdOf, type Work } from './deed.ts';
import { type EditionCase, isRefused, openLiveCase } from './edition-work.ts';
import { notify } from './notify.ts';
import { freshRefusal } from './people-work.ts';
import { reasonIn, takeBack } from './withdraw.ts';

export type RequestRetraction = { readonly releaseId: number; readonly reason: ByLanguage };

/** Asks for a release to be gone for good. It is withdrawn at once; another editor confirms. */
export function requestRetraction(
  call: Call,
  input: RequestRetraction,
): Promise<DeedOutcome<{ requestId: number }>> {
  return perform(call, 'request_retraction', (work) => request(work, input));
}

async function request(
  work: Work,
  input: RequestRetraction,
): Promise<Finished<{ requestId: number }> | Refused> {
  const opened = await openLiveCase(work, 'request_retraction', input.releaseId);
  if (isRefused(opened)) return opened;
  const stale = freshRefusal(work);
  if (stale) return stale;
  if (await waitingRequest(work.tx, opened.edition.id)) {
    return refuse('wrong_state', 'A retraction of this release already waits for another editor.');
  }
  const reason = reasonIn(opened.revision.content, input.reason);
  if ('ok' in reason) return reason;
  const requestId = await insertRequest(work.tx, {
    releaseId: opened.release.id,
    editionId: opened.edition.id,
    kind: 'retraction',
    reason: reason.words,
    askedBy: personIdOf(work.actor) ?? 0,
    askedAt: work.now,
  });
  const told = (await editorIds(work.tx)).filter((id) => id !== personIdOf(work.actor));
  await notify(work.tx, told, { deed: 'request_retraction', editionId: opened.edition.id, at: work.now });
  return withWithdrawal(work, opened, reason.words, requestId);
}

async function withWithdrawal(
  work: Work,
  opened: EditionCase,
  words: ByLanguage,
  requestId: number,
): Promise<Finished<{ requestId: number }>> {
  const { edition, release } = opened;
  if (edition.state === 'withdrawn') {
    return {
      ok: true,
      answer: { requestId },
      audit: { releaseId: release.id, editionId: edition.id, details: { requestId } },
    };
  }
  return { ...(await takeBack(work, opened, words)), answer: { requestId } };
}
