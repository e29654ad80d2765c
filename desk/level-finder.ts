import { setImmediate as giveWay } from 'node:timers/promises';
import { finderWaits } from '#db/editorial/finder-index.ts';
import type { Stores } from './stores.ts';

/**
 * Brings the finder level after a migration, which lets every release wait: each transaction takes some
 * of them along, so a few empty ones take them all. Deeds go on in between.
 */
export async function levelFinder({ editorial }: Stores, signal?: AbortSignal): Promise<void> {
  for (;;) {
    if (signal?.aborted || !(await editorial.tx(finderWaits))) return;
    await giveWay();
  }
}
