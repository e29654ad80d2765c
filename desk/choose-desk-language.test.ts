import { expect, test } from 'vitest';
import { deskLanguageOf, singleKeysOf } from '#db/editorial/desk-preferences.ts';
import { chooseDeskLanguage } from './choose-desk-language.ts';
import { setSingleKeys } from './single-keys.ts';
import { done, testNewsroom } from './testing/newsroom.ts';

test('the desk speaks to each person as they chose, and as their browser asks where they did not', async () => {
  const newsroom = await testNewsroom();
  const { reads } = newsroom.stores.editorial;
  const { writer, editor } = newsroom.people;
  expect(await deskLanguageOf(reads, writer)).toBeNull();
  done(await chooseDeskLanguage(newsroom.by('writer'), { language: 'az' }));
  expect([await deskLanguageOf(reads, writer), await deskLanguageOf(reads, editor)]).toEqual(['az', null]);
  done(await chooseDeskLanguage(newsroom.by('writer'), { language: null }));
  expect(await deskLanguageOf(reads, writer)).toBeNull();
  newsroom.close();
});

test('a language chosen leaves the shortcuts as they are, and the other way round', async () => {
  const newsroom = await testNewsroom();
  const { reads } = newsroom.stores.editorial;
  const { writer } = newsroom.people;
  done(await setSingleKeys(newsroom.by('writer'), { singleKeys: false }));
  done(await chooseDeskLanguage(newsroom.by('writer'), { language: 'ru' }));
  expect(await singleKeysOf(reads, writer)).toBe(false);
  done(await setSingleKeys(newsroom.by('writer'), { singleKeys: true }));
  expect(await deskLanguageOf(reads, writer)).toBe('ru');
  newsroom.close();
});
