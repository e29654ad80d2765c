import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { keepStatements } from '../keep-statements.ts';
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

/** Opens the current store for the projection, or null where none fits this program's shape. Throws where it is damaged. */
export function openPublicWriter(folder: string): PublicConnection | null {
  const file = currentPublicFile(folder);
  if (!file?.startsWith(`public-${PUBLIC_SCHEMA}-`) || !existsSync(join(folder, file))) return null;
  const connection = openForWriting(folder, file);
  if (isWhole(connection.sqlite)) return connection;
  connection.sqlite.close();
  return null;
}

/** A file that was emptied is a store without tables. */
function isWhole(sqlite: Database.Database): boolean {
  const count = sqlite.prepare("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'meta'");
  return count.pluck().get() === 1 && sqlite.prepare('SELECT 1 FROM meta').get() !== undefined;
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

const AN_HOUR = 3_600_000;

/** Removes stores that nothing points to: a process ended while it made one. One that another makes now is being written to. */
export function removeLeftovers(folder: string, current: string | null): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder);
  const writtenAt = (file: string) =>
    Math.max(...names.filter(partOf(file)).map((name) => changedAt(folder, name)));
  for (const file of names.filter((name) => /^public-.*\.db$/.test(name) && name !== current)) {
    if (writtenAt(file) < Date.now() - AN_HOUR) removePublicFile(folder, file);
  }
}

const partOf = (file: string) => (name: string) => name.startsWith(file);

function changedAt(folder: string, name: string): number {
  return statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function openForWriting(folder: string, file: string): PublicConnection {
  const sqlite = new Database(join(folder, file));
  try {
    setPragmas(sqlite, 'write');
  } catch (trouble) {
    sqlite.close();
    throw trouble;
  }
  keepStatements(sqlite);
  return { file, sqlite, db: drizzle(sqlite) };
}
