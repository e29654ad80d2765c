import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** Opens the editorial store of a running newsroom, only to look. */
export function lookInto<T>(dataFolder: string, look: (store: Database.Database) => T): T {
  const store = new Database(join(dataFolder, 'editorial.db'), { readonly: true, fileMustExist: true });
  try {
    return look(store);
  } finally {
    store.close();
  }
}

/** Columns that every request of somebody signed in may move on. */
const TOUCHED = new Set(['last_seen_at', 'idle_until']);
/** Tries to sign in are counted also when they are refused. */
const COUNTED = new Set(['sign_in_failures', 'sqlite_sequence']);

/**
 * Both stores as they stand: a hash of each table, so that two looks differ where anything was
 * written in between.
 */
export function recordOf(dataFolder: string): Readonly<Record<string, string>> {
  const folder = join(dataFolder, 'public');
  const current = readFileSync(join(folder, 'public.current'), 'utf8').trim();
  return {
    ...recordOfStore(join(dataFolder, 'editorial.db')),
    ...prefixed('public', recordOfStore(join(folder, current))),
  };
}

type Look = {
  readonly store: Database.Database;
  version: unknown;
  record: Readonly<Record<string, string>>;
};
const looks = new Map<string, Look>();

/** The tables are read again only where the store says that somebody has committed since. */
function recordOfStore(file: string): Readonly<Record<string, string>> {
  const look = looks.get(file) ?? {
    store: new Database(file, { readonly: true, fileMustExist: true }),
    version: null,
    record: {},
  };
  looks.set(file, look);
  const version = look.store.pragma('data_version', { simple: true });
  if (version !== look.version) Object.assign(look, { version, record: hashes(look.store) });
  return look.record;
}

function prefixed(name: string, record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([table, hash]) => [`${name}.${table}`, hash]));
}

function hashes(store: Database.Database): Record<string, string> {
  const tables = store
    .prepare<[], { name: string }>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name",
    )
    .all();
  return Object.fromEntries(
    tables.filter(({ name }) => !COUNTED.has(name)).map(({ name }) => [name, hashOf(store, name)]),
  );
}

function hashOf(store: Database.Database, table: string): string {
  const rows = store.prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}"`).all();
  const hash = createHash('sha256');
  for (const row of rows) {
    const steady = Object.entries(row).filter(([column]) => !TOUCHED.has(column));
    hash.update(JSON.stringify(steady));
  }
  return `${rows.length} rows ${hash.digest('hex').slice(0, 16)}`;
}
