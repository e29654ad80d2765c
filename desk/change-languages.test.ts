import { afterEach, beforeEach, expect, test } from 'vitest';
import { auditWords } from '#db/editorial/audit-words.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import { changeLanguages } from './change-languages.ts';
import { done, type TestNewsroom, testContent, testNewsroom } from './testing/newsroom.ts';
import { draft } from './testing/steps.ts';
import { publicRows, refused, traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const change = (input: Parameters<typeof changeLanguages>[1]) => changeLanguages(newsroom.by('admin'), input);
const shown = () =>
  JSON.parse(String(publicRows(newsroom, 'SELECT institution FROM furniture')[0]?.institution));

test('a language is added with the institution’s name, and readers have it at once', async () => {
  const { entry, ledger } = await traced(newsroom, () =>
    change({ what: 'add', language: 'fr', name: 'Ministère de l’Eau' }),
  );
  expect(entry).toMatchObject({ deed: 'change_languages', details: { language: 'fr', what: 'add' } });
  expect(ledger).toMatchObject({ releaseId: null, before: 'furniture', after: 'languages' });
  const words = await auditWords(newsroom.stores.editorial.reads, [entry?.sequence ?? 0]);
  expect(words.get(entry?.sequence ?? 0)?.changes).toEqual({
    languages: { before: ['az', 'en', 'ru', 'ar'], after: ['az', 'en', 'ru', 'ar', 'fr'] },
    'names.fr': { before: null, after: 'Ministère de l’Eau' },
  });
  expect(shown()).toMatchObject({
    languages: ['az', 'en', 'ru', 'ar', 'fr'],
    names: { fr: 'Ministère de l’Eau' },
  });
  expect((await traced(newsroom, () => change({ what: 'main', language: 'az' }))).entry).toBeNull();
});

test('another language becomes the main one, and then the first can go', async () => {
  expect((await refused(newsroom, () => change({ what: 'remove', language: 'az' }))).code).toBe(
    'wrong_state',
  );
  done(await change({ what: 'main', language: 'en' }));
  done(await change({ what: 'remove', language: 'az' }));
  const { languages, mainLanguage, names } = await readInstitution(newsroom.stores.editorial.reads);
  expect([languages, mainLanguage, names.az]).toEqual([['en', 'ru', 'ar'], 'en', undefined]);
  expect(shown().names.az).toBeUndefined();
});

test('a language in which a text was ever begun stays', async () => {
  await draft(newsroom, testContent());
  expect((await refused(newsroom, () => change({ what: 'remove', language: 'en' }))).code).toBe(
    'wrong_state',
  );
  done(await change({ what: 'remove', language: 'ru' }));
});
