import { setImmediate as giveWay } from 'node:timers/promises';
import { findInstitution } from '#db/editorial/institution.ts';
import { ledgerHead } from '#db/editorial/ledger.ts';
import { readPublicLead } from '#db/editorial/pin.ts';
import {
  furnitureChangedAt,
  type PublicForm,
  readPublicForm,
  releasesInLedgerOrder,
} from '#db/editorial/public-form.ts';
import type { Reads } from '#db/editorial/store.ts';
import { scopeOfYears } from '#db/public/list-counts.ts';
import { fillLists, type GatheredWords, writeGathered } from '#db/public/search-index.ts';
import {
  insertRelease,
  insertScopes,
  type PublicDb,
  type ReleaseRows,
  writeAppliedSeq,
  writeLead,
} from '#db/public/write.ts';
import { furnish } from './public-furniture.ts';
import { publicRows } from './public-rows.ts';
import { settleAll } from './settle-all.ts';
import { type Shown, touchedScopes } from './touched-scopes.ts';

/** Called again and again with the share that is done, from 0 to 1. */
export type Progress = (share: number) => void;

/** Of the whole time, the share that the rows of the releases take; the rest is for the search index. */
const SHARE_OF_ROWS = 0.6;
/** How many pages are put into the search index until others have their turn. */
const TOGETHER = 20;

/**
 * Fills an empty store with what applying the whole ledger row by row would leave in it, doing each thing once.
 * Answers the sequence it stands at. Called with one look at the editorial store.
 */
export async function buildFromLedger(reads: Reads, db: PublicDb, progress: Progress): Promise<number> {
  const filling = new Filling(db);
  const zone = (await findInstitution(reads))?.zone ?? 'UTC'; // nothing is public before there is one
  const releases = await releasesInLedgerOrder(reads);
  for (const [place, { releaseId, at }] of releases.entries()) {
    const form = releaseId === null ? null : await readPublicForm(reads, releaseId);
    if (form && at) filling.put(form, zone, at);
    progress((SHARE_OF_ROWS * place) / releases.length);
    // The stores answer at once, so without this nothing else would have its turn before the end.
    await giveWay();
  }
  await filling.settle();
  await fillIndex(db, filling.pages, progress);
  await surround(reads, db, filling);
  const head = await ledgerHead(reads);
  insertScopes(db, filling.scopes);
  await writeAppliedSeq(db, head);
  return head;
}

/** What stands around the releases: names, sections, the topics they carry, and what leads the front page. */
async function surround(reads: Reads, db: PublicDb, filling: Filling): Promise<void> {
  const changedAt = await furnitureChangedAt(reads);
  if (changedAt || filling.topics.size > 0) {
    for (const scope of await furnish(reads, db, [...filling.topics].sort())) filling.move(scope, changedAt);
  }
  const pinned = await readPublicLead(reads);
  if (pinned && (await writeLead(db, pinned.reference))) filling.move('front', pinned.at);
}

async function fillIndex(db: PublicDb, pages: number, progress: Progress): Promise<void> {
  const gathered: GatheredWords = new Map();
  let done = 0;
  for (let after: number | null = -1; after !== null; done += TOGETHER) {
    after = fillLists(db, after, TOGETHER, gathered);
    progress(SHARE_OF_ROWS + (1 - SHARE_OF_ROWS) * Math.min(1, done / pages));
    await giveWay();
  }
  writeGathered(db, gathered);
}

const NOTHING: Shown = { pages: [], topics: [], told: [], years: new Map() };

/** A store that is being filled, and when what it holds was changed last. */
class Filling {
  readonly scopes = new Map<string, Date>();
  readonly topics = new Set<string>();
  /** How many are listed. */
  pages = 0;
  readonly #db: PublicDb;
  readonly #years = new Map<string, Set<number>>();
  readonly #changedAt = new Map<string, Date>();

  constructor(db: PublicDb) {
    this.#db = db;
  }

  put(form: PublicForm, zone: string, at: Date): void {
    const rows = publicRows(form, zone);
    insertRelease(this.#db, rows);
    this.#changedAt.set(form.reference, at);
    const { pages, lists } = rows;
    const topics = rows.release.topics;
    for (const scope of touchedScopes(form.reference, NOTHING, {
      ...NOTHING,
      pages,
      topics,
      told: lists.told,
    }))
      this.move(scope, at);
    for (const { topic } of lists.topics) if (isNew(this.topics, topic)) this.move('site', at);
    for (const page of pages.filter(({ listed }) => listed)) this.#noteListed(page, at);
  }

  /** Fills in what pages say of each other. */
  async settle(): Promise<void> {
    for (const language of this.#years.keys()) {
      await settleAll(this.#db, language, (page, others) => {
        for (const { reference } of others)
          this.move(`release:${page.reference}`, this.#changedAt.get(reference));
      });
    }
  }

  move(scope: string, at: Date | null | undefined): void {
    const before = this.scopes.get(scope);
    if (at && (!before || before < at)) this.scopes.set(scope, at);
  }

  #noteListed({ language, year }: ReleaseRows['pages'][number], at: Date): void {
    this.pages += 1;
    const years = this.#years.get(language) ?? new Set();
    this.#years.set(language, years);
    if (isNew(years, year)) this.move(scopeOfYears(language), at);
  }
}

/** Whether the set did not hold it before. */
function isNew<One>(set: Set<One>, one: One): boolean {
  const before = set.size;
  return set.add(one).size > before;
}
