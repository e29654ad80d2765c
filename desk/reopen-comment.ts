import { setResolved } from '#db/editorial/comments.ts';
import { refuse } from '#newsroom/refusal.ts';
import { openThread } from './comment-work.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { isRefused } from './edition-work.ts';

type OnThread = { readonly threadId: number };

/** Takes a settled thread of comments up again. */
export function reopenComment(call: Call, input: OnThread): Promise<DeedOutcome<OnThread>> {
  return perform(call, 'reopen_comment', async (work) => {
    const opened = await openThread(work, 'reopen_comment', input.threadId);
    if (isRefused(opened)) return opened;
    const { edition, release, thread } = opened;
    if (thread.resolvedAt === null) return refuse('wrong_state', 'It is open already.');
    await setResolved(work.tx, thread.id, null);
    return {
      ok: true,
      answer: { threadId: thread.id },
      audit: { releaseId: release.id, editionId: edition.id, details: { thread: thread.id } },
    };
  });
}
