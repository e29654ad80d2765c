import { chmodSync, renameSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { syncFile, syncNameOf } from './durable.ts';

/**
 * Copies a store as it is committed now, also while others write to it: one read transaction, one whole
 * file without a log beside it. `to` appears only when the copy stands on the disk.
 */
export function copyStore(file: string, to: string): void {
  const part = `${to}.part`;
  rmSync(part, { force: true });
  const reading = new Database(file, { readonly: true, fileMustExist: true });
  try {
    reading.prepare('VACUUM INTO ?').run(part);
  } finally {
    reading.close();
  }
  chmodSync(part, 0o600);
  syncFile(part);
  renameSync(part, to);
  syncNameOf(to);
}
