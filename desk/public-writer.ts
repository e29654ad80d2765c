import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerHead } from '#db/editorial/ledger.ts';
import { integrityTroubles } from '#db/integrity.ts';
import {
  createPublicStore,
  currentPublicFile,
  openPublicWriter,
  type PublicConnection,
  pointTo,
  removeLeftovers,
  removePublicFile,
} from '#db/public/store.ts';
import { inPublicTransaction } from '#db/public/transaction.ts';
import { readAppliedSeq } from '#db/public/write.ts';
import { isDamaged } from '#db/trouble.ts';
import { buildFromLedger } from './apply-ledger.ts';
import { log } from './log.ts';
import type { Stores } from './stores.ts';

type Work<T> = (connection: PublicConnection) => Promise<T>;

declare global {
  /** The process's one write connection to the public store. */
  var communiquePublicWriter: { readonly folder: string; readonly connection: PublicConnection } | undefined;
  /** The last work on it that was asked for. */
  var communiquePublicTurn: Promise<unknown> | undefined;
}

/**
 * Does one work after the other on the connection, which is opened where it is not, and the store made
 * and filled where none fits. A store that turns out damaged is made anew, and the work done on that.
 */
export function inTurn<T>(stores: Stores, work: Work<T>): Promise<T> {
  const turn = (globalThis.communiquePublicTurn ?? Promise.resolve()).then(() => withWriter(stores, work));
  globalThis.communiquePublicTurn = turn.catch(() => undefined);
  return turn;
}

/** The connection, for whoever only looks and need not wait for works under way. */
export async function publicWriterOf(stores: Stores): Promise<PublicConnection> {
  return openNow(stores) ?? inTurn(stores, async (connection) => connection);
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
    // The damage may be in the editorial store, from which nothing better could be made.
    if (!isDamaged(trouble) || integrityTroubles(connection.sqlite.name, '').length === 0) throw trouble;
    tellDamage(trouble);
    closePublicWriter();
    return work(hold(stores, await makeStore(stores)));
  }
}

function openNow({ publicFolder }: Stores): PublicConnection | null {
  const open = globalThis.communiquePublicWriter;
  return open?.folder === publicFolder && isCurrent(publicFolder, open.connection) ? open.connection : null;
}

async function open(stores: Stores): Promise<PublicConnection> {
  closePublicWriter();
  return hold(stores, (await openFitting(stores)) ?? (await makeStore(stores)));
}

function hold({ publicFolder }: Stores, connection: PublicConnection): PublicConnection {
  globalThis.communiquePublicWriter = { folder: publicFolder, connection };
  return connection;
}

function isCurrent(folder: string, connection: PublicConnection): boolean {
  return existsSync(join(folder, connection.file)) && currentPublicFile(folder) === connection.file;
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
  } catch (trouble) {
    if (!isDamaged(trouble)) throw trouble;
    tellDamage(trouble);
  }
  return null;
}

async function isOfThisHistory({ editorial }: Stores, { db }: PublicConnection): Promise<boolean> {
  return (await readAppliedSeq(db)) <= (await ledgerHead(editorial.reads));
}

function tellDamage(trouble: unknown): void {
  log.error(trouble, 'The public store is damaged. It is built anew from the ledger.');
}

/** A store of this program's shape: filled from the ledger first, then pointed to, so readers never see it half. */
async function makeStore(stores: Stores): Promise<PublicConnection> {
  const folder = stores.publicFolder;
  const before = currentPublicFile(folder);
  removeLeftovers(folder, before);
  const connection = await buildStore(stores);
  pointTo(folder, connection.file);
  if (before) removePublicFile(folder, before);
  return connection;
}

async function buildStore({ editorial, publicFolder }: Stores): Promise<PublicConnection> {
  const connection = createPublicStore(publicFolder);
  try {
    await inPublicTransaction(connection, (db) => editorial.snapshot((reads) => buildFromLedger(reads, db)));
    connection.sqlite.pragma('wal_checkpoint(TRUNCATE)');
    return connection;
  } catch (trouble) {
    connection.sqlite.close();
    removePublicFile(publicFolder, connection.file);
    throw trouble;
  }
}
