import { afterEach, beforeEach, expect, test } from 'vitest';
import { search } from '#db/public/search.ts';
import { termsIn } from '#newsroom/search-query.ts';
import { rebuild } from './projection.ts';
import { reinstate } from './reinstate.ts';
import { done, NOON, type TestNewsroom, testContent, testNewsroom, testText } from './testing/newsroom.ts';
import { draft, nextEdition, published } from './testing/steps.ts';
import { withdraw } from './withdraw.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
  process.env.NEWSROOM_PUBLIC = newsroom.stores.publicFolder;
});
afterEach(() => newsroom.close());

async function found(query: string, language = 'az'): Promise<readonly string[]> {
  const all = { section: null, from: null, until: null, page: 1 };
  const { entries } = await search({ language, terms: termsIn(query), ...all });
  return entries.map(({ reference }) => reference);
}

test('what is published is found, and a draft is not', async () => {
  await published(newsroom);
  const secret = { ...testContent(), texts: { az: testText('Gizli görüş'), en: testText('Secret') } };
  await draft(newsroom, secret);
  expect(await found('GÖRÜŞ')).toEqual(['2026/0001']);
  expect(await found('two sides', 'en')).toEqual(['2026/0001']);
  expect(await found('gizli')).toEqual([]);
});

test('a withdrawn release is not found until it is reinstated', async () => {
  const { releaseId } = await published(newsroom);
  const reason = { az: 'Səbəb var.', en: 'There is a reason.' };
  done(await withdraw(newsroom.by('editor'), { releaseId, reason }));
  expect(await found('görüş')).toEqual([]);
  done(await reinstate(newsroom.by('editor'), { releaseId, reason: 'It stands after all.' }));
  expect(await found('görüş')).toEqual(['2026/0001']);
});

test('a correction takes the old words out, and a rebuild finds the same', async () => {
  const first = await published(newsroom);
  await published(newsroom, undefined, new Date(NOON.getTime() + 1000));
  await nextEdition(newsroom, first.releaseId, 'correction', (content) => ({
    ...content,
    changeNotes: { az: 'Tarix düzəldilib.', en: 'The date was corrected.' },
    texts: { ...content.texts, en: testText('The two sides met in Ganja') },
  }));
  const all = async () => [await found('baku', 'en'), await found('ganja', 'en'), await found('görüş')];
  const before = await all();
  expect(before).toEqual([['2026/0002'], ['2026/0001'], ['2026/0002', '2026/0001']]);
  await rebuild(newsroom.stores);
  expect(await all()).toEqual(before);
});
