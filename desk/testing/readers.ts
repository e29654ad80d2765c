import type { TestNewsroom } from './newsroom.ts';

/** Lets the reads of `db/public` see the public store of a test newsroom. */
export function openForReaders(newsroom: TestNewsroom): void {
  process.env.NEWSROOM_PUBLIC = newsroom.stores.publicFolder;
}

/** Closes what `openForReaders` opened, before the newsroom goes. */
export function closeForReaders(): void {
  globalThis.communiquePublicReader?.connection.sqlite.close();
  globalThis.communiquePublicReader = undefined;
}
