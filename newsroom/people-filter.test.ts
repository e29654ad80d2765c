import { expect, test } from 'vitest';
import { isListed, type PeopleFilter } from './people-filter.ts';

const PERSON = {
  name: 'Nigar Şəfiyeva',
  email: 'nigar@example.org',
  roles: ['writer'],
  languages: ['az', 'en'],
  state: 'active',
} as const;
const EVERYBODY: PeopleFilter = { words: '', role: null, state: null, language: null };

test.each<[Partial<PeopleFilter>, boolean]>([
  [{}, true],
  [{ words: 'sefiyeva' }, true],
  [{ words: '  EXAMPLE nigar ' }, true],
  [{ words: 'nigar leyla' }, false],
  [{ role: 'writer' }, true],
  [{ role: 'admin' }, false],
  [{ state: 'active' }, true],
  [{ state: 'invited' }, false],
  [{ language: 'en' }, true],
  [{ language: 'ru' }, false],
  [{ words: 'nigar', role: 'writer', language: 'ru' }, false],
])('%j: %s', (more, expected) => {
  expect(isListed(PERSON, { ...EVERYBODY, ...more })).toBe(expected);
});
