import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { copyStore } from '../copy.ts';
import { applyMigration, type Migration } from './apply-migration.ts';

/**
 * Brings the editorial store to this program's shape, from drizzle-kit's SQL files.
 *
 * drizzle-orm's own runner wraps everything in one transaction, where `PRAGMA foreign_keys = OFF`
 * does nothing and a table rebuild deletes what hangs on the table. So: an exclusive lock, a copy
 * kept beside the store, foreign keys off before BEGIN, rows counted, keys checked, each file's
 * hash remembered, and a store that is newer than the program refused.
 *
 * Answers the names of the files applied. Throws with a plain sentence where it cannot.
 */
export function migrate(file: string, folder: string = join(import.meta.dirname, 'migrations')): string[] {
  const connection = new Database(file, { timeout: 30_000 });
  try {
    prepare(connection);
    if (pending(connection, folder).waiting.length === 0) return [];
    connection.exec('BEGIN EXCLUSIVE');
    // Another start may have done it while this one waited for the lock.
    const { waiting, applied } = pending(connection, folder);
    const [first] = waiting;
    // Readers may go on beside the lock, so another connection can copy what nobody changes now.
    if (first && applied > 0) copyStore(file, `${file}.before-${first.name.replace(/\.sql$/, '')}`);
    for (const migration of waiting) applyMigration(connection, migration);
    connection.exec('COMMIT');
    return waiting.map((migration) => migration.name);
  } catch (trouble) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw trouble;
  } finally {
    connection.close();
  }
}

function prepare(connection: Database.Database): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = OFF');
  connection.exec(
    'CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, hash TEXT NOT NULL, at INTEGER NOT NULL) STRICT',
  );
}

/** What waits to be applied, in order, and how many were applied before. */
function pending(
  connection: Database.Database,
  folder: string,
): { readonly waiting: readonly Migration[]; readonly applied: number } {
  const applied = new Map(
    connection
      .prepare<[], { name: string; hash: string }>('SELECT name, hash FROM migrations')
      .all()
      .map((row) => [row.name, row.hash]),
  );
  const steps = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => readMigration(folder, name));
  const known = new Set(steps.map((step) => step.name));
  const newer = [...applied.keys()].filter((name) => !known.has(name));
  if (newer.length > 0) {
    throw new Error(`The store was written by a newer program (${newer.join(', ')}). Start that one.`);
  }
  const changed = steps.find((step) => applied.has(step.name) && applied.get(step.name) !== step.hash);
  if (changed)
    throw new Error(`The migration ${changed.name} was changed after it was applied. Restore the file.`);
  return { waiting: inOrder(steps, applied), applied: applied.size };
}

/** A file dated earlier than the last applied would be skipped silently elsewhere; here it is refused. */
function inOrder(steps: readonly Migration[], applied: ReadonlyMap<string, string>): Migration[] {
  const waiting = steps.filter((step) => !applied.has(step.name));
  const last = [...applied.keys()].sort().at(-1);
  const early = waiting.find((step) => last !== undefined && step.name < last);
  if (early)
    throw new Error(`The migration ${early.name} comes before ${last}, which is applied. Number it after.`);
  return waiting;
}

function readMigration(folder: string, name: string): Migration {
  const sql = readFileSync(join(folder, name), 'utf8');
  return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
}
