import { setResolved } from '#db/editorial/comments.ts';
import { refuse } from '#newsroom/refusal.ts';
import { openThread } from './comment-work.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { isRefused } from './edition-work.ts';

type OnThread = { readonly threadId: number };

/** Settles a thread of comments. It stays where it is, folded away. */
export function resolveComment(call: Call, input: OnThread): Promise<DeedOutcome<OnThread>> {
  return perform(call, 'resolve_comment', async (work) => {
    const opened = await openThread(work, 'resolve_comment', input.threadId);
    if (isRefused(opened)) return opened;
    const { tx, actor, now } = work;
    if (actor.kind !== 'person') return refuse('not_allowed', 'Only a person can resolve a comment.');
    const { edition, release, thread } = opened;
    if (thread.resolvedAt !== null) return refuse('wrong_state', 'Somebody has resolved it already.');
    await setResolved(tx, thread.id, { by: actor.id, at: now });
    return {
      ok: true,
      answer: { threadId: thread.id },
      audit: { releaseId: release.id, editionId: edition.id, details: { thread: thread.id } },
    };
  });
}
