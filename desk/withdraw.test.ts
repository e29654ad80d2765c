import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditWords } from '#db/editorial/audit-words.ts';
import { freeze } from './freeze.ts';
import { reinstate } from './reinstate.ts';
import { requestRetraction } from './request-retraction.ts';
import { schedule } from './schedule.ts';
import { startEdition } from './start-edition.ts';
import { changeIt, headlined, REASON, TEN_PAST, withdrawn } from './testing/further-steps.ts';
import { done, later, NOON, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';
import { approveIt, holds, nextEdition, published, submitIt } from './testing/steps.ts';
import { publicRows, refused, takenDown, traced } from './testing/traces.ts';
import { withdraw } from './withdraw.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const takeBack = (releaseId: number, reason: Readonly<Record<string, string>> = REASON) =>
  withdraw(newsroom.by('editor', later(5)), { releaseId, reason });
const putBack = (releaseId: number, reason = 'The figures were right after all.') =>
  reinstate(newsroom.by('second', later(9)), { releaseId, reason });
const publicState = () => publicRows(newsroom, 'SELECT state FROM releases').map((row) => row.state);
const listed = () => publicRows(newsroom, 'SELECT listed FROM pages').map((row) => row.listed);
const NOTES = { az: 'Başlıq dəyişib.', en: 'The headline changed.' };

describe('withdraw', () => {
  test('leaves lists, keeps every word readable, and tells why in every language', async () => {
    const { releaseId, editionId } = await published(newsroom);
    await nextEdition(newsroom, releaseId, 'update', (content) => ({ ...content, changeNotes: NOTES }));
    const texts = publicRows(newsroom, 'SELECT * FROM edition_texts');
    const addresses = publicRows(newsroom, 'SELECT * FROM addresses');
    const out = await traced(newsroom, () => takeBack(releaseId));
    const rows = publicRows(newsroom, 'SELECT kind, edition, made_public_at, ended_at, words FROM notices');
    expect(rows).toEqual([
      {
        kind: 'withdrawal',
        edition: 2,
        made_public_at: later(5).getTime(),
        ended_at: null,
        words: JSON.stringify(REASON),
      },
    ]);
    expect([publicState(), listed()]).toEqual([['withdrawn'], [0, 0]]);
    expect(publicRows(newsroom, 'SELECT * FROM edition_texts')).toEqual(texts);
    expect(publicRows(newsroom, 'SELECT * FROM addresses')).toEqual(addresses);
    expect((await holds(newsroom.stores, editionId)).edition.state).toBe('superseded');
    expect(out.ledger).toMatchObject({ releaseId, before: 'published', after: 'withdrawn', at: later(5) });
    expect(out.entry).toMatchObject({
      deed: 'withdraw',
      releaseId,
      details: { reference: '2026/0001', number: 2, contentHash: expect.any(String) },
    });
    expect(out.told).toEqual(['all: withdraw', 'editor: withdraw', 'second: withdraw']);
    expect(out.visible).toBe(true);
  });

  test('is kept outside the stores too, so that no old backup brings it back', async () => {
    const { releaseId } = await published(newsroom);
    done(await takeBack(releaseId));
    done(await putBack(releaseId));
    const common = { reference: '2026/0001', edition: 1, entry: expect.stringMatching(/^[0-9a-f]{64}$/) };
    expect(takenDown(newsroom)).toEqual([
      { ...common, at: later(5).toISOString(), what: 'withdrawal', reason: REASON },
      { ...common, at: later(9).toISOString(), what: 'reinstatement', reason: {} },
    ]);
  });

  test.each([
    ['draft', 'draft'],
    ['in_review', 'in_review'],
    ['approved', 'approved'],
    ['scheduled', 'approved'],
  ])('an open edition that is %s stays open, %s', async (before, after) => {
    const { releaseId } = await published(newsroom);
    const input = { releaseId, kindOfChange: 'update' } as const;
    const { editionId } = done(await startEdition(newsroom.by('writer'), input));
    await changeIt(newsroom, 'writer', editionId, (content) => ({
      ...headlined('Rain over the city')(content),
      changeNotes: NOTES,
    }));
    if (before !== 'draft') await submitIt(newsroom, editionId);
    if (before === 'approved' || before === 'scheduled') await approveIt(newsroom, editionId);
    if (before === 'scheduled')
      done(await schedule(newsroom.by('editor', NOON), { editionId, wall: TEN_PAST }));
    done(await takeBack(releaseId));
    const { edition } = await holds(newsroom.stores, editionId);
    expect([edition.state, edition.scheduledAt]).toEqual([after, null]);
  });

  test.each([
    ['no reason', {}, ['reason.az', 'reason.en']],
    ['a reason in one language', { en: 'The figures were wrong.' }, ['reason.az']],
    ['an empty reason', { ...REASON, az: ' \u200e ' }, ['reason.az']],
  ])('is refused with %s', async (_, reason, fields) => {
    const { releaseId } = await published(newsroom);
    const refusal = await refused(newsroom, () => takeBack(releaseId, reason));
    expect(refusal.code).toBe('bad_input');
    expect(refusal.faults.map(({ field }) => field)).toEqual(fields);
  });

  test('goes also while the newsroom is frozen: a freeze only keeps things in', async () => {
    const { releaseId } = await published(newsroom);
    done(await freeze(newsroom.by('admin'), { reason: 'We look into a leak.' }));
    done(await takeBack(releaseId));
  });
});

describe('reinstate', () => {
  test('makes the same edition public again; the withdrawal stays in the history', async () => {
    const { releaseId, editionId } = await published(newsroom);
    const pages = publicRows(newsroom, 'SELECT path, language, listed, headline FROM pages');
    done(await takeBack(releaseId));
    const out = await traced(newsroom, () => putBack(releaseId));
    expect((await holds(newsroom.stores, editionId)).edition).toMatchObject({
      state: 'published',
      number: 1,
    });
    expect(publicState()).toEqual(['published']);
    expect(publicRows(newsroom, 'SELECT path, language, listed, headline FROM pages')).toEqual(pages);
    expect(publicRows(newsroom, 'SELECT kind, ended_at FROM notices')).toEqual([
      { kind: 'withdrawal', ended_at: later(9).getTime() },
    ]);
    expect(out.ledger).toMatchObject({ before: 'withdrawn', after: 'published' });
    expect(out.entry).toMatchObject({ deed: 'reinstate', details: { reference: '2026/0001', number: 1 } });
    expect(out.told).toEqual([]);
  });

  test('may be withdrawn once more: a second notice', async () => {
    const { releaseId } = await withdrawn(newsroom);
    done(await putBack(releaseId));
    done(await takeBack(releaseId));
    expect(publicRows(newsroom, 'SELECT number, kind FROM notices')).toEqual([
      { number: 1, kind: 'withdrawal' },
      { number: 2, kind: 'withdrawal' },
    ]);
  });

  test('keeps its reason beside the log, for the history', async () => {
    const { releaseId } = await published(newsroom);
    done(await takeBack(releaseId));
    const { entry } = await traced(newsroom, () => putBack(releaseId));
    const words = await auditWords(newsroom.stores.editorial.reads, [entry?.sequence ?? 0]);
    expect([...words.values()]).toEqual([{ reason: 'The figures were right after all.', changes: null }]);
  });

  test('is refused without a reason', async () => {
    const { releaseId } = await withdrawn(newsroom);
    const refusal = await refused(newsroom, () => putBack(releaseId, '  '));
    expect(refusal).toMatchObject({ code: 'bad_input', faults: [{ field: 'reason' }] });
  });

  test('is refused while the newsroom is frozen', async () => {
    const { releaseId } = await withdrawn(newsroom);
    done(await freeze(newsroom.by('admin'), { reason: 'We look into a leak.' }));
    expect((await refused(newsroom, () => putBack(releaseId))).code).toBe('frozen');
  });

  test('is refused while a retraction waits', async () => {
    const { releaseId } = await withdrawn(newsroom);
    done(await requestRetraction(newsroom.by('editor'), { releaseId, reason: REASON }));
    expect((await refused(newsroom, () => putBack(releaseId))).code).toBe('wrong_state');
  });
});
