import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { setPragmas } from '../pragmas.ts';
import { currentPublicFile, POINTER } from './connection.ts';
import { CREATE_PUBLIC_STORE, PUBLIC_SCHEMA } from './create.ts';

export { currentPublicFile };

/** A connection to one public store file. */
export type PublicConnection = {
  readonly file: string;
  readonly sqlite: Database.Database;
  readonly db: BetterSQLite3Database;
};

/** Opens the current store for the projection, or null where none fits this program's shape. */
export function openPublicWriter(folder: string): PublicConnection | null {
  const file = currentPublicFile(folder);
  if (!file?.startsWith(`public-${PUBLIC_SCHEMA}-`) || !existsSync(join(folder, file))) return null;
  return openForWriting(folder, file);
}

/** Makes an empty store beside the current one; readers see it only after `pointTo`. */
export function createPublicStore(folder: string): PublicConnection {
  mkdirSync(folder, { recursive: true });
  const storeId = randomBytes(8).toString('hex');
  const connection = openForWriting(folder, `public-${PUBLIC_SCHEMA}-${storeId}.db`);
  connection.sqlite.exec(`BEGIN IMMEDIATE;${CREATE_PUBLIC_STORE}`);
  connection.sqlite.prepare('INSERT INTO meta VALUES (1, ?, ?, 0)').run(storeId, PUBLIC_SCHEMA);
  connection.sqlite.exec('COMMIT');
  return connection;
}

/**
 * Makes `file` the store that readers get. The pointer is replaced by a rename; an open database is
 * never renamed over, because a reader would then apply the old log to the new file.
 */
export function pointTo(folder: string, file: string): void {
  const draft = join(folder, `${POINTER}.${randomBytes(4).toString('hex')}`);
  writeFileSync(draft, `${file}\n`, { flush: true });
  renameSync(draft, join(folder, POINTER));
}

/** Removes a store file that no pointer names any more. */
export function removePublicFile(folder: string, file: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(join(folder, file + ending), { force: true });
}

function openForWriting(folder: string, file: string): PublicConnection {
  const sqlite = new Database(join(folder, file));
  setPragmas(sqlite, 'write');
  return { file, sqlite, db: drizzle(sqlite) };
}
