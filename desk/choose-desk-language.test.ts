import { expect, test } from 'vitest';
import { deskPreferencesOf } from '#db/editorial/desk-preferences.ts';
import { chooseDeskLanguage } from './choose-desk-language.ts';
import { setSingleKeys } from './single-keys.ts';
import { done, testNewsroom } from './testing/newsroom.ts';

test('the desk speaks to each person as they chose, and as their browser asks where they did not', async () => {
  const newsroom = await testNewsroom();
  const { reads } = newsroom.stores.editorial;
  const { writer, editor } = newsroom.people;
  expect((await deskPreferencesOf(reads, writer)).language).toBeNull();
  done(await chooseDeskLanguage(newsroom.by('writer'), { language: 'az' }));
  expect([
    (await deskPreferencesOf(reads, writer)).language,
    (await deskPreferencesOf(reads, editor)).language,
  ]).toEqual(['az', null]);
  done(await chooseDeskLanguage(newsroom.by('writer'), { language: null }));
  expect((await deskPreferencesOf(reads, writer)).language).toBeNull();
  newsroom.close();
});

test('a language chosen leaves the shortcuts as they are, and the other way round', async () => {
  const newsroom = await testNewsroom();
  const { reads } = newsroom.stores.editorial;
  const { writer } = newsroom.people;
  done(await setSingleKeys(newsroom.by('writer'), { singleKeys: false }));
  done(await chooseDeskLanguage(newsroom.by('writer'), { language: 'ru' }));
  expect((await deskPreferencesOf(reads, writer)).singleKeys).toBe(false);
  done(await setSingleKeys(newsroom.by('writer'), { singleKeys: true }));
  expect((await deskPreferencesOf(reads, writer)).language).toBe('ru');
  newsroom.close();
});
