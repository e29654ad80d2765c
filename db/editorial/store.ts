import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { setPragmas } from '../pragmas.ts';

/** Reads and writes of one transaction; the only thing that may write. */
export type Tx = BetterSQLite3Database;
/** Reads outside a transaction; the connection itself refuses writes. */
export type Reads = BetterSQLite3Database;

export type EditorialStore = {
  readonly file: string;
  /** Answers what `work` answers; everything it wrote is kept, or nothing when it throws. */
  readonly tx: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  readonly reads: Reads;
  readonly close: () => void;
};

/** The store could not be had for writing within ten seconds. */
export class StoreBusy extends Error {}

/** Thrown through a transaction to undo it while still answering `value`. */
export class Undo<T> extends Error {
  readonly value: T;
  constructor(value: T) {
    super('undone');
    this.value = value;
  }
}

const PATIENCE_MS = 10_000;

/**
 * Opens the editorial store: one write connection behind a mutex, one connection that can only
 * read. The caller keeps one store per process (`desk/stores.ts`).
 */
export function openEditorialStore(file: string): EditorialStore {
  const writing = new Database(file);
  setPragmas(writing, 'write');
  const reading = new Database(file, { readonly: true });
  setPragmas(reading, 'read');
  const db = drizzle(writing);
  let last: Promise<unknown> = Promise.resolve();

  function tx<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const turn = last.then(() => transaction(writing, () => work(db)));
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    file,
    tx,
    reads: drizzle(reading),
    close: () => {
      reading.close();
      writing.close();
    },
  };
}

async function transaction<T>(connection: Database.Database, work: () => Promise<T>): Promise<T> {
  await begin(connection);
  try {
    const answer = await work();
    connection.exec('COMMIT');
    return answer;
  } catch (trouble) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    if (trouble instanceof Undo) return trouble.value;
    throw trouble;
  }
}

/** Another process (the operator's command) may be writing: ask again with a growing pause. */
async function begin(connection: Database.Database): Promise<void> {
  const started = performance.now();
  for (let wait = 2; ; wait = Math.min(wait * 2, 250)) {
    try {
      connection.exec('BEGIN IMMEDIATE');
      return;
    } catch (trouble) {
      if (!isBusy(trouble)) throw trouble;
      if (performance.now() - started > PATIENCE_MS) throw new StoreBusy('The store is busy.');
    }
    await pause(wait);
  }
}

function isBusy(trouble: unknown): boolean {
  return trouble instanceof Database.SqliteError && trouble.code.startsWith('SQLITE_BUSY');
}
