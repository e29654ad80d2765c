import type Database from 'better-sqlite3';

/**
 * Settings every connection must run with. `synchronous=FULL` (2): NORMAL loses acknowledged
 * commits at a power cut. Checked after they are set, because SQLite ignores a wrong pragma silently.
 */
export function setPragmas(connection: Database.Database, mode: 'write' | 'read'): void {
  connection.pragma('busy_timeout = 0');
  if (mode === 'write') connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('secure_delete = ON');
  connection.pragma('trusted_schema = OFF');
  if (mode === 'read') connection.pragma('query_only = ON');
  for (const [name, wanted] of expected(mode)) {
    const found = connection.pragma(name, { simple: true });
    if (found !== wanted) throw new Error(`The store's setting ${name} is ${String(found)}, not ${wanted}.`);
  }
}

const FILLING_CACHE_KIB = 131_072;

/** Settings of a connection that alone fills a new file, which counts only when it is whole and synced. */
export function setFillingPragmas(connection: Database.Database): void {
  connection.pragma('journal_mode = MEMORY');
  connection.pragma('synchronous = OFF');
  connection.pragma('locking_mode = EXCLUSIVE');
  connection.pragma(`cache_size = -${FILLING_CACHE_KIB}`);
  connection.pragma('foreign_keys = ON');
  connection.pragma('secure_delete = ON');
  connection.pragma('trusted_schema = OFF');
}

function expected(mode: 'write' | 'read'): readonly (readonly [string, string | number])[] {
  return [
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['secure_delete', 1],
    ['trusted_schema', 0],
    ['query_only', mode === 'read' ? 1 : 0],
  ];
}
