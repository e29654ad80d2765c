import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { isBusy } from '../begin.ts';
import { syncFile, syncFolder } from '../durable.ts';
import { keepStatements } from '../keep-statements.ts';
import { setFillingPragmas, setPragmas } from '../pragmas.ts';
import { currentPublicFile, HELD, POINTER, readPointer } from './connection.ts';
import { CREATE_PUBLIC_STORE } from './create.ts';
import { COUNT_LISTS } from './create-lists.ts';
import { MANY_WORDS, USUAL_WORDS } from './search-schema.ts';
import { PUBLIC_SCHEMA } from './shape.ts';

export { currentPublicFile };

/** A connection to one public store file. */
export type PublicConnection = {
  readonly file: string;
  readonly sqlite: Database.Database;
  readonly db: BetterSQLite3Database;
};

/** Whether the pointer names the store of this connection, to be gone on with. */
export function isCurrentStore(folder: string, { file }: PublicConnection): boolean {
  const pointer = readPointer(folder);
  return pointer?.file === file && !pointer.held && existsSync(join(folder, file));
}

/** Opens the current store for the projection, or null where none fits this program's shape. Throws where it is damaged. */
export function openPublicWriter(folder: string): PublicConnection | null {
  const pointer = readPointer(folder);
  if (!pointer || pointer.held || !existsSync(join(folder, pointer.file))) return null;
  const connection = openForWriting(folder, pointer.file);
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
  return finishPublicStore(folder, startPublicStore(folder));
}

/**
 * A store to be filled in one go, in a transaction that is open. Nobody reads it before it is finished, and what is
 * not finished is thrown away: nothing of it is synced. Nor has it triggers: the search index writes what it has
 * gathered, a little at a time, before each statement that could be undone alone.
 */
export function startPublicStore(folder: string): PublicConnection {
  mkdirSync(folder, { recursive: true });
  const storeId = randomBytes(8).toString('hex');
  const connection = openWith(folder, `public-${PUBLIC_SCHEMA}-${storeId}.db`, setFillingPragmas);
  connection.sqlite.exec(`BEGIN;${CREATE_PUBLIC_STORE}`);
  connection.sqlite.prepare('INSERT INTO meta VALUES (1, ?, ?, 0)').run(storeId, PUBLIC_SCHEMA);
  connection.sqlite.exec(MANY_WORDS);
  return connection;
}

/** Commits what a new store was filled with, brings it to the disk and opens it like any other. */
export function finishPublicStore(folder: string, { file, sqlite }: PublicConnection): PublicConnection {
  sqlite.exec(`${USUAL_WORDS}${COUNT_LISTS}COMMIT`);
  sqlite.close();
  syncFile(join(folder, file));
  syncFolder(folder);
  return openForWriting(folder, file);
}

/**
 * Makes `file` the store that readers get. The pointer is replaced by a rename; an open database is
 * never renamed over, because a reader would then apply the old log to the new file.
 */
export function pointTo(folder: string, file: string): void {
  writePointer(folder, file);
}

/** Lets the current store only be held from now on, because it is damaged. */
export function holdPublicStore(folder: string): void {
  const file = currentPublicFile(folder);
  if (file) writePointer(folder, `${file} ${HELD}`);
}

/** Takes the current store from readers: nothing made from it is shown any more. */
export function forgetPublicStore(folder: string): void {
  rmSync(join(folder, POINTER), { force: true });
}

function writePointer(folder: string, words: string): void {
  const draft = join(folder, `${POINTER}.${randomBytes(4).toString('hex')}`);
  writeFileSync(draft, `${words}\n`, { flush: true });
  renameSync(draft, join(folder, POINTER));
  syncFolder(folder);
}

/** Removes a store file that no pointer names any more. */
export function removePublicFile(folder: string, file: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(join(folder, file + ending), { force: true });
}

/**
 * Keeps other processes from making a store in this folder until what it answers is called; null where one is at it
 * already. The end of a process lets go as well.
 */
export function keepMakingToOneself(folder: string): (() => void) | null {
  mkdirSync(folder, { recursive: true });
  const lock = new Database(join(folder, 'making'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (trouble) {
    lock.close();
    if (isBusy(trouble)) return null;
    throw trouble;
  }
  return () => lock.close();
}

/** Removes stores that a process left unfinished. Called by the one that may make a store. */
export function removeLeftovers(folder: string): void {
  const current = currentPublicFile(folder);
  const files = readdirSync(folder).flatMap((name) => /^public-.*\.db(?=$|-)/.exec(name)?.[0] ?? []);
  for (const file of new Set(files)) if (file !== current) removePublicFile(folder, file);
}

function openForWriting(folder: string, file: string): PublicConnection {
  return openWith(folder, file, (sqlite) => setPragmas(sqlite, 'write'));
}

function openWith(folder: string, file: string, set: (sqlite: Database.Database) => void): PublicConnection {
  const sqlite = new Database(join(folder, file));
  try {
    set(sqlite);
  } catch (trouble) {
    sqlite.close();
    throw trouble;
  }
  keepStatements(sqlite);
  return { file, sqlite, db: drizzle(sqlite) };
}
