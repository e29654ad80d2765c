import { catchUp } from '#desk/catch-up.ts';
import { openProcessStores } from '#desk/open-stores.ts';
import type { Stores } from '#desk/stores.ts';
import { troubleWords } from '../trouble.ts';

export type Opened = {
  readonly stores: Stores;
  /** Whether readers have everything; else the store for them is being made elsewhere, and nothing shown that no longer holds. */
  readonly level: boolean;
};

/** Opens the stores and makes public what waits for readers; ends the process with plain words where it cannot. */
export async function openNewsroom(dataFolder: string): Promise<Opened> {
  try {
    const stores = openProcessStores(dataFolder);
    return { stores, level: await catchUp(stores) };
  } catch (trouble) {
    process.stderr.write(`${troubleWords(trouble)}\n`);
    return process.exit(1);
  }
}
