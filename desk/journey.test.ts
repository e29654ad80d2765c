import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { auditOfRelease, verifyAudit } from '#db/editorial/audit.ts';
import { saveTopic } from '#db/editorial/furniture.ts';
import { currentPublicFile } from '#db/public/store.ts';
import { readAuditHead } from './kept-outside.ts';
import { pin } from './pin.ts';
import { rebuild } from './projection.ts';
import { done, NOON, type TestNewsroom, testContent, testNewsroom, testText } from './testing/newsroom.ts';
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
  await newsroom.stores.editorial.tx(async (tx) => {
    await saveTopic(tx, 'water', { az: 'Su', en: 'Water' });
    await saveTopic(tx, 'harbours', { az: 'Limanlar', en: 'Harbours' });
  });
  const about = (...topics: string[]) => testContent({ topics });
  const first = await published(newsroom, about('water', 'harbours'));
  await published(newsroom, about('water'), new Date(NOON.getTime() + 1000));
  await nextEdition(newsroom, first.releaseId, 'correction', (content) => ({
    ...content,
    changeNotes: { az: 'Tarix düzəldilib.', en: 'The date was corrected.' },
    texts: { ...content.texts, en: testText('The two sides met in Ganja') },
  }));
  done(await pin(newsroom.by('editor'), { releaseId: first.releaseId, wall: '2026-03-09T09:00' }));
  const tables = [
    'releases',
    'editions',
    'edition_texts',
    'pages',
    'notices',
    'addresses',
    'furniture',

    'lead',
    'page_topics',
    'told_notices',
    'list_counts',
    'list_steps',
  ];
  const rowsOf = (table: string) => publicRows(`SELECT * FROM ${table}`).map((row) => JSON.stringify(row));
  const dump = () => tables.map((table) => rowsOf(table).sort());
  const before = dump();
  let hadTheirTurn = false;
  setImmediate(() => {
    hadTheirTurn = true;
  });
  await rebuild(newsroom.stores);
  expect(hadTheirTurn, 'others have their turn meanwhile').toBe(true);
  expect(dump()).toEqual(before);
  expect(before[1]).toHaveLength(3);
  expect(before[tables.indexOf('page_topics')]).toHaveLength(6);
  expect(tables.filter((_, place) => before[place]?.length === 0)).toEqual([]);
});
