import { expect, test } from 'vitest';
import { languageAsked } from './desk-language.ts';

test.each([
  [null, 'en'],
  ['', 'en'],
  ['az', 'az'],
  ['az-Latn-AZ,az;q=0.9,en;q=0.5', 'az'],
  ['RU-ru', 'ru'],
  ['de-DE,ru;q=0.8,en;q=0.9', 'en'],
  ['tr;q=1, ru;q=0.2', 'ru'],
  ['en;q=0.1,az;q=0.1', 'en'],
  ['ru;q=0,*', 'en'],
  ['ru;q=much', 'en'],
  ['azb', 'en'],
  [`${'x,'.repeat(5000)}ru`, 'en'],
])('a browser that asks for %j reads %s', (header, language) => {
  expect(languageAsked(header)).toBe(language);
});
