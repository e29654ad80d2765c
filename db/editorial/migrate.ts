import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

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
  const isNew = !existsSync(file);
  const connection = new Database(file, { timeout: 30_000 });
  try {
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = OFF');
    connection.exec(
      'CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, hash TEXT NOT NULL, at INTEGER NOT NULL) STRICT',
    );
    const waiting = pending(connection, folder);
    if (waiting.length === 0) return [];
    if (!isNew) keepCopy(connection, file, waiting[0]?.name ?? '');
    connection.exec('BEGIN EXCLUSIVE');
    // Another start may have done it while this one waited for the lock.
    const still = pending(connection, folder);
    for (const step of still) apply(connection, step);
    connection.exec('COMMIT');
    return still.map((step) => step.name);
  } catch (trouble) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw trouble;
  } finally {
    connection.close();
  }
}

type Step = { readonly name: string; readonly sql: string; readonly hash: string };

function pending(connection: Database.Database, folder: string): Step[] {
  const applied = new Map(
    connection
      .prepare<[], { name: string; hash: string }>('SELECT name, hash FROM migrations')
      .all()
      .map((row) => [row.name, row.hash]),
  );
  const steps = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => readStep(folder, name));
  const known = new Set(steps.map((step) => step.name));
  const newer = [...applied.keys()].filter((name) => !known.has(name));
  if (newer.length > 0) {
    throw new Error(`The store was written by a newer program (${newer.join(', ')}). Start that one.`);
  }
  const changed = steps.find((step) => applied.has(step.name) && applied.get(step.name) !== step.hash);
  if (changed)
    throw new Error(`The migration ${changed.name} was changed after it was applied. Restore the file.`);
  return inOrder(steps, applied);
}

/** A file dated earlier than the last applied would be skipped silently elsewhere; here it is refused. */
function inOrder(steps: readonly Step[], applied: ReadonlyMap<string, string>): Step[] {
  const waiting = steps.filter((step) => !applied.has(step.name));
  const last = [...applied.keys()].sort().at(-1);
  const early = waiting.find((step) => last !== undefined && step.name < last);
  if (early)
    throw new Error(`The migration ${early.name} comes before ${last}, which is applied. Number it after.`);
  return waiting;
}

function readStep(folder: string, name: string): Step {
  const sql = readFileSync(join(folder, name), 'utf8');
  return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
}

function apply(connection: Database.Database, step: Step): void {
  const before = rowCounts(connection);
  for (const statement of step.sql.split('--> statement-breakpoint')) connection.exec(statement);
  const after = rowCounts(connection);
  for (const [table, rows] of before) {
    const left = after.get(table);
    if (left !== undefined && left < rows)
      throw new Error(`The migration ${step.name} would lose rows of ${table}.`);
  }
  const broken = connection.prepare('PRAGMA foreign_key_check').all();
  if (broken.length > 0) throw new Error(`The migration ${step.name} would leave rows that point nowhere.`);
  connection.prepare('INSERT INTO migrations VALUES (?, ?, ?)').run(step.name, step.hash, Date.now());
}

function rowCounts(connection: Database.Database): Map<string, number> {
  const tables = connection
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all();
  return new Map(
    tables.map((table) => [
      table,
      Number(connection.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()),
    ]),
  );
}

function keepCopy(connection: Database.Database, file: string, name: string): void {
  const copy = `${file}.before-${name.replace(/\.sql$/, '')}`;
  rmSync(`${copy}.part`, { force: true });
  connection.prepare('VACUUM INTO ?').run(`${copy}.part`);
  renameSync(`${copy}.part`, copy);
}
