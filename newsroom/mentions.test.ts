import { expect, test } from 'vitest';
import { mentionedIn, withMentions } from './mentions.ts';

const PEOPLE = [
  { id: 1, name: 'Ann Lee' },
  { id: 2, name: 'Ann Lee Smith' },
  { id: 3, name: 'Şəhla Əliyeva' },
];

test.each<[string, number[]]>([
  ['@Ann Lee, look.', [1]],
  ['(@ann lee) look', [1]],
  ['Look, @Ann Lee Smith!', [2]],
  ['@Şəhla Əliyeva and @Ann Lee and @Ann Lee', [3, 1]],
  ['@Ann Leeward', []],
  ['write to a@Ann Lee', []],
  ['@Nobody Here', []],
  ['', []],
])('%s', (words, ids) => {
  expect(mentionedIn(words, PEOPLE)).toEqual(ids);
});

test('not a word is lost', () => {
  const words = 'See @Ann Lee: @nobody.';
  expect(withMentions(words, PEOPLE)).toEqual([
    { words: 'See ', person: null },
    { words: '@Ann Lee', person: 1 },
    { words: ': @nobody.', person: null },
  ]);
});
