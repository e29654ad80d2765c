import { ledgerHead } from '#db/editorial/ledger.ts';
import { readPointer } from '#db/public/connection.ts';
import { readAppliedSeq } from '#db/public/write.ts';
import { isDamaged } from '#db/trouble.ts';
import { applyWaiting } from './apply-waiting.ts';
import type { Progress } from './build-public.ts';
import { log } from './log.ts';
import { makeStore, StoreInMaking } from './make-store.ts';
import { inTurn, publicWriterOf, takeOver } from './public-writer.ts';
import type { Stores } from './stores.ts';

/**
 * The only writer of the public store: applies ledger rows in their order, each whole in one transaction
 * together with the sequence it reached. Applying a row again changes nothing, so the newsroom, the
 * operator's commands and a start after a crash all call the same function.
 */

/** Applies what waits; answers whether the public store has reached `sequence`. Never throws: a failure makes the change late, not lost. */
export async function makePublic(stores: Stores, sequence: number): Promise<boolean> {
  try {
    return (await level(stores)) >= sequence;
  } catch (trouble) {
    if (!(trouble instanceof StoreInMaking))
      log.error(trouble, 'The public store could not be brought level.');
    return false;
  }
}

/**
 * Brings the public store level with the ledger; answers the sequence it stands at. Makes one where none fits, or
 * throws `StoreInMaking` where it is made elsewhere; then readers have nothing any more that no longer holds.
 */
export function level(stores: Stores): Promise<number> {
  return inTurn(stores, (connection) => applyWaiting(stores, connection));
}

/** The same for whoever goes on without: answers whether a store is there that could be brought level. */
export async function levelIfThere(stores: Stores): Promise<boolean> {
  try {
    await level(stores);
    return true;
  } catch (trouble) {
    if (trouble instanceof StoreInMaking) return false;
    throw trouble;
  }
}

/**
 * Makes the public store anew from the ledger, beside the one that readers have until it is level; answers the
 * sequence it stands at. Deeds reach readers meanwhile. Throws `StoreInMaking` where another process is at it.
 */
export async function rebuild(stores: Stores, progress?: Progress): Promise<number> {
  const made = await makeStore(stores, progress);
  const sequence = await readAppliedSeq(made.db);
  await takeOver(stores, made);
  return sequence;
}

/** Whether the public store stands where the ledger does. */
export async function isLevel(stores: Stores): Promise<boolean> {
  try {
    const { db } = await publicWriterOf(stores);
    return (await readAppliedSeq(db)) === (await ledgerHead(stores.editorial.reads));
  } catch (trouble) {
    if (isDamaged(trouble) || trouble instanceof StoreInMaking) return false;
    throw trouble;
  }
}

/** Whether the store that readers have does not fit this program: they are given only what was finished from it before. */
export function isHeld({ publicFolder }: Stores): boolean {
  return readPointer(publicFolder)?.held ?? false;
}
