import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditHead } from '#db/editorial/audit.ts';

/**
 * What is kept beside the stores so that tampering with them, or an old backup, shows: the head of
 * the audit log, and every taking-down that readers were promised.
 */

/** Writes where the audit log stands; never moves it back. */
export function keepAuditHead(dataFolder: string, head: AuditHead): void {
  const before = readAuditHead(dataFolder);
  if (before && before.sequence >= head.sequence) return;
  const file = join(dataFolder, 'audit-head');
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${head.sequence} ${head.hash}\n`, { flush: true, mode: 0o600 });
  renameSync(draft, file);
}

/** The head that was kept, or null where none was. */
export function readAuditHead(dataFolder: string): AuditHead | null {
  const file = join(dataFolder, 'audit-head');
  if (!existsSync(file)) return null;
  const [sequence, hash] = readFileSync(file, 'utf8').trim().split(' ');
  return { sequence: Number(sequence), hash: hash ?? '' };
}

/** One withdrawal, retraction or suppression, with what an older backup would bring back. */
export type TakenDown = {
  readonly at: string;
  readonly what: 'withdrawal' | 'retraction' | 'suppression' | 'reinstatement';
  readonly reference: string;
  readonly edition: number | null;
  readonly reason: Readonly<Record<string, string>>;
};

/** Appends a line to `withdrawals.log`, synced before the deed answers. */
export function keepTakenDown(dataFolder: string, taken: TakenDown): void {
  appendFileSync(join(dataFolder, 'withdrawals.log'), `${JSON.stringify(taken)}\n`, {
    flush: true,
    mode: 0o600,
  });
}
