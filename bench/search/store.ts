import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { setImmediate as giveWay } from 'node:timers/promises';
import { PUBLIC_SCHEMA } from '#db/public/shape.ts';
import { createPublicStore, pointTo } from '#db/public/store.ts';
import { inPublicTransaction } from '#db/public/transaction.ts';
import {
  bumpScopes,
  type PublicDb,
  type ReleaseRows,
  replaceRelease,
  writeFurniture,
} from '#db/public/write.ts';
import { FIRST_COLOUR, shadesOf } from '#newsroom/colours.ts';
import { referenceNumber } from '#newsroom/reference-number.ts';
import { type Vocabulary, vocabulary } from './words.ts';

const LANGUAGES = ['az', 'en', 'ru'] as const;
const SECTIONS = ['news', 'statements', 'cooperation', 'rare'] as const;

const HOURS_APART = 2;
const FIRST = Date.UTC(2004, 0, 1);
const IN_A_TRANSACTION = 500;

/** The folder of a public store of so many releases in three languages; made once, kept under `build/`. */
export async function storeOf(releases: number): Promise<string> {
  const folder = `build/bench-search-${PUBLIC_SCHEMA}-${releases}`;
  if (existsSync(folder)) return folder;
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  await fill(draft, releases);
  renameSync(draft, folder);
  return folder;
}

async function fill(folder: string, releases: number): Promise<void> {
  const store = createPublicStore(folder);
  const words = new Map(LANGUAGES.map((language) => [language, vocabulary(language)] as const));
  await inPublicTransaction(store, putFurniture);
  for (let from = 0; from < releases; from += IN_A_TRANSACTION) {
    await inPublicTransaction(store, async (db) => {
      for (let nth = from; nth < Math.min(from + IN_A_TRANSACTION, releases); nth += 1)
        await replaceRelease(db, rowsOf(nth, words));
    });
    await giveWay(); // the store answers at once: without this no signal would be heard before the end
    if (from % 10_000 === 0) console.error(`${from} of ${releases} releases are written.`);
  }
  store.sqlite.pragma('wal_checkpoint(TRUNCATE)');
  store.sqlite.close();
  pointTo(folder, store.file);
}

async function putFurniture(db: PublicDb): Promise<void> {
  const names = { az: 'Nazirlik', en: 'Ministry', ru: 'Министерство' };
  await writeFurniture(db, {
    institution: {
      zone: 'Asia/Baku',
      dateStyle: 'long',
      languages: LANGUAGES,
      mainLanguage: 'az',
      names,
      mottos: {},
      sections: SECTIONS.map((key) => ({ key, names: { az: key, en: key, ru: key } })),
      topics: [],
      look: { colours: shadesOf(FIRST_COLOUR), emblem: null },
      endMarks: {},
      notice: null,
      security: null,
    },
    contacts: [],
  });
  const scopes = ['site', ...LANGUAGES.map((language) => `listing:${language}`)];
  await bumpScopes(db, scopes, new Date(FIRST));
}

type Version = {
  readonly language: string;
  readonly path: string;
  readonly headline: string;
  readonly summary: string;
  readonly body: string;
};

function rowsOf(nth: number, words: ReadonlyMap<string, Vocabulary>): ReleaseRows {
  const at = new Date(FIRST + nth * HOURS_APART * 3_600_000);
  const reference = referenceNumber(at.getUTCFullYear(), nth + 1);
  const kind = 'press_release';
  const section = nth % 1000 === 0 ? 'rare' : (SECTIONS[nth % 3] ?? 'news');
  const times = { publishedAt: at, madePublicAt: at, updatedAt: at, changedAt: at };
  const versions = LANGUAGES.map((language) => versionOf(nth, at, language, words.get(language)));
  const release = {
    reference,
    kind,
    section,
    topics: [],
    mainLanguage: 'az',
    archived: false,
    invited: false,
    liveNumber: 1,
  };
  const edition = { reference, number: 1, kindOfChange: null, madePublicAt: at, contentHash: 'none' };
  const month = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1 };
  const page = { reference, listed: true, kind, section, previous: null, next: null, ...month, ...times };
  return {
    release: { ...release, ...times, state: 'published' },
    editions: [{ ...edition, state: 'live' }],
    texts: versions.map((version) => textOf(reference, version)),
    pages: versions.map(({ language, path, headline, summary }) => ({
      ...page,
      language,
      path,
      headline,
      summary,
    })),
    notices: [],
    lists: { topics: [], told: [] },
    addresses: versions.map(({ language, path }) => ({
      reference,
      language,
      path,
      answer: 'page',
      target: null,
    })),
  };
}

function versionOf(nth: number, at: Date, language: string, words: Vocabulary | undefined): Version {
  const text = (count: number) => words?.text(count) ?? '';
  const path = `/${language}/news/${at.getUTCFullYear()}/release-${nth}`;
  return { language, path, headline: text(11), summary: text(28), body: text(260) };
}

function textOf(
  reference: string,
  { language, headline, summary, body }: Version,
): ReleaseRows['texts'][number] {
  return {
    reference,
    language,
    headline,
    summary,
    number: 1,
    subhead: '',
    dateline: '',
    bodyHtml: `<p>${body}</p>`,
    bodyText: body,
    notesHtml: '',
    boilerplateHtml: '',
    contacts: [],
    changeNote: '',
  };
}
