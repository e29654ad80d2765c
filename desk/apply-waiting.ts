import { type LedgerRow, ledgerAfter } from '#db/editorial/ledger.ts';
import { isCurrentStore, type PublicConnection } from '#db/public/store.ts';
import { inPublicTransaction } from '#db/public/transaction.ts';
import { readAppliedSeq, writeAppliedSeq } from '#db/public/write.ts';
import { applyRow } from './apply-ledger.ts';
import type { Stores } from './stores.ts';

/** How many ledger rows are applied in one transaction where many wait, as after an import. */
const TOGETHER = 100;

/** Another store has taken the place of this one: what was to be done is to be done there. */
export class StoreReplaced extends Error {}

/** Brings the store that readers have level with the ledger; answers the sequence it stands at. Throws where it cannot. */
export function applyWaiting(stores: Stores, connection: PublicConnection): Promise<number> {
  return apply(stores, connection, () => {
    // Looked at under the store's lock: whoever replaces a store holds that meanwhile.
    if (!isCurrentStore(stores.publicFolder, connection)) throw new StoreReplaced('The store was replaced.');
  });
}

/** The same for a store that readers do not have yet. */
export function applyBeside(stores: Stores, connection: PublicConnection): Promise<number> {
  return apply(stores, connection, () => undefined);
}

async function apply(stores: Stores, connection: PublicConnection, look: () => void): Promise<number> {
  const applyRows = (rows: readonly LedgerRow[]) => applyTogether(stores.editorial, connection, rows, look);
  for (;;) {
    const applied = await readAppliedSeq(connection.db);
    const rows = await ledgerAfter(stores.editorial.reads, applied, TOGETHER);
    try {
      if (rows.length > 0) await applyRows(rows);
    } catch (trouble) {
      if (rows.length === 1 || trouble instanceof StoreReplaced) throw trouble;
      // One row that cannot be applied keeps none of those before it from readers.
      for (const row of rows) await applyRows([row]);
    }
    // What comes meanwhile is for whoever committed it, else this might never end.
    if (rows.length < TOGETHER) return rows.at(-1)?.sequence ?? applied;
  }
}

async function applyTogether(
  editorial: Stores['editorial'],
  connection: PublicConnection,
  rows: readonly LedgerRow[],
  look: () => void,
): Promise<void> {
  await inPublicTransaction(connection, async (db) => {
    look();
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
