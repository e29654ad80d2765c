import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updateEdition } from '#db/editorial/editions.ts';
import { saveSection } from '#db/editorial/furniture.ts';
import type { Actor } from '#newsroom/permissions.ts';
import { forcePublish } from '../force-publish.ts';
import { importAll, line } from '../import/testing/file.ts';
import { limit } from '../limit.ts';
import { publish } from '../publish.ts';
import {
  done,
  later,
  type TestNewsroom,
  type TestPerson,
  testContent,
  testNewsroom,
  testText,
} from '../testing/newsroom.ts';
import { approved, approveIt, draft, holds, nextEdition, published, submitIt } from '../testing/steps.ts';
import { withdraw } from '../withdraw.ts';
import { readFigures } from './figures.ts';
import type { Person } from './offers.ts';

/** A small newsroom, counted by hand: see each step's remark. */
let newsroom: TestNewsroom;
const JANUARY = new Date('2026-01-10T08:00:00Z');
/** The last evening of January in Greenwich is February in Baku. */
const FEBRUARY = new Date('2026-01-31T20:30:00Z');
const DAY = 24 * 60;
let number = 0;
const titled = (more: Parameters<typeof testContent>[0] = {}) => {
  number += 1;
  const texts = { az: testText(`Xəbər ${number}`), en: testText(`News ${number}`) };
  return testContent({ texts, ...more });
};
const words = { az: 'Səbəb', en: 'A reason' };

beforeAll(async () => {
  newsroom = await testNewsroom();
  await newsroom.stores.editorial.tx((tx) => saveSection(tx, 'water', { az: 'Su', en: 'Water' }));
  // January: two in news, in az and en; made public at once, and after two days.
  const first = await published(newsroom, titled(), JANUARY);
  await publishedAfter(2 * DAY, titled(), JANUARY);
  // February in Baku: one in water in az alone after four days, one forced in news at once.
  await publishedAfter(4 * DAY, titled({ section: 'water', included: ['az'] }), later(-4 * DAY, FEBRUARY));
  await forced(titled(), FEBRUARY);
  // A correction of the first and, in March, its withdrawal.
  const change = (content: ReturnType<typeof testContent>) => ({
    ...content,
    changeNotes: words,
    texts: { ...content.texts, en: testText('News 1 at nine') },
  });
  await nextEdition(newsroom, first.releaseId, 'correction', change, later(DAY, FEBRUARY));
  done(
    await withdraw(newsroom.by('editor', later(40 * DAY, FEBRUARY)), {
      releaseId: first.releaseId,
      reason: words,
    }),
  );
  // From an archive: counted in its own month, not among the editions of the day of the import.
  const text = { headline: 'Arxiv', summary: 'Köhnə.', body_text: 'Köhnə mətn.' };
  await importAll(newsroom.by('editor', FEBRUARY), [
    line({ main: 'az', published_at: '2018-09-13T18:19:00+04:00', texts: { az: text } }),
  ]);
  // A draft, and one that is approved and limited: neither is public.
  await draft(newsroom, titled(), FEBRUARY);
  const { editionId } = await approved(newsroom, titled(), FEBRUARY);
  const personIds = [newsroom.people.editor, newsroom.people.second];
  done(await limit(newsroom.by('editor', FEBRUARY), { editionId, personIds }));
});
afterAll(() => newsroom.close());

async function publishedAfter(minutes: number, content: ReturnType<typeof testContent>, at: Date) {
  const { editionId } = await draft(newsroom, content, at);
  const then = later(minutes, at);
  await submitIt(newsroom, editionId, then);
  await approveIt(newsroom, editionId, then);
  done(await publish(newsroom.by('editor', then), { editionId }));
}

async function forced(content: ReturnType<typeof testContent>, at: Date) {
  const { editionId } = await draft(newsroom, content, at);
  const { revision } = await holds(newsroom.stores, editionId);
  const call = newsroom.by('editor', at, { freshUntil: later(5, at) });
  const { contentHash } = revision;
  done(await forcePublish(call, { editionId, contentHash, reason: 'The dam may break.', ticked: [] }));
}

function as(person: TestPerson): Person {
  const { actor } = newsroom.by(person) as { readonly actor: Actor };
  if (actor.kind !== 'person') throw new Error('not a person');
  return actor;
}
const read = (from: string | null, until: string | null, person: TestPerson = 'writer') =>
  readFigures(newsroom.stores, as(person), { from, until }, FEBRUARY);
const DAY_MS = DAY * 60_000;

describe('the figures', () => {
  it('are those that were counted by hand', async () => {
    const figures = await read('2026-01-01', '2026-03-31');
    expect(figures).toMatchObject({
      buckets: [{ name: '2026-01' }, { name: '2026-02' }, { name: '2026-03' }],
      releases: [2, 2, 0],
      bySection: [
        { key: 'news', name: 'News', counts: [2, 1, 0] },
        { key: 'water', name: 'Water', counts: [0, 1, 0] },
      ],
      byLanguage: [
        { key: 'az', counts: [2, 2, 0] },
        { key: 'en', counts: [2, 1, 0] },
      ],
      // Between 0 and 2 days it is 1; between 0 and 4 it is 2; of 0, 0, 2 and 4 it is 1.
      medians: [DAY_MS, 2 * DAY_MS, null],
      medianOfAll: DAY_MS,
      editions: [2, 3, 0],
      forced: [0, 1, 0],
    });
    expect(figures?.notices.filter(({ counts }) => counts.some((n) => n > 0))).toEqual([
      { kind: 'correction', counts: [0, 1, 0] },
      { kind: 'withdrawal', counts: [0, 0, 1] },
    ]);
  });

  it('have what came from an archive in its own year, and nothing of it in that of the import', async () => {
    expect(await read('2018-01-01', '2018-12-31')).toMatchObject({
      releases: [0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0],
      medianOfAll: null,
      editions: Array(12).fill(0),
    });
    expect((await read('2018-01-01', '2026-12-31'))?.releases).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 4]);
  });

  it('are of this year where nothing is asked, and take a span the right way round', async () => {
    expect((await read(null, null))?.asked).toEqual({ from: '2026-01-01', until: '2026-12-31' });
    expect((await read('2026-03-31', '2026-01-01'))?.releases).toEqual([2, 2, 0]);
    expect((await read('2025-02-01', null))?.asked).toEqual({ from: '2025-02-01', until: '2025-12-31' });
  });

  it('count a limited edition for nobody before it is public, and are not for an admin alone', async () => {
    expect((await read('2026-01-01', '2026-03-31', 'editor'))?.editions).toEqual([2, 3, 0]);
    expect(await read(null, null, 'admin')).toBeNull();
  });
});

it('what is counted was never limited: the store refuses to publish it so', async () => {
  const { editionId } = await published(newsroom, titled(), FEBRUARY);
  const limitedTo = [newsroom.people.editor];
  await expect(
    newsroom.stores.editorial.tx((tx) => updateEdition(tx, editionId, { limitedTo })),
  ).rejects.toThrow();
});
