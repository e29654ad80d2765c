import { readInstitution } from '#db/editorial/institution.ts';
import type { LedgerRow } from '#db/editorial/ledger.ts';
import { readPublicLead } from '#db/editorial/pin.ts';
import { readPublicForm } from '#db/editorial/public-form.ts';
import type { Reads } from '#db/editorial/store.ts';
import { storedRows } from '#db/public/stored-rows.ts';
import {
  bumpScopes,
  isStored,
  type PublicDb,
  readPages,
  replaceRelease,
  writeLead,
} from '#db/public/write.ts';
import { type ListRows, readListKeys, readListRows, readTopicsOf } from '#db/public/write-lists.ts';
import { settleNeighbours } from './neighbours.ts';
import { settleFurniture, topicsMoved } from './public-furniture.ts';
import { publicRows } from './public-rows.ts';
import { settleRelated } from './related.ts';
import { type Shown, touchedScopes } from './touched-scopes.ts';

/** What a ledger row means for the public store. Called inside one transaction there and one look at the editorial store. */

/** Brings what the row touches to its present public form. */
export async function applyRow(reads: Reads, db: PublicDb, row: LedgerRow): Promise<void> {
  if (row.releaseId === null) await applyFurniture(reads, db, row.at);
  else await applyRelease(reads, db, row.releaseId, row.at);
  await applyLead(reads, db, row.at);
}

/** Pinning, unpinning and withdrawing change it; the front pages move only where it is another. */
async function applyLead(reads: Reads, db: PublicDb, at: Date): Promise<void> {
  const pinned = await readPublicLead(reads);
  if (await writeLead(db, pinned?.reference ?? null)) await bumpScopes(db, ['front'], at);
}

async function applyFurniture(reads: Reads, db: PublicDb, at: Date): Promise<void> {
  await bumpScopes(db, await settleFurniture(reads, db), at);
}

async function applyRelease(reads: Reads, db: PublicDb, releaseId: number, at: Date): Promise<void> {
  const form = await readPublicForm(reads, releaseId);
  if (!form) return;
  const { zone } = await readInstitution(reads);
  const { reference } = form;
  const languages = form.languages.map(({ language }) => language);
  const isKnown = await isStored(db, reference);
  const rowsBefore = isKnown ? await storedRows(db, reference) : null;
  const before = await readShown(db, reference, languages, isKnown);
  await replaceRelease(db, publicRows(form, zone));
  const after = await readShown(db, reference, languages);
  const neighbours = await settleNeighbours(db, before.pages, after.pages);
  const related = await settleRelated(db, before.pages, after.pages, [...before.carried, ...after.carried]);
  const others = [...neighbours, ...related].map((other) => `release:${other}`);
  const isSame = rowsBefore !== null && rowsBefore === (await storedRows(db, reference));
  const touched = isSame ? [] : touchedScopes(reference, before, after);
  await bumpScopes(db, [...touched, ...others], at);
  if (await topicsMoved(db)) await applyFurniture(reads, db, at);
}

/** What readers have of a release now: of one that is not in the store nothing, which need not be looked for. */
async function readShown(db: PublicDb, reference: string, languages: readonly string[], isKnown = true) {
  const years = new Map<string, readonly string[]>();
  for (const language of languages) years.set(language, await readListKeys(db, 'year', language));
  if (!isKnown) return { pages: [], topics: [], told: [], years, carried: [] };
  const { topics: carried, told } = await readListRows(db, reference);
  return {
    pages: await readPages(db, reference),
    topics: await readTopicsOf(db, reference),
    told,
    years,
    carried,
  } satisfies Shown & { readonly carried: ListRows['topics'] };
}
