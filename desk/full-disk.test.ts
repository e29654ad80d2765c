import { sql } from 'drizzle-orm/sql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { auditHead } from '#db/editorial/audit.ts';
import { findEdition } from '#db/editorial/editions.ts';
import { freeze } from './freeze.ts';
import { checkHealth } from './health.ts';
import { isLevel } from './projection.ts';
import { publicWriterOf } from './public-writer.ts';
import { publish } from './publish.ts';
import { publishDue } from './publish-due.ts';
import { saveDraft } from './save-draft.ts';
import { schedule } from './schedule.ts';
import { done, later, type TestNewsroom, testContent, testNewsroom, testText } from './testing/newsroom.ts';
import { approved, draft, holds, published } from './testing/steps.ts';
import { withdraw } from './withdraw.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

/** The store may not grow by one page more: SQLite then answers as it does on a full disk. */
const fillDisk = () =>
  newsroom.stores.editorial.tx(async (tx) => {
    await tx.run(sql`PRAGMA max_page_count = 1`); // counts as "as many as there are"
  });
const makeRoom = () =>
  newsroom.stores.editorial.tx(async (tx) => {
    await tx.run(sql`PRAGMA max_page_count = 1000000`);
  });

const long = testContent({ texts: { az: testText('Uzun', 'Söz. '.repeat(20_000)), en: testText('Long') } });

test('a save is refused in plain words, changes nothing, and is kept when there is room again', async () => {
  const { editionId } = await draft(newsroom);
  const before = await holds(newsroom.stores, editionId);
  const head = await auditHead(newsroom.stores.editorial.reads);
  const input = { editionId, baseRevisionId: before.revision.id, content: long };
  await fillDisk();
  expect(await saveDraft(newsroom.by('writer'), input)).toEqual({
    ok: false,
    refusal: expect.objectContaining({
      code: 'unwritable',
      sentence:
        'The disk that holds the newsroom is full. Nothing was changed. Keep what you typed, and tell the operator.',
    }),
  });
  expect(await holds(newsroom.stores, editionId)).toEqual(before);
  expect(await auditHead(newsroom.stores.editorial.reads)).toEqual(head);
  await makeRoom();
  done(await saveDraft(newsroom.by('writer'), input));
  expect(await checkHealth(newsroom.stores)).toEqual([]);
});

test('a publication that readers cannot get yet says so, and reaches them when there is room again', async () => {
  const { editionId } = await approved(newsroom, long);
  const { sqlite } = await publicWriterOf(newsroom.stores);
  sqlite.pragma('max_page_count = 1');
  const call = { ...newsroom.by('editor'), key: 'sent-twice-by-one-person' };
  expect(await publish(call, { editionId })).toMatchObject({ ok: true, visible: false });
  expect(await publish(call, { editionId })).toMatchObject({ ok: true, visible: false });
  expect(await isLevel(newsroom.stores)).toBe(false);
  sqlite.pragma('max_page_count = 1000000');
  expect(await publish(call, { editionId })).toMatchObject({ ok: true, visible: true, number: 1 });
  expect(await checkHealth(newsroom.stores)).toEqual([]);
});

test('the clock goes on trying and blames no edition', async () => {
  const { editionId } = await approved(newsroom);
  done(await schedule(newsroom.by('editor'), { editionId, wall: '2026-03-02T13:00' }));
  const { stores } = newsroom;
  const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  const onFullDisk = { ...stores, editorial: { ...stores.editorial, tx: () => Promise.reject(full) } };
  expect(await publishDue(onFullDisk, later(61))).toEqual({ published: [], blocked: [], late: [] });
  expect(await findEdition(stores.editorial.reads, editionId)).toMatchObject({
    state: 'scheduled',
    blockedAt: null,
  });
  expect(await publishDue(stores, later(61))).toMatchObject({ published: [editionId] });
});

test('a withdrawal that readers could not get reaches them also while the newsroom is frozen', async () => {
  const { releaseId } = await published(newsroom, long);
  const { editionId } = await approved(newsroom, undefined, later(1));
  done(await schedule(newsroom.by('editor', later(2)), { editionId, wall: '2026-03-02T13:00' }));
  done(await freeze(newsroom.by('editor', later(3)), { reason: 'We look into a leak.' }));
  const { sqlite } = await publicWriterOf(newsroom.stores);
  sqlite.pragma('query_only = ON');
  const reason = { az: 'Səhv.', en: 'A mistake.' };
  const outcome = await withdraw(newsroom.by('editor', later(4)), { releaseId, reason });
  expect(outcome).toMatchObject({ ok: true, visible: false });
  sqlite.pragma('query_only = OFF');
  expect(await publishDue(newsroom.stores, later(61))).toMatchObject({ published: [], blocked: [] });
  expect(await isLevel(newsroom.stores)).toBe(true);
});
