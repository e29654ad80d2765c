import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { migrate } from '#db/editorial/migrate.ts';
import { openEditorialStore } from '#db/editorial/store.ts';
import type { Stores } from './stores.ts';

/** Makes the data folder where it is missing, migrates, and opens the stores of one newsroom. */
export function openStores(dataFolder: string): Stores {
  const folder = resolve(dataFolder);
  const publicFolder = join(folder, 'public');
  mkdirSync(publicFolder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'editorial.db');
  migrate(file);
  return { dataFolder: folder, publicFolder, editorial: openEditorialStore(file) };
}

/** Opens the stores for this whole process; `stores()` answers them from then on. */
export function openProcessStores(dataFolder: string): Stores {
  if (globalThis.communiqueStores) throw new Error('The stores are already open in this process.');
  globalThis.communiqueStores = openStores(dataFolder);
  return globalThis.communiqueStores;
}
