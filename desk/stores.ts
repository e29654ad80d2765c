import type { EditorialStore } from '#db/editorial/store.ts';

/** The stores of one newsroom, with the folder they live in. */
export type Stores = {
  readonly dataFolder: string;
  /** Where the public stores and their pointer are. */
  readonly publicFolder: string;
  readonly editorial: EditorialStore;
};

declare global {
  var communiqueStores: Stores | undefined;
}

/**
 * The stores of this process, opened by its entry (`open-stores.ts`). They hang on `globalThis`:
 * the framework bundles its own copy of this module, and two write connections on one thread would
 * block each other and the event loop.
 */
export function stores(): Stores {
  if (!globalThis.communiqueStores) throw new Error('The stores are not open in this process.');
  return globalThis.communiqueStores;
}
