import { refresh } from 'next/cache';
import type { Commented } from '#desk/comment.ts';
import { pathOfRelease } from '../../after.ts';

/** To the new thread on the review. */
export function afterComment({ threadId }: Commented, { releaseId }: { readonly releaseId: number }): string {
  return `${pathOfRelease(releaseId)}/review?said=${threadId}#thread-${threadId}`;
}

/** Says what was done and shows the page anew around it; no field that somebody types into is touched. */
export function stayWith(sentence: string) {
  return () => {
    refresh();
    return { sentence };
  };
}
