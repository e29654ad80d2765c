import { setImmediate as giveWay } from 'node:timers/promises';
import { readInstitution } from '#db/editorial/institution.ts';
import { type LedgerRow, ledgerHead } from '#db/editorial/ledger.ts';
import {
  furnitureChangedAt,
  readPublicForm,
  readPublicSections,
  releasesInLedgerOrder,
} from '#db/editorial/public-form.ts';
import type { Reads } from '#db/editorial/store.ts';
import type { PublicInstitution } from '#db/public/schema.ts';
import {
  bumpScopes,
  type PublicDb,
  readPages,
  replaceRelease,
  writeAppliedSeq,
  writeFurniture,
} from '#db/public/write.ts';
import { shadesOf } from '#newsroom/colours.ts';
import { settleNeighbours } from './neighbours.ts';
import { publicRows } from './public-rows.ts';

/** What a ledger row means for the public store. Called inside one transaction there and one look at the editorial store. */

/** Brings what the row touches to its present public form. */
export async function applyRow(reads: Reads, db: PublicDb, row: LedgerRow): Promise<void> {
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

/** Fills an empty store; answers the sequence it stands at. */
export async function buildFromLedger(reads: Reads, db: PublicDb): Promise<number> {
  const head = await ledgerHead(reads);
  const furnitureAt = await furnitureChangedAt(reads);
  if (furnitureAt) await applyFurniture(reads, db, furnitureAt);
  for (const { releaseId, at } of await releasesInLedgerOrder(reads)) {
    if (releaseId !== null && at) await applyRelease(reads, db, releaseId, at);
    // The store answers at once, so nothing else would ever have its turn, not even what frees the statements.
    await giveWay();
  }
  await writeAppliedSeq(db, head);
  return head;
}
