import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { beginImmediate } from '../begin.ts';
import { keepStatements } from '../keep-statements.ts';
import { setPragmas } from '../pragmas.ts';
import { settleFinder } from './finder-index.ts';

/** Reads and writes of one transaction; the only thing that may write. */
export type Tx = BetterSQLite3Database;
/** Reads outside a transaction; the connection itself refuses writes. */
export type Reads = BetterSQLite3Database;

export type EditorialStore = {
  readonly file: string;
  /** Answers what `work` answers; everything it wrote is kept, or nothing when it throws. */
  readonly tx: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  readonly reads: Reads;
  /**
   * Reads that all see the store as it is when the first of them begins, whatever is committed meanwhile;
   * one such work at a time.
   */
  readonly snapshot: <T>(work: (reads: Reads) => Promise<T>) => Promise<T>;
  readonly close: () => void;
};

const UNDO = Symbol.for('communique.undo');

/**
 * Thrown through a transaction to undo it while still answering `value`. Known by a mark, not by its
 * class: the store is opened by the process's entry, while the framework bundles a copy of this module
 * of its own, and a deed there throws that copy's.
 */
export class Undo<T> extends Error {
  readonly [UNDO] = true;
  readonly value: T;
  constructor(value: T) {
    super('undone');
    this.value = value;
  }

  static override [Symbol.hasInstance](thrown: unknown): boolean {
    return typeof thrown === 'object' && thrown !== null && UNDO in thrown;
  }
}

/**
 * Opens the editorial store: one write connection behind a mutex, one connection that can only
 * read, and one more for reads that belong together. The caller keeps one store per process
 * (`desk/stores.ts`).
 */
export function openEditorialStore(file: string): EditorialStore {
  const writing = new Database(file);
  setPragmas(writing, 'write');
  keepStatements(writing);
  const reading = openReading(file);
  const still = openReading(file);
  const [writingDb, stillDb] = [drizzle(writing), drizzle(still)];
  const writers = turns();
  const onlookers = turns();
  return {
    file,
    tx: (work) => writers(() => transaction(writing, () => settled(writingDb, work))),
    reads: drizzle(reading),
    snapshot: (work) => onlookers(() => standingStill(still, () => work(stillDb))),
    close: () => {
      for (const connection of [still, reading, writing]) connection.close();
    },
  };
}

/** Opens a copy of a store to be looked at: one file, to which nothing is written, not even beside it. */
export function openStoreCopy(file: string): { readonly reads: Reads; readonly close: () => void } {
  const connection = new Database(file, { readonly: true, fileMustExist: true });
  connection.pragma('query_only = ON');
  connection.pragma('trusted_schema = OFF');
  return { reads: drizzle(connection), close: () => connection.close() };
}

function openReading(file: string): Database.Database {
  const connection = new Database(file, { readonly: true });
  setPragmas(connection, 'read');
  keepStatements(connection);
  return connection;
}

/** One after the other, in the order in which they ask; one that fails does not stop the next. */
function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

async function standingStill<T>(connection: Database.Database, work: () => Promise<T>): Promise<T> {
  connection.exec('BEGIN');
  try {
    return await work();
  } finally {
    connection.exec('ROLLBACK'); // it only looked
  }
}

/** What was changed is found from the same commit on, whichever deed changed it. */
async function settled<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const answer = await work(tx);
  await settleFinder(tx);
  return answer;
}

async function transaction<T>(connection: Database.Database, work: () => Promise<T>): Promise<T> {
  await beginImmediate(connection);
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
