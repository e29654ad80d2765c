import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';

const BUSY = Symbol.for('communique.store-busy');

/** The store could not be had for writing within ten seconds. Known by a mark, in every copy of this module. */
export class StoreBusy extends Error {
  readonly [BUSY] = true;

  static override [Symbol.hasInstance](thrown: unknown): boolean {
    return typeof thrown === 'object' && thrown !== null && BUSY in thrown;
  }
}

const PATIENCE_MS = 10_000;

/**
 * Takes the write lock. Another process (the operator's command) may hold it: asks again with a
 * growing, awaited pause, so that the event loop never stands still.
 */
export async function beginImmediate(connection: Database.Database): Promise<void> {
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

/** Whether another holds what was asked for. */
export function isBusy(trouble: unknown): boolean {
  return trouble instanceof Database.SqliteError && trouble.code.startsWith('SQLITE_BUSY');
}
