import { answerRequest } from '#db/editorial/removal-requests.ts';
import { type Call, type DeedOutcome, perform, personIdOf } from './deed.ts';
import { isRefused } from './edition-work.ts';
import { openRequest } from './removal-work.ts';

/** Takes back the request for a retraction that waits for confirmation. */
export function cancelRetraction(
  call: Call,
  input: { readonly requestId: number },
): Promise<DeedOutcome<{ releaseId: number }>> {
  return perform(call, 'cancel_retraction', async (work) => {
    const opened = await openRequest(work, 'cancel_retraction', input.requestId, 'retraction');
    if (isRefused(opened)) return opened;
    const { edition, release, request } = opened;
    await answerRequest(work.tx, request.id, 'cancelled', personIdOf(work.actor), work.now);
    const details = { requestId: request.id };
    return {
      ok: true,
      answer: { releaseId: release.id },
      audit: { releaseId: release.id, editionId: edition.id, details },
    };
  });
}
