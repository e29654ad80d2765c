import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditHead } from '#db/editorial/audit.ts';
import { ledgerHead } from '#db/editorial/ledger.ts';
import { type Tx, Undo } from '#db/editorial/store.ts';
import type { Stores } from '../stores.ts';

/** What a rehearsed deed would have left behind. */
export type Rehearsed = { entries: number; ledgerRows: number; seen: unknown };

/**
 * Stores on which a deed runs to its end, on the real database, and is undone: a thousand deeds so find
 * the same newsroom. `prepare` sets the stage in the same transaction, `look` looks at what became of it.
 */
export function rehearsal(
  stores: Stores,
  prepare: (tx: Tx) => Promise<unknown>,
  look: (tx: Tx) => Promise<unknown>,
): { readonly stores: Stores; readonly left: Rehearsed } {
  const left: Rehearsed = { entries: 0, ledgerRows: 0, seen: undefined };
  const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    stores.editorial.tx(async (open): Promise<T> => {
      await prepare(open);
      const before = [(await auditHead(open)).sequence, await ledgerHead(open)] as const;
      const answer = await work(open);
      left.entries = (await auditHead(open)).sequence - before[0];
      left.ledgerRows = (await ledgerHead(open)) - before[1];
      left.seen = await look(open);
      throw new Undo(answer);
    });
  return { left, stores: { ...stores, dataFolder: scratch(), editorial: { ...stores.editorial, tx } } };
}

let folder: string | undefined;

/** What deeds keep beside the stores goes here: it would speak of what never was. */
export function scratch(): string {
  folder ??= mkdtempSync(join(tmpdir(), 'communique-rehearsal-'));
  return folder;
}
