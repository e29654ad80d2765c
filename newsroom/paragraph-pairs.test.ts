import { describe, expect, it } from 'vitest';
import { paragraphPairs } from './paragraph-pairs.ts';

const both = (source: string, translation: string) => ({
  source: source.split(' ').filter(Boolean),
  translation: translation.split(' ').filter(Boolean),
});
/** `a=A` a pair, `a~A` a stale one, `a=` nothing translates it, `=A` the source has it no more. */
const shown = (...history: readonly (readonly [string, string])[]) =>
  paragraphPairs(history.map(([source, translation]) => both(source, translation)))
    .map(({ source, translation, isStale }) => `${source ?? ''}${isStale ? '~' : '='}${translation ?? ''}`)
    .join(' ');

describe('a source and its translation', () => {
  it.each([
    ['as first written', [['a b', 'A B']], 'a=A b=B'],
    ['not all of it translated yet', [['a b c', 'A']], 'a=A b= c='],
    [
      'a paragraph of the source changed since',
      [
        ['a b', 'A B'],
        ['a b2', 'A B'],
      ],
      'a=A b2~B',
    ],
    [
      'translated anew since',
      [
        ['a b', 'A B'],
        ['a b2', 'A B'],
        ['a b2', 'A B2'],
      ],
      'a=A b2=B2',
    ],
    [
      'another paragraph of the translation mended since',
      [
        ['a b', 'A B'],
        ['a b2', 'A B'],
        ['a b2', 'A2 B'],
      ],
      'a=A2 b2~B',
    ],
    [
      'a paragraph put in before',
      [
        ['a b', 'A B'],
        ['x a b', 'A B'],
      ],
      'x= a=A b=B',
    ],
    [
      'paragraphs moved',
      [
        ['a b', 'A B'],
        ['b a', 'A B'],
      ],
      'b=B a=A',
    ],
    [
      'a paragraph taken out',
      [
        ['a b c', 'A B C'],
        ['a c', 'A B C'],
      ],
      'a=A c=C ~B',
    ],
    [
      'changed and changed back',
      [
        ['a b', 'A B'],
        ['a b2', 'A B'],
        ['a b', 'A B'],
      ],
      'a=A b=B',
    ],
    ['the same words twice', [['a a', 'A B']], 'a=A a=B'],
    ['more of the translation than of the source', [['a', 'A B']], 'a=A =B'],
    [
      'the translation written first',
      [
        ['', 'A B'],
        ['a', 'A B'],
      ],
      'a=A =B',
    ],
    [
      'the translation written first, its source changed since',
      [
        ['', 'A B'],
        ['a b', 'A B'],
        ['a b2', 'A B'],
      ],
      'a=A b2~B',
    ],
    [
      'a source put in before what has none',
      [
        ['a', 'A B'],
        ['x a', 'A B'],
      ],
      'x= a=A =B',
    ],
    ['nothing at all', [['', '']], ''],
  ] as const)('%s', (_, history, words) => {
    expect(shown(...history)).toBe(words);
  });
});
