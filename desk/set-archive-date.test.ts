import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contributorsOf } from '#db/editorial/editions.ts';
import { updateInstitution } from '#db/editorial/institution.ts';
import { publish } from './publish.ts';
import { setArchiveDate } from './set-archive-date.ts';
import { startEdition } from './start-edition.ts';
import { done, NOON, type TestNewsroom, testContent, testNewsroom } from './testing/newsroom.ts';
import { approveIt, draft, holds, nextEdition, published, submitIt } from './testing/steps.ts';
import { publicRows, refused, traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const THEN = new Date('2018-09-13T14:19:00Z');
const set = (editionId: number, wall: string | null) =>
  setArchiveDate(newsroom.by('editor'), { editionId, wall });
const archiveDateOf = async (editionId: number) =>
  (await holds(newsroom.stores, editionId)).revision.content.archiveDate;

test('is within the hash, and makes the editor who set it a contributor', async () => {
  const { releaseId, editionId } = await draft(newsroom);
  const before = (await holds(newsroom.stores, editionId)).revision;
  const { revisionId, entry, ledger, told } = await traced(newsroom, () =>
    set(editionId, '2018-09-13T18:19'),
  );
  const { revision } = await holds(newsroom.stores, editionId);
  expect(revision.id).toBe(revisionId);
  expect(revision.contentHash).not.toBe(before.contentHash);
  expect(revision.content.archiveDate).toEqual({
    instant: THEN.toISOString(),
    wall: '2018-09-13T18:19',
    zone: 'Asia/Baku',
  });
  const { writer, editor } = newsroom.people;
  expect(await contributorsOf(newsroom.stores.editorial.reads, editionId)).toEqual([writer, editor]);
  expect(entry).toMatchObject({
    deed: 'set_archive_date',
    releaseId,
    editionId,
    details: { revision: revisionId, archiveDate: THEN.toISOString() },
  });
  expect([ledger, told]).toEqual([null, []]);
});

test('gives the address its year and the release its number, beside the fact of publication', async () => {
  const { editionId } = await draft(newsroom);
  done(await setArchiveDate(newsroom.by('second'), { editionId, wall: '2018-09-13T18:19' }));
  await submitIt(newsroom, editionId);
  await approveIt(newsroom, editionId);
  const out = done(await publish(newsroom.by('editor'), { editionId }));
  expect(out).toMatchObject({ reference: '2018/0001', path: '/az/news/2018/gorus-kecirilib' });
  expect(publicRows(newsroom, 'SELECT published_at, made_public_at, archived FROM releases')).toEqual([
    { published_at: THEN.getTime(), made_public_at: NOON.getTime(), archived: 1 },
  ]);
  expect(publicRows(newsroom, 'SELECT DISTINCT year, month, published_at FROM pages')).toEqual([
    { year: 2018, month: 9, published_at: THEN.getTime() },
  ]);
  expect((await published(newsroom)).reference).toBe('2026/0001');
});

test('counts the year in the institution’s zone', async () => {
  const { editionId } = await draft(newsroom);
  done(await setArchiveDate(newsroom.by('second'), { editionId, wall: '2018-01-01T00:30' }));
  expect((await archiveDateOf(editionId))?.instant).toBe('2017-12-31T20:30:00.000Z');
  await submitIt(newsroom, editionId);
  await approveIt(newsroom, editionId);
  expect(done(await publish(newsroom.by('editor'), { editionId })).reference).toBe('2018/0001');
});

test('may be taken away again', async () => {
  const { editionId } = await draft(newsroom);
  done(await set(editionId, '2018-09-13T18:19'));
  done(await set(editionId, null));
  expect(await archiveDateOf(editionId)).toBeNull();
});

test.each(['2018-09-13T18:19', null])('set to what it is (%s), it cuts no revision', async (wall) => {
  const { editionId } = await draft(newsroom);
  if (wall) done(await set(editionId, wall));
  const { revision } = await holds(newsroom.stores, editionId);
  const { entry, revisionId } = await traced(newsroom, () => set(editionId, wall));
  expect([entry, revisionId]).toEqual([null, revision.id]);
});

describe('is refused', () => {
  test.each([
    ['in the future', '2026-03-02T12:01'],
    ['at this very minute', '2026-03-02T12:00'],
    ['on a day that never was', '2018-02-30T12:00'],
    ['in words', 'last year'],
  ])('%s', async (_, wall) => {
    const { editionId } = await draft(newsroom);
    const refusal = await refused(newsroom, () => set(editionId, wall));
    expect(refusal).toMatchObject({ code: 'bad_input', faults: [{ field: 'wall' }] });
  });

  test('in an hour that the clocks skipped', async () => {
    await newsroom.stores.editorial.tx((tx) => updateInstitution(tx, { zone: 'Europe/Berlin' }));
    const { editionId } = await draft(newsroom);
    expect((await refused(newsroom, () => set(editionId, '2018-03-25T02:30'))).code).toBe('bad_input');
  });

  test('after the first publication', async () => {
    const { releaseId } = await published(newsroom, testContent());
    const input = { releaseId, kindOfChange: 'minor' } as const;
    const { editionId } = done(await startEdition(newsroom.by('writer'), input));
    expect((await refused(newsroom, () => set(editionId, '2018-09-13T18:19'))).code).toBe('wrong_state');
  });
});

test('stays with every later edition', async () => {
  const { releaseId, editionId } = await draft(newsroom);
  done(await setArchiveDate(newsroom.by('second'), { editionId, wall: '2018-09-13T18:19' }));
  await submitIt(newsroom, editionId);
  await approveIt(newsroom, editionId);
  done(await publish(newsroom.by('editor'), { editionId }));
  await nextEdition(newsroom, releaseId, 'minor', (content) => content);
  expect(publicRows(newsroom, 'SELECT published_at, live_number FROM releases')).toEqual([
    { published_at: THEN.getTime(), live_number: 2 },
  ]);
});
