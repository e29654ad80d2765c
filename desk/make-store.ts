import {
  currentPublicFile,
  finishPublicStore,
  keepMakingToOneself,
  openPublicWriter,
  type PublicConnection,
  pointTo,
  removeLeftovers,
  removePublicFile,
  startPublicStore,
} from '#db/public/store.ts';
import { inPublicTransaction } from '#db/public/transaction.ts';
import { isDamaged } from '#db/trouble.ts';
import { applyBeside } from './apply-waiting.ts';
import { buildFromLedger, type Progress } from './build-public.ts';
import type { Stores } from './stores.ts';

const IN_MAKING = Symbol.for('communique.store-in-making');

/** A store for readers is being made elsewhere. Known by a mark, in every copy of this module. */
export class StoreInMaking extends Error {
  readonly [IN_MAKING] = true;

  static override [Symbol.hasInstance](thrown: unknown): boolean {
    return typeof thrown === 'object' && thrown !== null && IN_MAKING in thrown;
  }
}

/**
 * Makes a store of this program's shape from the ledger, beside the one that readers have. That goes on being
 * written to and read until the new one is level with it; then the pointer names the new one, and the old one goes.
 */
export async function makeStore(
  stores: Stores,
  progress: Progress = () => undefined,
): Promise<PublicConnection> {
  const letGo = keepMakingToOneself(stores.publicFolder);
  if (!letGo) throw new StoreInMaking('Another process is making the public store.');
  try {
    removeLeftovers(stores.publicFolder);
    const made = await fill(stores, progress);
    const before = currentPublicFile(stores.publicFolder);
    try {
      await applyBeside(stores, made);
      await putInPlace(stores, made);
    } catch (trouble) {
      discard(stores, made);
      throw trouble;
    }
    if (before) removePublicFile(stores.publicFolder, before);
    await applyBeside(stores, made); // what was committed last, and could be shown nowhere
    return made;
  } finally {
    letGo();
  }
}

async function fill({ editorial, publicFolder }: Stores, progress: Progress): Promise<PublicConnection> {
  const filling = startPublicStore(publicFolder);
  try {
    await editorial.snapshot((reads) => buildFromLedger(reads, filling.db, progress));
    return finishPublicStore(publicFolder, filling);
  } catch (trouble) {
    discard({ publicFolder }, filling);
    throw trouble;
  }
}

function discard({ publicFolder }: Pick<Stores, 'publicFolder'>, { file, sqlite }: PublicConnection): void {
  sqlite.close();
  removePublicFile(publicFolder, file);
}

/** While the last rows are applied, nobody else may believe to have shown readers anything in the old store. */
async function putInPlace(stores: Stores, made: PublicConnection): Promise<void> {
  const replace = async () => {
    await applyBeside(stores, made);
    pointTo(stores.publicFolder, made.file);
  };
  const before = openOld(stores);
  if (!before) return replace();
  try {
    await inPublicTransaction(before, replace);
  } finally {
    before.sqlite.close();
  }
}

/** The store that readers have, where rows are still applied to it. */
function openOld({ publicFolder }: Stores): PublicConnection | null {
  try {
    return openPublicWriter(publicFolder);
  } catch (trouble) {
    if (isDamaged(trouble)) return null;
    throw trouble;
  }
}
