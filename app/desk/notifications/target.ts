import type { ToldOnDesk } from '#db/editorial/desk-lists.ts';

type About = Pick<ToldOnDesk, 'releaseId' | 'threadId' | 'deed'>;

/** Where what somebody was told of can be seen. */
export function targetOf({ releaseId, threadId, deed }: About): string {
  if (deed === 'break_glass') return '/desk/people';
  if (releaseId === null) return '/desk/account';
  if (threadId !== null) return `/desk/releases/${releaseId}/review#thread-${threadId}`;
  const isForReview = deed === 'submit' || deed === 'assign_reviewer';
  return `/desk/releases/${releaseId}${isForReview ? '/review' : ''}`;
}
