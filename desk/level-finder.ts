import { setTimeout as pause } from 'node:timers/promises';
import { finderWaits } from '#db/editorial/finder-index.ts';
import type { Stores } from './stores.ts';

/**
 * Brings the finder level after a migration, which lets every release wait: each transaction takes some
 * of them along, so a few empty ones take them all. It rests as long as it worked: deeds go on in between,
 * those of other processes too, which have to meet the store free.
 */
export async function levelFinder({ editorial }: Stores, signal?: AbortSignal): Promise<void> {
  for (;;) {
    const begun = performance.now();
    if (signal?.aborted || !(await editorial.tx(finderWaits))) return;
    await pause(performance.now() - begun);
  }
}
