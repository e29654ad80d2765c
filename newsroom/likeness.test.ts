import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeness, pairedByWords } from './likeness.ts';

test.each([
  ['the same', 'Rain fell.', 'Rain fell.', 1],
  ['case and signs do not count', 'Rain fell', 'rain, fell!', 1],
  ['half', 'rain fell', 'rain stayed', 0.5],
  ['nothing', 'rain', 'sun', 0],
  ['no words at all', '', '', 1],
])('likeness: %s', (_, one, other, share) => {
  expect(likeness(one, other)).toBe(share);
});

describe('pairing paragraphs', () => {
  const dam = 'The dam was checked on Monday by engineers.';
  const bridge = 'The bridge opens for traffic in the spring.';
  test.each<[string, string[], string[], [string | null, string | null][]]>([
    ['one for one is a change, however unlike', ['a'], ['b'], [['a', 'b']]],
    [
      'a new paragraph before a changed one is no partner of it',
      [dam, bridge],
      ['Visitors came.', `${dam} It holds.`, `${bridge} At last.`],
      [
        [null, 'Visitors came.'],
        [dam, `${dam} It holds.`],
        [bridge, `${bridge} At last.`],
      ],
    ],
    [
      'what has no partner went',
      [dam, 'Visitors came.'],
      [`${dam} It holds.`],
      [
        [dam, `${dam} It holds.`],
        ['Visitors came.', null],
      ],
    ],
  ])('%s', (_, removed, added, pairs) => {
    expect(pairedByWords(removed, added)).toEqual(pairs);
  });

  test('no paragraph is lost, doubled or moved', () => {
    const words = fc.array(fc.constantFrom('a b', 'a c', 'b c d', 'x'), { maxLength: 6 });
    fc.assert(
      fc.property(words, words, (removed, added) => {
        const pairs = pairedByWords(removed, added);
        expect(pairs.flatMap(([was]) => was ?? [])).toEqual(removed);
        expect(pairs.flatMap(([, is]) => is ?? [])).toEqual(added);
      }),
    );
  });
});
