import { markShown, shownAt } from '#db/editorial/revisions.ts';
import { notDone } from './not-done.ts';
import type { Stores } from './stores.ts';

/**
 * Remembers that a person was shown a revision, so that the next review shows what is new since. No deed:
 * nothing changes for anybody else. Where the store takes nothing now, the page is shown all the same.
 */
export async function noteShown(
  { editorial }: Stores,
  shown: { readonly personId: number; readonly revisionId: number; readonly now: Date },
): Promise<void> {
  const { personId, revisionId, now } = shown;
  if (await shownAt(editorial.reads, personId, revisionId)) return;
  try {
    await editorial.tx((tx) => markShown(tx, personId, revisionId, now));
  } catch (trouble) {
    notDone(trouble);
  }
}
