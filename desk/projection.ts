import { pino } from 'pino';
import { ledgerAfter, ledgerHead } from '#db/editorial/ledger.ts';
import type { PublicConnection } from '#db/public/store.ts';
import { inPublicTransaction } from '#db/public/transaction.ts';
import { emptyPublicStore, readAppliedSeq, writeAppliedSeq } from '#db/public/write.ts';
import { isDamaged } from '#db/trouble.ts';
import { applyRow, buildFromLedger } from './apply-ledger.ts';
import { inTurn, publicWriterOf } from './public-writer.ts';
import type { Stores } from './stores.ts';

/**
 * The only writer of the public store: applies ledger rows in their order, each in one transaction
 * together with the sequence it reached. Applying a row again changes nothing, so the newsroom, the
 * operator's commands and a start after a crash all call the same function.
 */

const log = pino({ level: process.env.LOG_LEVEL || 'info', base: { process: 'projection' } });

/** Applies what waits; answers whether the public store has reached `sequence`. Never throws: a failure makes the change late, not lost. */
export async function makePublic(stores: Stores, sequence: number): Promise<boolean> {
  try {
    return (await level(stores)) >= sequence;
  } catch (trouble) {
    log.error(trouble, 'The public store could not be brought level.');
    return false;
  }
}

/** Brings the public store level with the ledger; answers the sequence it stands at. Throws where it cannot. */
export function level(stores: Stores): Promise<number> {
  return inTurn(stores, (connection) => applyWaiting(stores, connection));
}

/** Builds the public store anew from the ledger, in place and in one transaction. Readers keep the old one until the commit. */
export function rebuild(stores: Stores): Promise<number> {
  return inTurn(stores, (connection) => rebuildInPlace(stores, connection));
}

/** Whether the public store stands where the ledger does. */
export async function isLevel(stores: Stores): Promise<boolean> {
  try {
    const { db } = await publicWriterOf(stores);
    return (await readAppliedSeq(db)) === (await ledgerHead(stores.editorial.reads));
  } catch (trouble) {
    if (isDamaged(trouble)) return false;
    throw trouble;
  }
}

async function applyWaiting({ editorial }: Stores, connection: PublicConnection): Promise<number> {
  for (;;) {
    const rows = await ledgerAfter(editorial.reads, await readAppliedSeq(connection.db));
    if (rows.length === 0) return readAppliedSeq(connection.db);
    for (const row of rows) {
      await inPublicTransaction(connection, async (db) => {
        // Another process may have applied it while this one waited for the lock.
        if ((await readAppliedSeq(db)) >= row.sequence) return;
        // One look at the store: a deed that commits meanwhile is seen whole or not at all.
        await editorial.snapshot((reads) => applyRow(reads, db, row));
        await writeAppliedSeq(db, row.sequence);
      });
    }
  }
}

function rebuildInPlace({ editorial }: Stores, connection: PublicConnection): Promise<number> {
  return inPublicTransaction(connection, async (db) => {
    await emptyPublicStore(db);
    return editorial.snapshot((reads) => buildFromLedger(reads, db));
  });
}
