import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { furniture, generations } from '../schema.ts';
import { createPublicStore, type PublicConnection, pointTo } from '../store.ts';
import { CONTACTS, INSTITUTION } from './sample-institution.ts';
import { settleRelated } from './sample-lists.ts';
import { SAMPLE_RELEASES } from './sample-releases.ts';
import { putRelease, type SampleRelease, settleNeighbours } from './sample-rows.ts';

/** A public store with a believable newsroom in it, in a throw-away folder. */
export type SampleNewsroom = {
  readonly folder: string;
  readonly store: PublicConnection;
  /** Adds releases, or replaces those with the same number, as the projection would. */
  put(...releases: readonly SampleRelease[]): Promise<void>;
  remove(): void;
};

/** Makes the store, fills it and names its folder in `NEWSROOM_PUBLIC`. */
export async function sampleNewsroom(
  releases: readonly SampleRelease[] = SAMPLE_RELEASES,
): Promise<SampleNewsroom> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-reader-'));
  const store = createPublicStore(folder);
  await store.db.insert(furniture).values({ id: 1, institution: INSTITUTION, contacts: CONTACTS });
  await store.db
    .insert(generations)
    .values({ scope: 'site', counter: 1, movedAt: new Date('2018-01-01T00:00:00Z') });
  await putAll(store, releases);
  pointTo(folder, store.file);
  process.env.NEWSROOM_PUBLIC = folder;
  return {
    folder,
    store,
    put: (...more) => putAll(store, more),
    remove: () => {
      globalThis.communiquePublicReader?.connection.sqlite.close();
      globalThis.communiquePublicReader = undefined;
      store.sqlite.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function putAll(store: PublicConnection, releases: readonly SampleRelease[]): Promise<void> {
  store.sqlite.exec('BEGIN');
  for (const release of releases) await putRelease(store.db, release, INSTITUTION.zone);
  await settleNeighbours(store.db);
  await settleRelated(store.db);
  store.sqlite.exec('COMMIT');
}
