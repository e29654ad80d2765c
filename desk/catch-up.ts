import { headTroubles } from '#db/editorial/audit.ts';
import { readAuditHead, settleOutside } from './kept-outside.ts';
import { levelIfThere } from './projection.ts';
import type { Stores } from './stores.ts';

/**
 * Makes up for what a process did not get to that ended between a commit and its answer: what is kept
 * outside, then what readers wait for. The first thing that every process does with its stores. Answers
 * whether readers have everything; they do not yet where another process is making their store.
 */
export async function catchUp(stores: Stores): Promise<boolean> {
  const troubles = await headTroubles(stores.editorial.reads, readAuditHead(stores.dataFolder));
  // A head that does not fit is left as it is: it is what shows that the log was cut.
  await settleOutside(stores, troubles.length === 0);
  return levelIfThere(stores);
}
