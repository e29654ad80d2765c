import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { setPragmas } from '../pragmas.ts';

/**
 * The one reading connection of this process, without the query builder: loading that costs as much
 * time and memory as all the rest of the gate. It follows the pointer: when a rebuild has put a new
 * store in its place, the next call opens that one.
 */
export type RawConnection = { readonly file: string; readonly sqlite: Database.Database };

type Open = { readonly connection: RawConnection; pointerChangedAt: number };

declare global {
  var communiquePublicReader: Open | undefined;
}

/** Name of the file that names the current store. */
export const POINTER = 'public.current';

/** The folder of the public stores; the processes that serve readers know no other. */
function publicFolder(): string {
  const folder = process.env.NEWSROOM_PUBLIC;
  if (!folder) throw new Error('NEWSROOM_PUBLIC is not set: it names the folder of the public store.');
  return folder;
}

/** The file name that the pointer names, or null before the first store was made. */
export function currentPublicFile(folder: string): string | null {
  const pointer = join(folder, POINTER);
  return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : null;
}

/** The current connection, opened anew when the pointer has moved. Throws where there is no store. */
export function rawReader(): RawConnection {
  const folder = publicFolder();
  const changedAt = pointerChangedAt(folder);
  const open = globalThis.communiquePublicReader;
  if (open && open.pointerChangedAt === changedAt) return open.connection;
  if (open && open.connection.file === currentPublicFile(folder)) {
    open.pointerChangedAt = changedAt;
    return open.connection;
  }
  const connection = openRawReader(folder);
  open?.connection.sqlite.close();
  globalThis.communiquePublicReader = { connection, pointerChangedAt: changedAt };
  return connection;
}

function pointerChangedAt(folder: string): number {
  const found = statSync(join(folder, POINTER), { throwIfNoEntry: false });
  if (!found) throw new Error(`There is no public store in ${folder}. Start the newsroom once to make it.`);
  return found.mtimeMs;
}

function openRawReader(folder: string): RawConnection {
  const file = currentPublicFile(folder);
  if (!file) throw new Error(`There is no public store in ${folder}. Start the newsroom once to make it.`);
  const sqlite = new Database(join(folder, file), { readonly: true, fileMustExist: true });
  setPragmas(sqlite, 'read');
  return { file, sqlite };
}
