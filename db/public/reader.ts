import { statSync } from 'node:fs';
import { join } from 'node:path';
import { currentPublicFile, openPublicReader, type PublicConnection } from './store.ts';
import { touchScope } from './scopes.ts';

/**
 * The one reading connection of this process. It follows the pointer: when a rebuild has put a new
 * store in its place, the next call opens that one.
 */
type Open = { connection: PublicConnection; pointerChangedAt: number; storeId: string };

declare global {
  var communiquePublicReader: Open | undefined;
}

/** The folder of the public stores; the processes that serve readers know no other. */
export function publicFolder(): string {
  const folder = process.env['NEWSROOM_PUBLIC'];
  if (!folder) throw new Error('NEWSROOM_PUBLIC is not set: it names the folder of the public store.');
  return folder;
}

/** The current connection, opened anew when the pointer has moved. */
export function publicReader(): PublicConnection {
  return current().connection;
}

/** The id of the store being read. A generation is (store id, counter) and never repeats. */
export function publicStoreId(): string {
  return current().storeId;
}

/** The counter of a scope: 0 when it never moved. Also notes the touch for the render under way. */
export function readScope(scope: string): number {
  const counter = counterOf(scope);
  touchScope(scope, counter);
  return counter;
}

/** The counter of a scope, without noting anything. */
export function counterOf(scope: string): number {
  const row = publicReader().sqlite.prepare('SELECT counter FROM generations WHERE scope = ?').pluck().get(scope);
  return typeof row === 'number' ? row : 0;
}

function current(): Open {
  const folder = publicFolder();
  const changedAt = statSync(join(folder, 'public.current')).mtimeMs;
  const open = globalThis.communiquePublicReader;
  if (open && open.pointerChangedAt === changedAt) return open;
  if (open && open.connection.file === currentPublicFile(folder)) {
    open.pointerChangedAt = changedAt;
    return open;
  }
  const connection = openPublicReader(folder);
  const storeId = String(connection.sqlite.prepare('SELECT store_id FROM meta').pluck().get());
  open?.connection.sqlite.close();
  const opened = { connection, pointerChangedAt: changedAt, storeId };
  globalThis.communiquePublicReader = opened;
  return opened;
}
