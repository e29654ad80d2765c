import { expect, test } from 'vitest';
import type { EditionContent } from './content.ts';
import { fromPlainText } from './document.ts';
import { emptyText } from './forms/edit-form.ts';
import { takenFrom } from './taken-in.ts';

const START: EditionContent = {
  kind: 'press_release',
  section: 'news',
  topics: [],
  included: ['en'],
  archiveDate: null,
  kindOfChange: null,
  changeNotes: {},
  contacts: [],
  texts: { en: { ...emptyText(), headline: 'One' } },
  ticked: [],
  copied: null,
};
const text = (paragraphs: readonly string[], headline = 'One', slug: string | null = null) => ({
  ...START,
  texts: { en: { ...emptyText(), headline, slug, body: fromPlainText(paragraphs.join('\n\n')) } },
});

/** Saves after one another, each from the one before. */
function told(
  own: EditionContent,
  first: EditionContent,
  saves: readonly (readonly [string, EditionContent])[],
) {
  const steps = saves.map(([person, after], place) => ({
    person,
    before: saves[place - 1]?.[1] ?? first,
    after,
  }));
  return takenFrom(own, steps, saves.at(-1)?.[1] ?? own).map(({ person, places }) => [
    person,
    ...places.map(({ place, paragraphs }) =>
      [place, ...paragraphs.map(({ beginning, isGone }) => (isGone ? `–${beginning}` : beginning))].join(' '),
    ),
  ]);
}

const FIRST = text(['a', 'b', 'c']);
test.each<[string, EditionContent, [string, EditionContent][], string[][]]>([
  ['nothing', FIRST, [], []],
  ['one paragraph', FIRST, [['Leyla', text(['a', 'B', 'c'])]], [['Leyla', 'texts.en.body B']]],
  [
    'several of several people, a headline too; an address follows from it',
    FIRST,
    [
      ['Leyla', text(['A', 'b', 'C'])],
      ['Kamran', text(['A', 'b', 'C', 'd'], 'Two', 'two')],
    ],
    [
      ['Leyla', 'texts.en.body A C'],
      ['Kamran', 'texts.en.headline', 'texts.en.body d'],
    ],
  ],
  [
    'only what still stands: each saved every minute',
    FIRST,
    [
      ['Leyla', text(['A1', 'b', 'c'])],
      ['Leyla', text(['A2', 'b', 'c'])],
      ['Kamran', text(['A3', 'b', 'c'])],
    ],
    [['Kamran', 'texts.en.body A3']],
  ],
  ['one taken out', FIRST, [['Leyla', text(['a', 'c'])]], [['Leyla', 'texts.en.body –b']]],
  [
    'what one had oneself is not told',
    text(['a', 'B', 'c']),
    [['Leyla', text(['a', 'B', 'C'])]],
    [['Leyla', 'texts.en.body C']],
  ],
])('%s', (_, own, saves, expected) => {
  expect(told(own, FIRST, saves)).toEqual(expected);
});

test('a long paragraph is known by its beginning', () => {
  const [[, place] = []] = told(FIRST, FIRST, [['Leyla', text(['a', 'b', 'word '.repeat(50).trim()])]]);
  expect(place).toMatch(/^texts\.en\.body (word ){14}word…$/);
});
