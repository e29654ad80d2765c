import type { ReactNode } from 'react';

/** For `sayWith('Move<unseen> {headline}</unseen>', { unseen })`: said aloud where everybody else sees it by its place. */
export function unseen(words: ReactNode): ReactNode {
  return <span className="sr-only">{words}</span>;
}
