import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile, syncNameOf } from '#db/durable.ts';
import { type AuditHead, auditHead } from '#db/editorial/audit.ts';
import { takesDown, takingsDown } from '#db/editorial/taken-down.ts';
import type { Deed } from '#newsroom/vocabulary.ts';
import { log } from './log.ts';
import type { Stores } from './stores.ts';
import { lineOf, readTakenDown } from './withdrawals-log.ts';

/**
 * What is kept beside the stores so that tampering with them, or an old backup, shows: the head of
 * the audit log, and every taking-down that readers were promised.
 */

/** True after something could not be written: it is made up for with the next deed, or at the next start. */
let owes = false;

/** A store with the folder beside it: the newsroom's own, or a backup. */
type Kept = Pick<Stores, 'dataFolder'> & { readonly editorial: Pick<Stores['editorial'], 'reads'> };

/** Writes what a committed deed leaves outside. Never throws: the deed is done, and nothing here may hide that. */
export async function keepOutside(stores: Stores, head: AuditHead, deed: Deed): Promise<void> {
  await trying(async () => {
    keepAuditHead(stores.dataFolder, head);
    if (owes || takesDown(deed)) await keepTakenDown(stores);
  });
}

/** The same for whatever an ended process left to do. Never throws. */
export async function settleOutside(stores: Stores, withHead: boolean): Promise<void> {
  await trying(async () => {
    if (withHead) keepAuditHead(stores.dataFolder, await auditHead(stores.editorial.reads));
    await keepTakenDown(stores);
  });
}

async function trying(work: () => Promise<void>): Promise<void> {
  try {
    await work();
    owes = false;
  } catch (trouble) {
    owes = true;
    log.error(trouble, 'What is kept beside the stores could not be written. The next deed tries again.');
  }
}

/** Writes where the audit log stands; never moves it back. */
export function keepAuditHead(dataFolder: string, head: AuditHead): void {
  const before = readAuditHead(dataFolder);
  if (before && before.sequence >= head.sequence) return;
  replaceFile(join(dataFolder, 'audit-head'), `${head.sequence} ${head.hash}\n`);
}

/** The head that was kept, or null where none was or it cannot be read. */
export function readAuditHead(dataFolder: string): AuditHead | null {
  const file = join(dataFolder, 'audit-head');
  const found = existsSync(file) ? /^(\d+) ([0-9a-f]{64})\n?$/.exec(readFileSync(file, 'utf8')) : null;
  return found ? { sequence: Number(found[1]), hash: found[2] ?? '' } : null;
}

/**
 * Appends to `withdrawals.log` what the store took down and the file does not know: also what a process
 * did not get to that ended between its commit and this. Two processes at once may write one line twice.
 */
export async function keepTakenDown({ dataFolder, editorial }: Kept): Promise<void> {
  const file = join(dataFolder, 'withdrawals.log');
  const isNew = !existsSync(file);
  const { lines, endsWhole } = readTakenDown(file);
  const known = new Set(lines.map(({ entry }) => entry));
  const missing = (await takingsDown(editorial.reads)).filter(({ entry }) => !known.has(entry));
  if (missing.length === 0) return;
  const words = `${endsWhole ? '' : '\n'}${missing.map(lineOf).join('')}`;
  appendFileSync(file, words, { flush: true, mode: 0o600 });
  if (isNew) syncNameOf(file);
}
