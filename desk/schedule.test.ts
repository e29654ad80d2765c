import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standingApproval } from '#db/editorial/approvals.ts';
import { updateInstitution } from '#db/editorial/institution.ts';
import { tamper } from '#db/editorial/testing/rows.ts';
import { publish } from './publish.ts';
import { type Schedule, schedule } from './schedule.ts';
import { changeIt, headlined, scheduled, TEN_PAST } from './testing/further-steps.ts';
import { done, later, NOON, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';
import { approved, holds } from './testing/steps.ts';
import { editorialRows, publicRows, refused, traced } from './testing/traces.ts';
import { unschedule } from './unschedule.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const set = (editionId: number, wall: string, choice?: Schedule['choice'], now = NOON) =>
  schedule(newsroom.by('editor', now), { editionId, wall, choice });
const inZone = (zone: string) => newsroom.stores.editorial.tx((tx) => updateInstitution(tx, { zone }));

test('keeps the instant with the wall time and the zone that were chosen', async () => {
  const { releaseId, editionId } = await approved(newsroom);
  const { instant, entry, ledger, told } = await traced(newsroom, () => set(editionId, TEN_PAST));
  expect(instant).toBe('2026-03-02T08:10:00.000Z');
  expect((await holds(newsroom.stores, editionId)).edition).toMatchObject({
    state: 'scheduled',
    scheduledAt: later(10),
    scheduledWall: TEN_PAST,
    scheduledZone: 'Asia/Baku',
  });
  expect(entry).toMatchObject({
    deed: 'schedule',
    releaseId,
    editionId,
    details: { instant, wall: TEN_PAST, zone: 'Asia/Baku' },
  });
  expect([ledger, told]).toEqual([null, []]);
  expect(publicRows(newsroom, 'SELECT path FROM addresses')).toEqual([]);
});

test('moving the time keeps the approval and takes a block away', async () => {
  const { editionId } = await scheduled(newsroom);
  const { reads } = newsroom.stores.editorial;
  const approval = await standingApproval(reads, editionId);
  done(await set(editionId, '2026-03-02T12:30'));
  expect((await holds(newsroom.stores, editionId)).edition).toMatchObject({
    scheduledAt: later(30),
    blockedAt: null,
    blockedWhy: null,
  });
  expect(await standingApproval(reads, editionId)).toEqual(approval);
});

test('locks the content: neither a save nor the store itself changes it', async () => {
  const { editionId } = await scheduled(newsroom);
  await expect(changeIt(newsroom, 'writer', editionId, headlined('Rain'))).rejects.toThrow('wrong_state');
  const other = editorialRows(newsroom, 'SELECT min(id) AS id FROM revisions')[0]?.id;
  const change = `UPDATE editions SET revision_id = ${String(other)} WHERE id = ${editionId}`;
  expect(() => tamper(newsroom.stores.editorial.file, change)).toThrow(
    'approved content never changes in place',
  );
});

describe('is refused for', () => {
  test.each([
    ['a past instant', '2026-03-02T11:59', 'wall'],
    ['this very minute', '2026-03-02T12:00', 'wall'],
    ['no date', '2026-02-30T12:00', 'wall'],
    ['words', 'tomorrow', 'wall'],
    ['seconds', '2026-03-02T12:10:30', 'wall'],
  ])('%s', async (_, wall, field) => {
    const { editionId } = await approved(newsroom);
    const refusal = await refused(newsroom, () => set(editionId, wall));
    expect(refusal).toMatchObject({ code: 'bad_input', faults: [{ field }] });
  });

  test('an hour that the clocks skip', async () => {
    await inZone('Europe/Berlin');
    const { editionId } = await approved(newsroom);
    const refusal = await refused(newsroom, () => set(editionId, '2026-03-29T02:30'));
    expect(refusal).toMatchObject({ code: 'bad_input', faults: [{ field: 'wall' }] });
  });
});

test('an hour that comes twice has to be chosen', async () => {
  await inZone('Europe/Berlin');
  const { editionId } = await approved(newsroom);
  const wall = '2026-10-25T02:30';
  expect((await refused(newsroom, () => set(editionId, wall))).faults).toMatchObject([{ field: 'choice' }]);
  expect(done(await set(editionId, wall, 'earlier')).instant).toBe('2026-10-25T00:30:00.000Z');
  expect(done(await set(editionId, wall, 'later')).instant).toBe('2026-10-25T01:30:00.000Z');
});

describe('unschedule', () => {
  test('makes it approved again, with the same approval and no trace of the time', async () => {
    const { releaseId, editionId } = await scheduled(newsroom);
    const { entry, ledger, told } = await traced(newsroom, () =>
      unschedule(newsroom.by('second'), { editionId }),
    );
    expect((await holds(newsroom.stores, editionId)).edition).toMatchObject({
      state: 'approved',
      scheduledAt: null,
      scheduledWall: null,
      scheduledZone: null,
    });
    expect(entry).toMatchObject({ deed: 'unschedule', releaseId, editionId });
    expect([ledger, told]).toEqual([null, []]);
    done(await publish(newsroom.by('editor'), { editionId }));
  });
});
