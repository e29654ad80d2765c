import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '#newsroom/permissions.ts';
import { approve } from '../approve.ts';
import { limit } from '../limit.ts';
import { saveDraft } from '../save-draft.ts';
import { schedule } from '../schedule.ts';
import { startEdition } from '../start-edition.ts';
import {
  done,
  later,
  NOON,
  type TestNewsroom,
  type TestPerson,
  testContent,
  testNewsroom,
  testText,
} from '../testing/newsroom.ts';
import { approved, holds, published, submitIt } from '../testing/steps.ts';
import type { Person } from './offers.ts';
import { readWhatWillHappen } from './what-will-happen.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await testNewsroom();
});
afterAll(() => newsroom.close());

function as(person: TestPerson): Person {
  const { actor } = newsroom.by(person) as { readonly actor: Actor };
  if (actor.kind !== 'person') throw new Error('not a person');
  return actor;
}
const told = (person: TestPerson, now = NOON) => readWhatWillHappen(newsroom.stores, as(person), now);
async function at(editionId: number, wall: string) {
  done(await schedule(newsroom.by('editor'), { editionId, wall }));
}

it('tells what goes public next, where, and as what kind of change', async () => {
  // At this instant it is 2027 in Baku, and still 2026 in Greenwich.
  const texts = { az: testText('Yeni il'), ar: testText('سنة جديدة', 'بدأت المحادثات.') };
  const first = await approved(newsroom, testContent({ included: ['az', 'ar'], texts }));
  await at(first.editionId, '2027-01-01T00:00');
  const { releaseId, reference } = await published(newsroom);
  const { editionId } = done(
    await startEdition(newsroom.by('writer'), { releaseId, kindOfChange: 'correction' }),
  );
  const { revision } = await holds(newsroom.stores, editionId);
  const content = {
    ...revision.content,
    changeNotes: { az: 'Saat düzəldilib.', en: 'The hour was corrected.' },
    texts: { ...revision.content.texts, en: testText('The two sides met at nine') },
  };
  done(await saveDraft(newsroom.by('writer'), { editionId, baseRevisionId: revision.id, content }));
  await submitIt(newsroom, editionId);
  const { revision: newest } = await holds(newsroom.stores, editionId);
  done(await approve(newsroom.by('editor'), { editionId, contentHash: newest.contentHash }));
  await at(editionId, '2026-03-03T09:00');
  expect(reference).toMatch(/^2026\//);

  const coming = await told('writer');
  expect(
    coming?.map(({ headline, kindOfChange, languages }) => ({ headline, kindOfChange, languages })),
  ).toEqual([
    {
      headline: 'Görüş keçirilib',
      kindOfChange: 'correction',
      languages: [
        { language: 'az', path: '/az/news/2026/gorus-kecirilib' },
        { language: 'en', path: '/en/news/2026/the-two-sides-met-in-baku' },
      ],
    },
    {
      headline: 'Yeni il',
      kindOfChange: null,
      languages: [
        { language: 'az', path: '/az/news/2027/yeni-il' },
        { language: 'ar', path: null },
      ],
    },
  ]);
  expect((await told('writer', new Date('2026-03-03T05:00:01Z')))?.map((one) => one.headline)).toEqual([
    'Yeni il',
  ]);
  const ofOne = await readWhatWillHappen(newsroom.stores, as('writer'), NOON, first.releaseId);
  expect(ofOne?.map((one) => one.headline)).toEqual(['Yeni il']);
  expect(await told('admin')).toBeNull();
});

it('tells of a limited edition the named alone', async () => {
  const { editionId } = await approved(
    newsroom,
    testContent({ texts: { az: testText('Gizli'), en: testText('Secret') } }),
  );
  await at(editionId, '2026-03-02T13:00');
  const { editor, second } = newsroom.people;
  done(await limit(newsroom.by('editor'), { editionId, personIds: [editor, second] }));
  const headlines = async (person: TestPerson) => (await told(person, later(1)))?.map((one) => one.headline);
  expect(await headlines('second')).toContain('Gizli');
  expect(await headlines('writer')).not.toContain('Gizli');
});
