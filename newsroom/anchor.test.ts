import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorAt, findAnchor } from './anchor.ts';

const TEXT = [
  'The dam was checked on Monday by engineers of the ministry.',
  'It holds. The engineers found no crack in the wall.',
  'The valley can sleep.',
];

/** Where the words are in the changed text, as words; `gone` where they are not. */
function after(words: string, changed: readonly string[], text: readonly string[] = TEXT): string {
  const paragraph = text.findIndex((one) => one.includes(words));
  const start = text[paragraph]?.indexOf(words) ?? 0;
  const anchor = anchorAt('body', text, { paragraph, start, end: start + words.length });
  const found = anchor && findAnchor(changed, anchor);
  return found ? `${found.paragraph}: ${changed[found.paragraph]?.slice(found.start, found.end)}` : 'gone';
}

describe('a comment stays with its words', () => {
  const [first = '', second = '', third = ''] = TEXT;
  test.each([
    ['nothing changed', 'no crack', TEXT, '1: no crack'],
    [
      'words before them changed',
      'no crack',
      [first, 'It holds. Engineers found no crack there.', third],
      '1: no crack',
    ],
    ['a paragraph came before', 'no crack', ['New.', ...TEXT], '2: no crack'],
    ['the paragraph moved', 'no crack', [second, third, first], '0: no crack'],
    [
      'a whole paragraph, changed in one word',
      first,
      [first.replace('Monday', 'Tuesday'), second],
      `0: ${first.replace('Monday', 'Tuesday').slice(0, -1)}`,
    ],
    ['the words are gone, others stay', 'no crack', [first, 'It holds.', third], 'gone'],
    [
      'short words elsewhere are not the same ones',
      'no crack',
      ['There is no crack in any bridge of the north.', third],
      'gone',
    ],
    ['a paragraph is gone', third, [first, second], 'gone'],
    ['everything is gone', 'no crack', [], 'gone'],
  ])('%s', (_, words, changed, found) => {
    expect(after(words, changed)).toBe(found);
  });

  test('of the same words twice, those with the same surroundings', () => {
    const text = ['The minister said yes to it. The mayor said yes to it.'];
    const start = text[0]?.lastIndexOf('said yes') ?? 0;
    const anchor = anchorAt('body', text, { paragraph: 0, start, end: start + 8 });
    expect(
      anchor && findAnchor(['Late, the minister said yes to it. The mayor said yes to it.'], anchor)?.start,
    ).toBe(45);
  });

  test('always found in the text it was made on', () => {
    const place = fc.record({ paragraph: fc.nat(2), start: fc.nat(60), end: fc.nat(60) });
    fc.assert(
      fc.property(place, (where) => {
        const anchor = anchorAt('body', TEXT, where);
        if (!anchor) return;
        const found = findAnchor(TEXT, anchor);
        expect(TEXT[found?.paragraph ?? -1]?.slice(found?.start, found?.end)).toBe(anchor.quote);
      }),
    );
  });
});

test.each([
  ['no such paragraph', { paragraph: 3 }],
  ['nothing in it', { paragraph: 0, start: 5, end: 5 }],
  ['only a space', { paragraph: 0, start: 3, end: 4 }],
  ['backwards', { paragraph: 0, start: 9, end: 4 }],
])('nothing can be anchored where there is %s', (_, place) => {
  expect(anchorAt('body', TEXT, place)).toBeNull();
});
