import { ledgerHead } from '#db/editorial/ledger.ts';
import { integrityTroubles } from '#db/integrity.ts';
import {
  forgetPublicStore,
  holdPublicStore,
  isCurrentStore,
  openPublicWriter,
  type PublicConnection,
} from '#db/public/store.ts';
import { readAppliedSeq } from '#db/public/write.ts';
import { isDamaged } from '#db/trouble.ts';
import { StoreReplaced } from './apply-waiting.ts';
import { log } from './log.ts';
import { makeStore, StoreInMaking } from './make-store.ts';
import type { Stores } from './stores.ts';
import { withholdWaiting } from './withhold.ts';

type Work<T> = (connection: PublicConnection) => Promise<T>;

declare global {
  /** The process's one write connection to the public store. */
  var communiquePublicWriter: { readonly folder: string; readonly connection: PublicConnection } | undefined;
  /** The last work on it that was asked for. */
  var communiquePublicTurn: Promise<unknown> | undefined;
  /** Has a store made by another process; absent where this one makes it itself, and waits for it. */
  var communiqueMakeElsewhere: (() => void) | undefined;
}

/**
 * From now on a store that does not fit is made by another process, which `start` sees to; it may be called while
 * one is at it. For a process that has more to do.
 */
export function makeStoresElsewhere(start: () => void): void {
  globalThis.communiqueMakeElsewhere = start;
}

/**
 * Does one work after the other on the connection, which is opened where it is not, and the store made
 * and filled where none fits. A store that turns out damaged is made anew, and the work done on that.
 */
export function inTurn<T>(stores: Stores, work: Work<T>): Promise<T> {
  return next(() => withWriter(stores, work));
}

function next<T>(work: () => Promise<T>): Promise<T> {
  const turn = (globalThis.communiquePublicTurn ?? Promise.resolve()).then(work);
  globalThis.communiquePublicTurn = turn.catch(() => undefined);
  return turn;
}

/** The connection, for whoever only looks and need not wait for works under way. */
export async function publicWriterOf(stores: Stores): Promise<PublicConnection> {
  return openNow(stores) ?? inTurn(stores, async (connection) => connection);
}

/** Goes on with a store that was made by this process. */
export function takeOver(stores: Stores, connection: PublicConnection): Promise<PublicConnection> {
  return next(async () => {
    closePublicWriter();
    return hold(stores, connection);
  });
}

/** Closes the connection, for a command that ends. */
export function closePublicWriter(): void {
  globalThis.communiquePublicWriter?.connection.sqlite.close();
  globalThis.communiquePublicWriter = undefined;
}

async function withWriter<T>(stores: Stores, work: Work<T>): Promise<T> {
  const connection = openNow(stores) ?? (await open(stores));
  try {
    return await work(connection);
  } catch (trouble) {
    if (trouble instanceof StoreReplaced) return withWriter(stores, work);
    // The damage may be in the editorial store, from which nothing better could be made.
    if (!isDamaged(trouble) || integrityTroubles(connection.sqlite.name, '').length === 0) throw trouble;
    giveUp(stores, trouble);
    return work(await open(stores));
  }
}

function openNow({ publicFolder }: Stores): PublicConnection | null {
  const open = globalThis.communiquePublicWriter;
  return open?.folder === publicFolder && isCurrentStore(publicFolder, open.connection)
    ? open.connection
    : null;
}

async function open(stores: Stores): Promise<PublicConnection> {
  closePublicWriter();
  const fitting = await openFitting(stores);
  if (fitting) return hold(stores, fitting);
  await withholdWaiting(stores);
  if (!globalThis.communiqueMakeElsewhere) return hold(stores, await makeStore(stores));
  globalThis.communiqueMakeElsewhere();
  throw new StoreInMaking('The public store is being made.');
}

function hold({ publicFolder }: Stores, connection: PublicConnection): PublicConnection {
  globalThis.communiquePublicWriter = { folder: publicFolder, connection };
  globalThis.communiqueWithheldUpTo = undefined;
  return connection;
}

/** The current store, or null where it cannot be gone on with. */
async function openFitting(stores: Stores): Promise<PublicConnection | null> {
  try {
    const connection = openPublicWriter(stores.publicFolder);
    if (!connection || (await isOfThisHistory(stores, connection))) return connection;
    log.warn(
      'The public store is ahead of the ledger: an older editorial store was put back. It is built anew.',
    );
    connection.sqlite.close();
    forgetPublicStore(stores.publicFolder);
  } catch (trouble) {
    if (!isDamaged(trouble)) throw trouble;
    giveUp(stores, trouble);
  }
  return null;
}

async function isOfThisHistory({ editorial }: Stores, { db }: PublicConnection): Promise<boolean> {
  return (await readAppliedSeq(db)) <= (await ledgerHead(editorial.reads));
}

/** Nothing is written to the store or made from it any more; what was made from it is shown until another is there. */
function giveUp({ publicFolder }: Stores, trouble: unknown): void {
  log.error(trouble, 'The public store is damaged. It is built anew from the ledger.');
  closePublicWriter();
  holdPublicStore(publicFolder);
}
