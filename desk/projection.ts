import { type LedgerRow, ledgerAfter, ledgerHead } from '#db/editorial/ledger.ts';
import type { PublicConnection } from '#db/public/store.ts';
import { inPublicTransaction } from '#db/public/transaction.ts';
import { emptyPublicStore, readAppliedSeq, writeAppliedSeq } from '#db/public/write.ts';
import { isDamaged } from '#db/trouble.ts';
import { applyRow, buildFromLedger } from './apply-ledger.ts';
import { log } from './log.ts';
import { inTurn, publicWriterOf } from './public-writer.ts';
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

/** How many ledger rows are applied in one transaction where many wait, as after an import. */
const TOGETHER = 100;

async function applyWaiting({ editorial }: Stores, connection: PublicConnection): Promise<number> {
  for (;;) {
    const applied = await readAppliedSeq(connection.db);
    const rows = await ledgerAfter(editorial.reads, applied, TOGETHER);
    if (rows.length === 0) return applied;
    try {
      await applyRows(editorial, connection, rows);
    } catch (trouble) {
      if (rows.length === 1) throw trouble;
      // One row that cannot be applied keeps none of those before it from readers.
      for (const row of rows) await applyRows(editorial, connection, [row]);
    }
  }
}

async function applyRows(
  editorial: Stores['editorial'],
  connection: PublicConnection,
  rows: readonly LedgerRow[],
): Promise<void> {
  await inPublicTransaction(connection, async (db) => {
    // Another process may have applied them while this one waited for the lock.
    const applied = await readAppliedSeq(db);
    const waiting = rows.filter((row) => row.sequence > applied);
    // One look at the store: a deed that commits meanwhile is seen whole or not at all.
    await editorial.snapshot(async (reads) => {
      for (const row of waiting) await applyRow(reads, db, row);
    });
    const last = waiting.at(-1);
    if (last) await writeAppliedSeq(db, last.sequence);
  });
}

function rebuildInPlace({ editorial }: Stores, connection: PublicConnection): Promise<number> {
  return inPublicTransaction(connection, async (db) => {
    await emptyPublicStore(db);
    return editorial.snapshot((reads) => buildFromLedger(reads, db));
  });
}
