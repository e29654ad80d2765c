import { afterEach, beforeEach, expect, test } from 'vitest';
import { startEdition } from '../start-edition.ts';
import { changeIt } from '../testing/further-steps.ts';
import { done, type TestNewsroom, testContent, testNewsroom, testText } from '../testing/newsroom.ts';
import { draft, published } from '../testing/steps.ts';
import { readOpenEdition } from './open-edition.ts';
import { readLanguageStandings } from './translations.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const written = (az: string, en: string) =>
  testContent({ texts: { az: testText('Görüş keçirilib', az), en: testText('The two sides met', en) } });

async function english(releaseId: number) {
  const { stores, actor } = newsroom.by('writer');
  const open = actor.kind === 'person' ? await readOpenEdition(stores, actor, releaseId) : null;
  if (!open) throw new Error('The edition is not visible.');
  const [az, en] = await readLanguageStandings(stores, open, ['az', 'en']);
  return {
    az,
    missing: en?.missing,
    stale: en?.pairs.filter(({ isStale }) => isStale).map((one) => one.translation),
  };
}

test('a paragraph is stale once the source was changed after it', async () => {
  const { releaseId, editionId } = await draft(newsroom, written('Bir.\n\nİki.', 'One.\n\nTwo.'));
  expect(await english(releaseId)).toMatchObject({ az: { pairs: [] }, missing: [], stale: [] });
  await changeIt(newsroom, 'writer', editionId, () => written('Bir.\n\nÜç.', 'One.\n\nTwo.'));
  expect((await english(releaseId)).stale).toEqual(['Two.']);
  await changeIt(newsroom, 'writer', editionId, () => written('Bir.\n\nÜç.', 'One.\n\nThree.'));
  expect((await english(releaseId)).stale).toEqual([]);
});

test('what readers have counts as written together', async () => {
  const { releaseId } = await published(newsroom, written('Bir.\n\nİki.', 'One.\n\nTwo.'));
  const { editionId } = done(
    await startEdition(newsroom.by('writer'), { releaseId, kindOfChange: 'update' }),
  );
  await changeIt(newsroom, 'writer', editionId, (content) => ({
    ...content,
    texts: { ...content.texts, ...written('Bir.\n\nÜç.', 'One.\n\nTwo.').texts },
  }));
  expect((await english(releaseId)).stale).toEqual(['Two.']);
});

test('a language lacks what the main one has', async () => {
  const { releaseId } = await draft(
    newsroom,
    testContent({
      texts: { az: { ...testText('Görüş'), dateline: 'Bakı' }, en: testText('The two sides met', '') },
    }),
  );
  expect((await english(releaseId)).missing).toEqual(['dateline', 'body']);
});
