import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { updateInstitution } from '#db/editorial/institution.ts';
import { tamper } from '#db/editorial/testing/rows.ts';
import { freeze } from './freeze.ts';
import { publishDue, whatIsDue } from './publish-due.ts';
import { schedule } from './schedule.ts';
import { scheduled } from './testing/further-steps.ts';
import { done, later, type TestNewsroom, testContent, testNewsroom } from './testing/newsroom.ts';
import { holds } from './testing/steps.ts';
import { editorialRows, publicRows } from './testing/traces.ts';
import { unschedule } from './unschedule.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const at = (wall: string) => scheduled(newsroom, testContent(), wall);
const due = (minutes: number) => publishDue(newsroom.stores, later(minutes));
const editionOf = async (editionId: number) => (await holds(newsroom.stores, editionId)).edition;
/** Makes the text of an edition another than the approved one, as somebody with the disk could. */
const forge = (editionId: number) =>
  tamper(
    newsroom.stores.editorial.file,
    `UPDATE approvals SET content_hash = '${'0'.repeat(64)}' WHERE edition_id = ${editionId}`,
  );
const alarms = () =>
  editorialRows(newsroom, "SELECT person_id FROM notifications WHERE deed = 'blocked' ORDER BY person_id");

test('publishes what is due, in the order of its instants, and nothing that is not', async () => {
  const third = await at('2026-03-02T12:30');
  const second = await at('2026-03-02T12:20');
  const first = await at('2026-03-02T12:10');
  expect(await due(9)).toEqual({ published: [], blocked: [], late: [] });
  expect((await due(20)).published).toEqual([first.editionId, second.editionId]);
  expect((await editionOf(third.editionId)).state).toBe('scheduled');
  const out = publicRows(newsroom, 'SELECT reference, published_at FROM releases ORDER BY reference');
  expect(out.map((row) => row.published_at)).toEqual([later(20).getTime(), later(20).getTime()]);
});

test('does nothing twice', async () => {
  const { editionId } = await at('2026-03-02T12:10');
  expect((await due(10)).published).toEqual([editionId]);
  const entries = editorialRows(newsroom, 'SELECT sequence FROM audit');
  expect(await due(10)).toEqual({ published: [], blocked: [], late: [] });
  expect(editorialRows(newsroom, 'SELECT sequence FROM audit')).toEqual(entries);
});

test.each([
  [11, false],
  [12, true],
])(
  'overdue editions go out at %i minutes with their real instant, marked late: %s',
  async (minutes, late) => {
    const { editionId } = await at('2026-03-02T12:10');
    const now = new Date(later(minutes).getTime() + (late ? -59_999 : 0));
    const out = await publishDue(newsroom.stores, now);
    expect(out.late).toEqual(late ? [editionId] : []);
    expect(await editionOf(editionId)).toMatchObject({ late, madePublicAt: now });
  },
);

describe('one that is refused', () => {
  test('stays scheduled, is marked blocked with the refusal, alarms the editors, and delays nobody', async () => {
    const first = await at('2026-03-02T12:10');
    const second = await at('2026-03-02T12:11');
    forge(first.editionId);
    expect(await due(11)).toEqual({ published: [second.editionId], blocked: [first.editionId], late: [] });
    const blocked = await editionOf(first.editionId);
    expect(blocked).toMatchObject({ state: 'scheduled', scheduledAt: later(10), blockedAt: later(11) });
    expect(blocked.blockedWhy).toMatch(/not the one that was approved/);
    const { editor, second: other, all } = newsroom.people;
    expect(alarms().map((row) => row.person_id)).toEqual([editor, other, all]);
  });

  test('alarms once for each reason, however often the clock asks', async () => {
    const { editionId } = await at('2026-03-02T12:10');
    forge(editionId);
    for (const minutes of [10, 11, 12]) await due(minutes);
    expect(alarms()).toHaveLength(3);
    expect((await editionOf(editionId)).blockedAt).toEqual(later(10));
  });

  test('goes out late once the reason is gone, and is blocked no more', async () => {
    const { editionId } = await at('2026-03-02T12:10');
    const { revision } = await holds(newsroom.stores, editionId);
    forge(editionId);
    await due(10);
    tamper(newsroom.stores.editorial.file, `UPDATE approvals SET content_hash = '${revision.contentHash}'`);
    expect(await due(20)).toEqual({ published: [editionId], blocked: [], late: [editionId] });
    expect(await editionOf(editionId)).toMatchObject({ blockedAt: null, blockedWhy: null });
  });

  test('is blocked no more once it is moved, or taken off the schedule', async () => {
    const moved = await at('2026-03-02T12:10');
    const taken = await at('2026-03-02T12:10');
    forge(moved.editionId);
    forge(taken.editionId);
    expect((await due(10)).blocked).toHaveLength(2);
    const call = newsroom.by('editor', later(11));
    done(await schedule(call, { editionId: moved.editionId, wall: '2026-03-02T12:30' }));
    done(await unschedule(call, { editionId: taken.editionId }));
    for (const { editionId } of [moved, taken]) {
      expect(await editionOf(editionId)).toMatchObject({ blockedAt: null, blockedWhy: null });
    }
  });
});

test('one that throws is blocked too, and delays nobody', async () => {
  const first = await at('2026-03-02T12:10');
  const second = await at('2026-03-02T12:11');
  tamper(
    newsroom.stores.editorial.file,
    `CREATE TRIGGER broken BEFORE UPDATE OF number ON editions WHEN NEW.id = ${first.editionId}
     BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`,
  );
  expect(await due(11)).toEqual({ published: [second.editionId], blocked: [first.editionId], late: [] });
  expect((await editionOf(first.editionId)).blockedWhy).toMatch(/^The newsroom failed/);
  expect(publicRows(newsroom, 'SELECT reference FROM releases')).toHaveLength(1);
});

describe('nothing happens, and nothing is blocked,', () => {
  test('while the newsroom is frozen', async () => {
    const { editionId } = await at('2026-03-02T12:10');
    done(await freeze(newsroom.by('editor'), { reason: 'We look into a leak.' }));
    expect(await due(10)).toEqual({ published: [], blocked: [], late: [] });
    expect(await editionOf(editionId)).toMatchObject({ state: 'scheduled', blockedAt: null });
  });

  test('while the clock is paused', async () => {
    const { editionId } = await at('2026-03-02T12:10');
    await newsroom.stores.editorial.tx((tx) => updateInstitution(tx, { clockPausedAt: later(5) }));
    expect(await due(10)).toEqual({ published: [], blocked: [], late: [] });
    expect(await editionOf(editionId)).toMatchObject({ state: 'scheduled', blockedAt: null });
  });
});

test('what would be due at another time is only told', async () => {
  const { editionId } = await at('2026-03-02T12:10');
  expect((await whatIsDue(newsroom.stores, later(60))).map(({ id }) => id)).toEqual([editionId]);
  expect((await editionOf(editionId)).state).toBe('scheduled');
});
