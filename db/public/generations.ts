import { rawReader } from './connection.ts';
import { prepared } from './prepared.ts';

/** How far the public store has come. None of these reads is noted for a render under way. */

/** Differs from every earlier answer of this process once anything was committed or the pointer moved (about 5 µs). */
export function storeVersion(): string {
  const { file, held, sqlite } = rawReader(); // follows the pointer
  return `${file}.${held}.${String(prepared('PRAGMA data_version', sqlite).pluck().get())}`;
}

/** Whether the store is only held: pages made from it before may be shown, none can be made. */
export function isStoreHeld(): boolean {
  return rawReader().held;
}

/** The id of the store as it stands now; a rebuild gives it another. */
export function storeIdNow(): string {
  return String(prepared('SELECT store_id FROM meta').pluck().get());
}

/** The counter of a scope as it stands now: 0 when it never moved. */
export function counterNow(scope: string): number {
  const counter = prepared('SELECT counter FROM generations WHERE scope = ?').pluck().get(scope);
  return typeof counter === 'number' ? counter : 0;
}

/** The ledger instant in milliseconds at which a scope moved last; null where it never did. */
export function movedAt(scope: string): number | null {
  const moved = prepared('SELECT moved_at FROM generations WHERE scope = ?').pluck().get(scope);
  return typeof moved === 'number' ? moved : null;
}
