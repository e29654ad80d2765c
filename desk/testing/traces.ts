import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditEntry } from '#db/editorial/audit.ts';
import { auditBefore } from '#db/editorial/audit.ts';
import { type LedgerRow, ledgerAfter, ledgerHead } from '#db/editorial/ledger.ts';
import { everyRow, type Row, rowsOf } from '#db/editorial/testing/rows.ts';
import { currentPublicFile } from '#db/public/store.ts';
import type { Outcome, Refusal } from '#newsroom/refusal.ts';
import type { TestNewsroom } from './newsroom.ts';

/** What a deed left behind: the evidence that deed tests look at. */
type Left = {
  /** The one audit entry, or null where nothing was to do. */
  readonly entry: AuditEntry | null;
  /** The change of public state, or null. */
  readonly ledger: LedgerRow | null;
  /** Who was told of what, as `editor: submit`, sorted. */
  readonly told: readonly string[];
};

/**
 * Does a deed that has to be done and answers what it left behind. Throws where it was refused, where
 * it wrote more than one audit entry or ledger row, and where the audit entry holds words.
 */
export async function traced<T extends object>(
  newsroom: TestNewsroom,
  deed: () => Promise<Outcome<T>>,
): Promise<T & Left> {
  const { reads } = newsroom.stores.editorial;
  const [auditedBefore, ledgerBefore] = [await newestEntry(newsroom), await ledgerHead(reads)];
  const toldBefore = editorialRows(newsroom, 'SELECT max(id) AS last FROM notifications')[0]?.last ?? 0;
  const outcome = await deed();
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.refusal)}`);
  const entries = (await auditBefore(reads, null, 10)).filter(({ sequence }) => sequence > auditedBefore);
  const ledger = await ledgerAfter(reads, ledgerBefore);
  assert.ok(entries.length <= 1, `One audit entry, not ${entries.length}.`);
  assert.ok(ledger.length <= 1, `One ledger row, not ${ledger.length}.`);
  for (const entry of entries) assertWordless(entry);
  const told = editorialRows(
    newsroom,
    `SELECT name || ': ' || deed AS told FROM notifications JOIN people ON people.id = person_id
     WHERE notifications.id > ${String(toldBefore)} ORDER BY told`,
  ).map((row) => String(row.told));
  return { ...outcome, entry: entries[0] ?? null, ledger: ledger[0] ?? null, told };
}

/** Does a deed that has to be refused and answers the refusal. Throws where it was done, or left anything at all. */
export async function refused(
  newsroom: TestNewsroom,
  deed: () => Promise<Outcome<object>>,
): Promise<Refusal> {
  const before = everything(newsroom);
  const outcome = await deed();
  assert.ok(!outcome.ok, `Done, though it had to be refused: ${JSON.stringify(outcome)}`);
  assert.deepEqual(everything(newsroom), before, 'A refused deed leaves nothing behind.');
  assert.match(outcome.refusal.sentence, /^\p{Lu}.*[.?]$/su, 'A refusal is a plain sentence.');
  return outcome.refusal;
}

/** Hashes and references, never texts: no value of an entry holds two words. */
function assertWordless({ deed, details }: AuditEntry): void {
  for (const [name, value] of Object.entries(details)) {
    assert.ok(!/\s/.test(JSON.stringify(value)), `The audit entry of ${deed} holds words in ${name}.`);
  }
}

async function newestEntry(newsroom: TestNewsroom): Promise<number> {
  const [entry] = await auditBefore(newsroom.stores.editorial.reads, null, 1);
  return entry?.sequence ?? 0;
}

/** Both stores and what is kept beside them. */
function everything(newsroom: TestNewsroom) {
  const { dataFolder, editorial } = newsroom.stores;
  const beside = ['audit-head', 'withdrawals.log'].map((name) => {
    const file = join(dataFolder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  });
  return { editorial: everyRow(editorial.file), public: everyRow(publicFile(newsroom)), beside };
}

export function editorialRows(newsroom: TestNewsroom, sql: string): Row[] {
  return rowsOf(newsroom.stores.editorial.file, sql);
}

/** What readers are given, in the store that only holds what they may see. */
export function publicRows(newsroom: TestNewsroom, sql: string): Row[] {
  return rowsOf(publicFile(newsroom), sql);
}

function publicFile({ stores }: TestNewsroom): string {
  return join(stores.publicFolder, String(currentPublicFile(stores.publicFolder)));
}

/** The lines of `withdrawals.log`, oldest first. */
export function takenDown({ stores }: TestNewsroom): unknown[] {
  const file = join(stores.dataFolder, 'withdrawals.log');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}
