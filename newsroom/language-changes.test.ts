import { expect, test } from 'vitest';
import { changedLanguages, type LanguageChange } from './language-changes.ts';

const BEFORE = {
  languages: ['az', 'en', 'ru'],
  mainLanguage: 'az',
  names: { az: 'Su Nazirliyi', en: 'Ministry of Water', ru: 'Министерство воды' },
};

test.each<[LanguageChange, object]>([
  [
    { what: 'add', language: 'fr', name: ' Ministère ' },
    { languages: ['az', 'en', 'ru', 'fr'], names: { ...BEFORE.names, fr: 'Ministère' } },
  ],
  [{ what: 'main', language: 'en' }, { mainLanguage: 'en' }],
  [
    { what: 'remove', language: 'ru' },
    { languages: ['az', 'en'], names: { az: 'Su Nazirliyi', en: 'Ministry of Water' } },
  ],
])('%j', (change, more) => {
  expect(changedLanguages(BEFORE, change)).toEqual({ ok: true, after: { ...BEFORE, ...more } });
});

test.each<[LanguageChange, string, readonly string[]]>([
  [{ what: 'add', language: 'English', name: 'Ministry' }, 'bad_input', ['language']],
  [{ what: 'add', language: 'en', name: 'Ministry' }, 'bad_input', ['language']],
  [{ what: 'add', language: 'fr', name: ' ' }, 'bad_input', ['name']],
  [{ what: 'add', language: 'fr' }, 'bad_input', ['name']],
  [{ what: 'main', language: 'fr' }, 'not_found', []],
  [{ what: 'remove', language: 'az' }, 'wrong_state', []],
])('%j is refused: %s', (change, code, fields) => {
  expect(changedLanguages(BEFORE, change)).toMatchObject({
    ok: false,
    refusal: { code, faults: fields.map((field) => ({ field })) },
  });
});
