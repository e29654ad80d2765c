import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { updateInstitution } from '#db/editorial/institution.ts';
import { tamper } from '#db/editorial/testing/rows.ts';
import type { Call } from './deed.ts';
import { discard } from './discard.ts';
import { freeze } from './freeze.ts';
import { publish } from './publish.ts';
import { CLOCK } from './publish-due.ts';
import { requestRetraction } from './request-retraction.ts';
import { startEdition } from './start-edition.ts';
import { changeIt, headlined, REASON, scheduled, withdrawn } from './testing/further-steps.ts';
import {
  done,
  later,
  NOON,
  type TestNewsroom,
  testContent,
  testNewsroom,
  testText,
} from './testing/newsroom.ts';
import { approved, approveIt, holds, nextEdition, published, submitIt } from './testing/steps.ts';
import { editorialRows, publicRows, refused, traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const clock = (now: Date): Call => ({ stores: newsroom.stores, actor: CLOCK, now });
const NOTES = { az: 'Tarix düzəldilib.', en: 'The date was corrected.' };
const noted = (headline: string) => (content: ReturnType<typeof testContent>) => ({
  ...headlined(headline)(content),
  changeNotes: NOTES,
});

/** A next edition that is approved. */
async function approvedNext(releaseId: number, kindOfChange: 'correction' | 'minor' = 'correction') {
  const { editionId } = done(await startEdition(newsroom.by('writer'), { releaseId, kindOfChange }));
  await changeIt(newsroom, 'writer', editionId, noted('The two sides met in Ganja'));
  await submitIt(newsroom, editionId);
  await approveIt(newsroom, editionId);
  return editionId;
}

test('puts the approved text before the public, with its numbers and its instant', async () => {
  const { releaseId, editionId } = await approved(newsroom);
  const { contentHash } = (await holds(newsroom.stores, editionId)).revision;
  const out = await traced(newsroom, () =>
    publish(newsroom.by('second', later(1)), { editionId, contentHash }),
  );
  expect(out).toMatchObject({
    reference: '2026/0001',
    number: 1,
    path: '/az/news/2026/gorus-kecirilib',
    visible: true,
  });
  expect((await holds(newsroom.stores, editionId)).edition).toMatchObject({
    state: 'published',
    number: 1,
    madePublicAt: later(1),
    publishedBy: newsroom.people.second,
    late: false,
    forcedWhy: null,
  });
  expect(out.entry).toMatchObject({
    deed: 'publish',
    releaseId,
    editionId,
    details: { reference: '2026/0001', number: 1, contentHash },
  });
  expect(out.ledger).toMatchObject({ releaseId, before: 'none', after: 'published 1', at: later(1) });
  expect(out.told).toEqual(['writer: publish']);
});

test('gives readers every language at once, and nothing of the editorial store', async () => {
  await published(newsroom);
  expect(publicRows(newsroom, 'SELECT reference, state, live_number, archived FROM releases')).toEqual([
    { reference: '2026/0001', state: 'published', live_number: 1, archived: 0 },
  ]);
  expect(publicRows(newsroom, 'SELECT language, listed, published_at FROM pages ORDER BY language')).toEqual(
    ['az', 'en'].map((language) => ({ language, listed: 1, published_at: NOON.getTime() })),
  );
  expect(publicRows(newsroom, 'SELECT path, answer FROM addresses ORDER BY path')).toEqual([
    { path: '/az/news/2026/2026-0001', answer: 'moved' },
    { path: '/az/news/2026/gorus-kecirilib', answer: 'page' },
    { path: '/en/news/2026/2026-0001', answer: 'moved' },
    { path: '/en/news/2026/the-two-sides-met-in-baku', answer: 'page' },
    { path: '/r/2026/0001', answer: 'moved' },
  ]);
});

describe('numbers', () => {
  test('of releases are given in their order, per year in the institution’s zone', async () => {
    const newYear = new Date('2026-12-31T20:00:00Z');
    const references = [];
    for (const now of [NOON, later(1), new Date(newYear.getTime() - 1), newYear]) {
      references.push((await published(newsroom, testContent(), now)).reference);
    }
    expect(references).toEqual(['2026/0001', '2026/0002', '2026/0003', '2027/0001']);
  });

  test('of editions are consecutive: a discarded one leaves no gap', async () => {
    const { releaseId } = await published(newsroom);
    const { editionId } = done(
      await startEdition(newsroom.by('writer'), { releaseId, kindOfChange: 'minor' }),
    );
    done(await discard(newsroom.by('writer'), { editionId }));
    const next = await nextEdition(newsroom, releaseId, 'correction', noted('The two sides met in Ganja'));
    expect([next.number, next.reference]).toEqual([2, '2026/0001']);
  });
});

describe('a next edition', () => {
  test('supersedes the one before, which keeps its words, hash and instant', async () => {
    const { releaseId, editionId } = await published(newsroom);
    const select = 'SELECT number, state, content_hash, made_public_at FROM editions ORDER BY number';
    const [before] = publicRows(newsroom, select);
    await nextEdition(newsroom, releaseId, 'correction', noted('The two sides met in Ganja'), later(60));
    expect((await holds(newsroom.stores, editionId)).edition.state).toBe('superseded');
    const [first, second] = publicRows(newsroom, select);
    expect([first, second?.state]).toEqual([{ ...before, state: 'superseded' }, 'live']);
    const headlines = publicRows(
      newsroom,
      "SELECT headline FROM edition_texts WHERE language = 'en' ORDER BY number",
    );
    expect(headlines.map((row) => row.headline)).toEqual([
      'The two sides met in Baku',
      'The two sides met in Ganja',
    ]);
  });

  test.each([
    ['correction', [{ number: 1, kind: 'correction', edition: 2, words: JSON.stringify(NOTES) }], 60],
    ['clarification', [{ number: 1, kind: 'clarification', edition: 2, words: JSON.stringify(NOTES) }], 60],
    ['update', [], 60],
    ['minor', [], 0],
  ] as const)('of kind %s tells readers what the rules say', async (kind, notices, updated) => {
    const { releaseId } = await published(newsroom);
    const change = (content: ReturnType<typeof testContent>) => ({
      ...content,
      ...(kind === 'minor' ? {} : { changeNotes: NOTES }),
    });
    await nextEdition(newsroom, releaseId, kind, change, later(60));
    expect(publicRows(newsroom, 'SELECT number, kind, edition, words FROM notices')).toEqual(notices);
    expect(publicRows(newsroom, 'SELECT updated_at, changed_at FROM releases')).toEqual([
      { updated_at: later(updated).getTime(), changed_at: later(60).getTime() },
    ]);
  });

  test('of kind translation has an instant of its own, and moves no date of the others', async () => {
    const { releaseId } = await published(newsroom);
    const select = "SELECT * FROM pages WHERE language <> 'ru' ORDER BY language";
    const dates = () =>
      publicRows(newsroom, select).map((row) => [row.published_at, row.updated_at, row.path]);
    const before = dates();
    await nextEdition(
      newsroom,
      releaseId,
      'translation',
      (content) => ({
        ...content,
        included: [...content.included, 'ru'],
        changeNotes: { ...NOTES, ru: 'Добавлен русский язык.' },
        texts: { ...content.texts, ru: testText('Стороны встретились', 'Переговоры начались утром.') },
      }),
      later(60),
    );
    expect(dates()).toEqual(before);
    const [russian] = publicRows(newsroom, "SELECT * FROM pages WHERE language = 'ru'");
    expect(russian).toMatchObject({ published_at: later(60).getTime(), made_public_at: later(60).getTime() });
  });

  test('of a withdrawn release ends the withdrawal, which stays in the history', async () => {
    const { releaseId, editionId } = await withdrawn(newsroom);
    const next = await approvedNext(releaseId);
    const { ledger } = await traced(newsroom, () =>
      publish(newsroom.by('editor', later(60)), { editionId: next }),
    );
    expect(ledger).toMatchObject({ before: 'withdrawn', after: 'published 2' });
    expect((await holds(newsroom.stores, editionId)).edition.state).toBe('superseded');
    expect(publicRows(newsroom, 'SELECT kind, ended_at FROM notices ORDER BY number')).toEqual([
      { kind: 'withdrawal', ended_at: later(60).getTime() },
      { kind: 'correction', ended_at: null },
    ]);
    expect(publicRows(newsroom, 'SELECT state FROM releases')).toEqual([{ state: 'published' }]);
    expect(publicRows(newsroom, 'SELECT DISTINCT listed FROM pages')).toEqual([{ listed: 1 }]);
  });
});

describe('is refused', () => {
  const go = (editionId: number, contentHash?: string) =>
    publish(newsroom.by('editor'), { editionId, contentHash });

  test('where the hash in the request is not that of the newest text', async () => {
    const { editionId } = await approved(newsroom);
    const refusal = await refused(newsroom, () => go(editionId, 'f'.repeat(64)));
    expect(refusal.code).toBe('changed');
  });

  test('where the text is not the one that was approved, however it came there', async () => {
    const { editionId } = await approved(newsroom);
    const { revision } = await holds(newsroom.stores, editionId);
    const forged = headlined('A forged headline')(revision.content);
    tamper(
      newsroom.stores.editorial.file,
      `DROP TRIGGER revisions_no_update;
       UPDATE revisions SET content = '${JSON.stringify(forged)}' WHERE id = ${revision.id}`,
    );
    expect((await refused(newsroom, () => go(editionId))).code).toBe('changed');
    expect((await refused(newsroom, () => go(editionId, revision.contentHash))).code).toBe('changed');
  });

  test('where an approval of another text stands', async () => {
    const { editionId } = await approved(newsroom);
    tamper(newsroom.stores.editorial.file, `UPDATE approvals SET content_hash = '${'0'.repeat(64)}'`);
    expect((await refused(newsroom, () => go(editionId))).code).toBe('changed');
  });

  test('while the newsroom is frozen', async () => {
    const { editionId } = await approved(newsroom);
    done(await freeze(newsroom.by('admin'), { reason: 'We look into a leak.' }));
    expect((await refused(newsroom, () => go(editionId))).code).toBe('frozen');
  });

  test('while a retraction of the release waits for confirmation', async () => {
    const { releaseId } = await published(newsroom);
    const next = await approvedNext(releaseId);
    done(await requestRetraction(newsroom.by('editor'), { releaseId, reason: REASON }));
    expect((await refused(newsroom, () => go(next))).code).toBe('wrong_state');
  });

  test('to an editor while it is scheduled: its time is the clock’s', async () => {
    const { editionId } = await scheduled(newsroom);
    for (const now of [NOON, later(20)]) {
      const refusal = await refused(newsroom, () => publish(newsroom.by('editor', now), { editionId }));
      expect(refusal).toMatchObject({ code: 'wrong_state' });
      expect(refusal.sentence).toContain('Unschedule it first');
    }
  });
});

describe('by the clock', () => {
  test('at its instant and not a millisecond before', async () => {
    const { editionId } = await scheduled(newsroom);
    const early = new Date(later(10).getTime() - 1);
    expect((await refused(newsroom, () => publish(clock(early), { editionId }))).code).toBe('not_yet');
    const { entry, told } = await traced(newsroom, () => publish(clock(later(10)), { editionId }));
    expect(entry).toMatchObject({ actor: 'system:clock', personId: null, deed: 'publish' });
    expect(told).toEqual(['writer: publish']);
    expect((await holds(newsroom.stores, editionId)).edition).toMatchObject({
      state: 'published',
      publishedBy: null,
      late: false,
      scheduledAt: null,
    });
  });

  test('never what nobody scheduled', async () => {
    const { editionId } = await approved(newsroom);
    expect((await refused(newsroom, () => publish(clock(later(10)), { editionId }))).code).toBe('not_yet');
  });

  test('not while it is paused', async () => {
    const { editionId } = await scheduled(newsroom);
    await newsroom.stores.editorial.tx((tx) => updateInstitution(tx, { clockPausedAt: later(5) }));
    expect((await refused(newsroom, () => publish(clock(later(10)), { editionId }))).code).toBe('paused');
  });
});

test('an edition that was limited to some is open to all once it is public', async () => {
  const { editionId } = await approved(newsroom);
  const named = JSON.stringify([newsroom.people.editor, newsroom.people.writer]);
  tamper(
    newsroom.stores.editorial.file,
    `UPDATE editions SET limited_to = '${named}' WHERE id = ${editionId}`,
  );
  expect((await refused(newsroom, () => publish(newsroom.by('second'), { editionId }))).code).toBe(
    'not_found',
  );
  done(await publish(newsroom.by('editor'), { editionId }));
  expect(editorialRows(newsroom, `SELECT limited_to FROM editions WHERE id = ${editionId}`)).toEqual([
    { limited_to: null },
  ]);
});
