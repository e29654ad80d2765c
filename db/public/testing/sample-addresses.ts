import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPublicStore, type PublicConnection, pointTo } from '../store.ts';

/**
 * A small public store in a throw-away folder, for tests: az (main), en, ru and ar; a release with
 * two editions, one with a suppressed second edition, one retracted.
 */
export type SampleStore = {
  readonly folder: string;
  readonly store: PublicConnection;
  /** Counts a scope up, as the projection does with each ledger row. */
  move(scope: string, at?: number): void;
  remove(): void;
};

const AT = Date.UTC(2018, 8, 13, 14, 19);
const INSTITUTION = {
  zone: 'Asia/Baku',
  languages: ['az', 'en', 'ru', 'ar'],
  mainLanguage: 'az',
  names: { az: 'Nazirlik', en: 'Ministry' },
  mottos: {},
  sections: [
    { key: 'news', names: { az: 'Xəbərlər' } },
    { key: 'sea', names: { az: 'Dəniz' } },
  ],
  topics: [{ key: 'water', names: { az: 'Su' } }],
};

/** Makes the store and names its folder in `NEWSROOM_PUBLIC`. */
export function sampleStore(): SampleStore {
  const folder = mkdtempSync(join(tmpdir(), 'communique-public-'));
  const store = createPublicStore(folder);
  fill(store);
  pointTo(folder, store.file);
  process.env.NEWSROOM_PUBLIC = folder;
  return {
    folder,
    store,
    move: (scope, at = AT) => moveScope(store, scope, at),
    remove: () => {
      globalThis.communiquePublicReader?.connection.sqlite.close();
      globalThis.communiquePublicReader = undefined;
      store.sqlite.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function moveScope(store: PublicConnection, scope: string, at: number): void {
  store.sqlite
    .prepare(
      `INSERT INTO generations VALUES (?, 1, ?)
       ON CONFLICT (scope) DO UPDATE SET counter = counter + 1, moved_at = excluded.moved_at`,
    )
    .run(scope, at);
}

function fill(store: PublicConnection): void {
  store.sqlite
    .prepare(`INSERT INTO furniture (id, institution, contacts) VALUES (1, ?, '[{}]')`)
    .run(JSON.stringify(INSTITUTION));
  addRelease(store, '2018/0001', 'published', 2, { en: 'one', ar: '2018-0001' });
  addRelease(store, '2018/0002', 'published', 3, { en: 'two' });
  addRelease(store, '2018/0003', 'retracted', 0, { en: 'three', az: 'uc' });
  store.sqlite.exec(`UPDATE editions SET state = 'suppressed' WHERE reference = '2018/0002' AND number = 2;
    DELETE FROM edition_texts WHERE reference = '2018/0002' AND number = 2;`);
  addAddress(store, '/en/about', 'page', null, '2018/0002');
  addAddress(store, '/en/news/2018/old-one', 'moved', '/en/news/2018/older-one', '2018/0001');
  addAddress(store, '/en/news/2018/older-one', 'moved', '/en/news/2018/one', '2018/0001');
  addAddress(store, '/news.php?id=7&lang=en', 'moved', '/en/news/2018/one', '2018/0001');
  addAddress(store, '/en/news/one-24296.html', 'moved', '/en/news/2018/one', '2018/0001');
}

function addRelease(
  store: PublicConnection,
  reference: string,
  state: string,
  editions: number,
  slugs: Readonly<Record<string, string>>,
): void {
  const main = Object.keys(slugs)[0] ?? 'en';
  store.sqlite
    .prepare(
      `INSERT INTO releases (reference, state, kind, section, topics, main_language, published_at,
        made_public_at, archived, live_number, updated_at, changed_at, invited)
      VALUES (?, ?, 'press_release', 'news', '[]', ?, ?, ?, 0, ?, ?, ?, 0)`,
    )
    .run(reference, state, main, AT, AT, Math.max(1, editions), AT, AT);
  for (let number = 1; number <= editions; number += 1) {
    store.sqlite
      .prepare(`INSERT INTO editions VALUES (?, ?, ?, NULL, ?, 'hash')`)
      .run(reference, number, number === editions ? 'live' : 'superseded', AT);
  }
  for (const [language, slug] of Object.entries(slugs))
    addText(store, reference, state, editions, language, slug);
}

function addText(
  store: PublicConnection,
  reference: string,
  state: string,
  editions: number,
  language: string,
  slug: string,
): void {
  const path = `/${language}/news/2018/${slug}`;
  addAddress(store, path, state === 'retracted' ? 'gone' : 'page', null, reference, language);
  for (let number = 1; number <= editions; number += 1) {
    store.sqlite
      .prepare(
        `INSERT INTO edition_texts (reference, number, language, headline, subhead, summary, dateline,
          body_html, body_text, notes_html, boilerplate_html, contacts, change_note)
        VALUES (?, ?, ?, 'Headline', '', '', '', '', '', '', '', '[]', '')`,
      )
      .run(reference, number, language);
  }
  if (state !== 'published') return;
  store.sqlite
    .prepare(
      `INSERT INTO pages (reference, language, path, listed, kind, section, headline, summary,
         published_at, year, month, made_public_at, updated_at, changed_at)
       VALUES (?, ?, ?, 1, 'press_release', 'news', 'Headline', '', ?, 2018, 9, ?, ?, ?)`,
    )
    .run(reference, language, path, AT, AT, AT, AT);
  store.sqlite
    .prepare('INSERT INTO page_topics (reference, language, topic, published_at) VALUES (?, ?, ?, ?)')
    .run(reference, language, 'water', AT);
}

function addAddress(
  store: PublicConnection,
  path: string,
  answer: string,
  target: string | null,
  reference: string,
  language = 'en',
): void {
  store.sqlite
    .prepare('INSERT INTO addresses VALUES (?, ?, ?, ?, ?)')
    .run(path, answer, target, reference, language);
}

/** Puts `count` more releases into the list of a language. */
export function addListed(sample: SampleStore, language: string, count: number): void {
  sample.store.sqlite.exec('BEGIN');
  for (let place = 0; place < count; place += 1) {
    addRelease(sample.store, `2019/${String(place + 1).padStart(4, '0')}`, 'published', 1, {
      [language]: `more-${place}`,
    });
  }
  sample.store.sqlite.exec('COMMIT');
}

/** Tells of `count` corrections, and of a page with their policy that was retracted. */
export function addCorrections(sample: SampleStore, language: string, count: number): void {
  const { sqlite } = sample.store;
  for (let number = 1; number <= count; number += 1) {
    sqlite
      .prepare(`INSERT INTO notices VALUES ('2018/0003', ?, 'correction', 1, ?, NULL, '{}')`)
      .run(number, AT + number);
    sqlite
      .prepare(`INSERT INTO told_notices VALUES (?, ?, '2018/0003', ?)`)
      .run(language, AT + number, number);
  }
  addAddress(sample.store, `/${language}/corrections`, 'gone', null, '2018/0003', language);
}
