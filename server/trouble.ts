import { isDamaged, whyUnwritable } from '#db/trouble.ts';

/** What stopped a process or a command, in words for the operator. */
export function troubleWords(trouble: unknown): string {
  const message = trouble instanceof Error ? trouble.message : String(trouble);
  const why = whyUnwritable(trouble);
  if (why !== null) return `${why} (${message})`;
  // A damaged public store is made anew without a word here.
  if (isDamaged(trouble))
    return `The editorial store is damaged. Restore the newest backup: docs/operations.md says how. (${message})`;
  // Sentences for people are thrown as plain errors; any other kind is a fault of ours, and its place matters.
  const isSentence = trouble instanceof Error && trouble.constructor === Error && !('code' in trouble);
  return isSentence || !(trouble instanceof Error) ? message : String(trouble.stack);
}
