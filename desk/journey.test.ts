import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { auditOfRelease, verifyAudit } from '#db/editorial/audit.ts';
import { currentPublicFile } from '#db/public/store.ts';
import { readAuditHead } from './kept-outside.ts';
import { rebuild } from './projection.ts';
import { NOON, type TestNewsroom, testNewsroom, testText } from './testing/newsroom.ts';
import { nextEdition, published } from './testing/steps.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const publicRows = (sql: string) => {
  const folder = newsroom.stores.publicFolder;
  const reader = new Database(join(folder, String(currentPublicFile(folder))), { readonly: true });
  try {
    return reader.prepare(sql).all();
  } finally {
    reader.close();
  }
};

test('from a draft to a published page, with an audit entry for each deed', async () => {
  const out = await published(newsroom);
  expect(out).toMatchObject({
    reference: '2026/0001',
    number: 1,
    path: '/az/news/2026/gorus-kecirilib',
    visible: true,
  });
  const entries = await auditOfRelease(newsroom.stores.editorial.reads, out.releaseId);
  expect(entries.map((entry) => entry.deed)).toEqual([
    'start_release',
    'save_draft',
    'submit',
    'approve',
    'publish',
  ]);
  const head = readAuditHead(newsroom.stores.dataFolder);
  expect(head?.sequence).toBe(5);
  expect(await verifyAudit(newsroom.stores.editorial.reads, head)).toEqual([]);
  expect(publicRows('SELECT path, language, listed, headline FROM pages ORDER BY language')).toEqual([
    { path: '/az/news/2026/gorus-kecirilib', language: 'az', listed: 1, headline: 'Görüş keçirilib' },
    {
      path: '/en/news/2026/the-two-sides-met-in-baku',
      language: 'en',
      listed: 1,
      headline: 'The two sides met in Baku',
    },
  ]);
});

test('a rebuild gives readers the same rows', async () => {
  const first = await published(newsroom);
  await published(newsroom, undefined, new Date(NOON.getTime() + 1000));
  await nextEdition(newsroom, first.releaseId, 'correction', (content) => ({
    ...content,
    changeNotes: { az: 'Tarix düzəldilib.', en: 'The date was corrected.' },
    texts: { ...content.texts, en: testText('The two sides met in Ganja') },
  }));
  const tables = ['releases', 'editions', 'edition_texts', 'pages', 'notices', 'addresses', 'furniture'];
  const dump = () => tables.map((table) => publicRows(`SELECT * FROM ${table} ORDER BY 1, 2`));
  const before = dump();
  let hadTheirTurn = false;
  setImmediate(() => {
    hadTheirTurn = true;
  });
  await rebuild(newsroom.stores);
  expect(hadTheirTurn, 'others have their turn meanwhile').toBe(true);
  expect(dump()).toEqual(before);
  expect(before[1]).toHaveLength(3);
});
