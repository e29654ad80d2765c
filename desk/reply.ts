import { commentsIn, insertComment } from '#db/editorial/comments.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { openThread, tellOfComment } from './comment-work.ts';
import { type Call, type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { isRefused } from './edition-work.ts';

export type Reply = { readonly threadId: number; readonly words: string };

/** Answers in a thread of comments, and tells everybody who said something in it. */
export function reply(call: Call, input: Reply): Promise<DeedOutcome<{ threadId: number }>> {
  return perform(call, 'reply', (work) => doReply(work, input));
}

async function doReply(work: Work, input: Reply): Promise<Finished<{ threadId: number }> | Refused> {
  const { tx, actor, now } = work;
  const opened = await openThread(work, 'reply', input.threadId);
  if (isRefused(opened)) return opened;
  if (actor.kind !== 'person') return refuse('not_allowed', 'Only a person can comment.');
  const { edition, release, thread } = opened;
  if (thread.resolvedAt !== null) return refuse('wrong_state', 'This was resolved. Reopen it to go on.');
  const { id: threadId } = thread;
  const concerned = (await commentsIn(tx, [threadId])).map((said) => said.personId);
  const { words } = input;
  const commentId = await insertComment(tx, { threadId, personId: actor.id, at: now, words });
  const said = { edition, threadId, personId: actor.id, words, deed: 'reply', concerned } as const;
  const called = await tellOfComment(work, said);
  return {
    ok: true,
    answer: { threadId },
    audit: {
      releaseId: release.id,
      editionId: edition.id,
      details: { thread: threadId, comment: commentId, called },
    },
  };
}
