import { catchUp } from '#desk/catch-up.ts';
import { openProcessStores } from '#desk/open-stores.ts';
import type { Stores } from '#desk/stores.ts';
import { troubleWords } from '../trouble.ts';

/** Opens the stores and makes public what waits for readers; ends the process with plain words where it cannot. */
export async function openNewsroom(dataFolder: string): Promise<Stores> {
  try {
    const stores = openProcessStores(dataFolder);
    await catchUp(stores);
    return stores;
  } catch (trouble) {
    process.stderr.write(`${troubleWords(trouble)}\n`);
    return process.exit(1);
  }
}
