import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { setPragmas } from '../pragmas.ts';
import { PUBLIC_SCHEMA } from './shape.ts';

/**
 * The one reading connection of this process, without the query builder: loading that costs as much
 * time and memory as all the rest of the gate. It follows the pointer: when a rebuild has put a new
 * store in its place, the next call opens that one.
 */
export type RawConnection = {
  readonly file: string;
  readonly sqlite: Database.Database;
  /** What was made from it before may still be shown, nothing be made from it: one that fits is under way. */
  readonly held: boolean;
};

type Open = { readonly connection: RawConnection; readonly pointerChangedAt: number };

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

/** What stands behind the file's name in the pointer where the store is only held. */
export const HELD = 'held';

/** What the pointer says; null before the first store was made. */
export function readPointer(folder: string): { readonly file: string; readonly held: boolean } | null {
  const pointer = join(folder, POINTER);
  if (!existsSync(pointer)) return null;
  const [file = '', mark] = readFileSync(pointer, 'utf8').trim().split(' ');
  // A store of another shape can only be held, also before anybody says so.
  return { file, held: mark === HELD || !file.startsWith(`public-${PUBLIC_SCHEMA}-`) };
}

/** The file name that the pointer names, or null before the first store was made. */
export function currentPublicFile(folder: string): string | null {
  return readPointer(folder)?.file ?? null;
}

/** The current connection, opened anew when the pointer has moved. Throws where there is no store. */
export function rawReader(): RawConnection {
  const folder = publicFolder();
  const changedAt = pointerChangedAt(folder);
  const open = globalThis.communiquePublicReader;
  if (open && open.pointerChangedAt === changedAt) return open.connection;
  const pointer = pointerIn(folder);
  const isSame = open?.connection.file === pointer.file && open.connection.held === pointer.held;
  const connection = open && isSame ? open.connection : openRawReader(folder);
  if (open && open.connection !== connection) open.connection.sqlite.close();
  globalThis.communiquePublicReader = { connection, pointerChangedAt: changedAt };
  return connection;
}

function pointerIn(folder: string) {
  const pointer = readPointer(folder);
  if (!pointer) throw new Error(noStoreIn(folder));
  return pointer;
}

function noStoreIn(folder: string): string {
  return `There is no public store in ${folder}. Start the newsroom once to make it.`;
}

function pointerChangedAt(folder: string): number {
  const found = statSync(join(folder, POINTER), { throwIfNoEntry: false });
  if (!found) throw new Error(noStoreIn(folder));
  return found.mtimeMs;
}

function openRawReader(folder: string): RawConnection {
  const { file, held } = pointerIn(folder);
  try {
    const sqlite = new Database(join(folder, file), { readonly: true, fileMustExist: true });
    setPragmas(sqlite, 'read');
    return { file, held, sqlite };
  } catch (trouble) {
    // Another may have taken its place just now, and it is gone.
    if (pointerIn(folder).file === file) throw trouble;
    return openRawReader(folder);
  }
}
