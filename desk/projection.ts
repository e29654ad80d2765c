import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { readInstitution } from '#db/editorial/institution.ts';
import { type LedgerRow, ledgerAfter, ledgerHead } from '#db/editorial/ledger.ts';
import {
  furnitureChangedAt,
  readPublicForm,
  readPublicSections,
  releasesInLedgerOrder,
} from '#db/editorial/public-form.ts';
import type { Reads } from '#db/editorial/store.ts';
import type { PublicInstitution } from '#db/public/schema.ts';
import {
  createPublicStore,
  currentPublicFile,
  openPublicWriter,
  type PublicConnection,
  pointTo,
  removePublicFile,
} from '#db/public/store.ts';
import { inPublicTransaction } from '#db/public/transaction.ts';
import {
  bumpScopes,
  emptyPublicStore,
  type PublicDb,
  readAppliedSeq,
  readPages,
  replaceRelease,
  writeAppliedSeq,
  writeFurniture,
} from '#db/public/write.ts';
import { shadesOf } from '#newsroom/colours.ts';
import { settleNeighbours } from './neighbours.ts';
import { publicRows } from './public-rows.ts';
import type { Stores } from './stores.ts';

/**
 * The only writer of the public store: applies ledger rows in their order, each in one transaction
 * together with the sequence it reached. Applying a row again changes nothing, so the newsroom, the
 * operator's commands and a start after a crash all call the same function.
 */

declare global {
  var communiquePublicWriter:
    | { folder: string; connection: PublicConnection; last: Promise<unknown> }
    | undefined;
}

const log = pino({ level: process.env.LOG_LEVEL || 'info', base: { process: 'projection' } });

/** Applies what waits; answers whether the public store has reached `sequence`. Never throws: a failure makes the change late, not lost. */
export async function makePublic(stores: Stores, sequence: number): Promise<boolean> {
  try {
    return (await level(stores)) >= sequence;
  } catch (trouble) {
    log.error(trouble, 'The public store could not be brought level.');
    return false;
  }
}

/** Brings the public store level with the ledger; answers the sequence it stands at. Throws where it cannot. */
export async function level(stores: Stores): Promise<number> {
  const writer = await publicWriter(stores);
  const turn = writer.last.then(() => applyWaiting(stores, writer.connection));
  writer.last = turn.catch(() => undefined);
  return turn;
}

/** The connection the projection writes to, for checks and backups. */
export async function publicWriterOf(stores: Stores): Promise<PublicConnection> {
  return (await publicWriter(stores)).connection;
}

/** Whether the public store stands where the ledger does. */
export async function isLevel(stores: Stores): Promise<boolean> {
  const writer = await publicWriter(stores);
  return (await readAppliedSeq(writer.connection.db)) === (await ledgerHead(stores.editorial.reads));
}

/** Builds the public store anew from the ledger, in place and in one transaction. Readers keep the old one until the commit. */
export async function rebuild(stores: Stores): Promise<number> {
  const writer = await publicWriter(stores);
  const turn = writer.last.then(() => rebuildInPlace(stores.editorial.reads, writer.connection));
  writer.last = turn.catch(() => undefined);
  return turn;
}

async function applyWaiting(stores: Stores, connection: PublicConnection): Promise<number> {
  const { reads } = stores.editorial;
  for (;;) {
    const rows = await ledgerAfter(reads, await readAppliedSeq(connection.db));
    if (rows.length === 0) return readAppliedSeq(connection.db);
    for (const row of rows) {
      await inPublicTransaction(connection, async (db) => {
        // Another process may have applied it while this one waited for the lock.
        if ((await readAppliedSeq(db)) >= row.sequence) return;
        await applyRow(reads, db, row);
        await writeAppliedSeq(db, row.sequence);
      });
    }
  }
}

async function applyRow(reads: Reads, db: PublicDb, row: LedgerRow): Promise<void> {
  if (row.releaseId === null) await applyFurniture(reads, db, row.at);
  else await applyRelease(reads, db, row.releaseId, row.at);
}

async function applyFurniture(reads: Reads, db: PublicDb, at: Date): Promise<void> {
  const { zone, languages, mainLanguage, names, mottos, colour, emblem } = await readInstitution(reads);
  const sections = await readPublicSections(reads);
  const look = { colours: shadesOf(colour), emblem };
  const institution: PublicInstitution = { zone, languages, mainLanguage, names, mottos, sections, look };
  await writeFurniture(db, institution);
  await bumpScopes(db, ['site'], at);
}

async function applyRelease(reads: Reads, db: PublicDb, releaseId: number, at: Date): Promise<void> {
  const form = await readPublicForm(reads, releaseId);
  if (!form) return;
  const { zone } = await readInstitution(reads);
  const before = await readPages(db, form.reference);
  const rows = publicRows(form, zone);
  await replaceRelease(db, rows);
  const after = await readPages(db, form.reference);
  const neighbours = await settleNeighbours(db, before, after);
  const languages = [...before, ...after].map((page) => page.language);
  await bumpScopes(
    db,
    [
      `release:${form.reference}`,
      ...languages.map((language) => `listing:${language}`),
      ...neighbours.map((reference) => `release:${reference}`),
      // A standing page is in the menu of every page.
      ...(form.fixedSlug === null ? [] : ['site']),
    ],
    at,
  );
}

async function rebuildInPlace(reads: Reads, connection: PublicConnection): Promise<number> {
  const head = await ledgerHead(reads);
  await inPublicTransaction(connection, async (db) => {
    await emptyPublicStore(db);
    await buildFromLedger(reads, db, head);
  });
  return head;
}

async function buildFromLedger(reads: Reads, db: PublicDb, head: number): Promise<void> {
  const furnitureAt = await furnitureChangedAt(reads);
  if (furnitureAt) await applyFurniture(reads, db, furnitureAt);
  for (const { releaseId, at } of await releasesInLedgerOrder(reads)) {
    if (releaseId !== null && at) await applyRelease(reads, db, releaseId, at);
  }
  await writeAppliedSeq(db, head);
}

/** The process's one write connection to the public store; makes and fills a store where none fits. */
async function publicWriter(stores: Stores): Promise<NonNullable<typeof globalThis.communiquePublicWriter>> {
  const open = globalThis.communiquePublicWriter;
  if (open?.folder === stores.publicFolder && isCurrent(stores.publicFolder, open.connection)) return open;
  open?.connection.sqlite.close();
  const connection = openPublicWriter(stores.publicFolder) ?? (await makeStore(stores));
  const writer = { folder: stores.publicFolder, connection, last: Promise.resolve() };
  globalThis.communiquePublicWriter = writer;
  return writer;
}

function isCurrent(folder: string, connection: PublicConnection): boolean {
  return existsSync(join(folder, connection.file)) && currentPublicFile(folder) === connection.file;
}

/** A store of this program's shape: filled from the ledger first, then pointed to, so readers never see it half. */
async function makeStore(stores: Stores): Promise<PublicConnection> {
  const before = currentPublicFile(stores.publicFolder);
  const connection = createPublicStore(stores.publicFolder);
  const head = await ledgerHead(stores.editorial.reads);
  await inPublicTransaction(connection, (db) => buildFromLedger(stores.editorial.reads, db, head));
  connection.sqlite.pragma('wal_checkpoint(TRUNCATE)');
  pointTo(stores.publicFolder, connection.file);
  if (before) removePublicFile(stores.publicFolder, before);
  return connection;
}
