import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { verifyAudit } from '#db/editorial/audit.ts';
import { openStoreCopy } from '#db/editorial/store.ts';
import { integrityTroubles } from '#db/integrity.ts';
import { readAuditHead } from './kept-outside.ts';

/** What lies in the folder of a backup. */

/** Folders of files that go along as they are, where they exist: their names are hashes of what they hold. */
export const MEDIA_FOLDERS = ['media', 'public-media'] as const;
const SUMS = 'SHA256SUMS';
/** Names that a backup that was not finished may have left. */
export const BACKUP_NAMES = [
  'editorial.db',
  'editorial.db.part',
  'audit-head',
  'withdrawals.log',
  'made-at',
  SUMS,
];

/** Writes the hash of every file, in the form that `sha256sum -c` reads. */
export function writeSums(folder: string): void {
  writeFileSync(join(folder, SUMS), sumsOf(folder), { mode: 0o600, flush: true });
}

/** Every file of the backup, by its path in it. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** When the backup was made. */
export function madeAt(folder: string): Date {
  return new Date(readFileSync(join(folder, 'made-at'), 'utf8').trim());
}

/** What is wrong with a backup, as plain sentences; empty when it can be restored. */
export async function backupTroubles(folder: string): Promise<string[]> {
  const store = join(folder, 'editorial.db');
  if (!existsSync(store) || !existsSync(join(folder, SUMS))) return [`${folder} holds no whole backup.`];
  const changed = changedFiles(folder);
  if (changed.length > 0)
    return changed.map((name) => `The backup is damaged: ${name} is not what was written.`);
  const broken = integrityTroubles(store, 'store in the backup');
  if (broken.length > 0) return broken;
  const copy = openStoreCopy(store);
  try {
    return await verifyAudit(copy.reads, readAuditHead(folder));
  } finally {
    copy.close();
  }
}

function sumsOf(folder: string): string {
  const sums = filesOf(folder).filter((name) => name !== SUMS);
  return sums.map((name) => `${hashOf(join(folder, name))}  ${name}\n`).join('');
}

/** Names of files that were changed, removed or added. */
function changedFiles(folder: string): string[] {
  const written = new Set(readFileSync(join(folder, SUMS), 'utf8').split('\n').filter(Boolean));
  const found = new Set(sumsOf(folder).split('\n').filter(Boolean));
  const differing = [...written].filter((line) => !found.has(line));
  differing.push(...[...found].filter((line) => !written.has(line)));
  return [...new Set(differing.map((line) => line.slice(66)))].sort();
}

/** Piece by piece: a store may be larger than what can be held at once. */
function hashOf(file: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(1 << 20);
  const handle = openSync(file, 'r');
  try {
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece))
      hash.update(piece.subarray(0, read));
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}
