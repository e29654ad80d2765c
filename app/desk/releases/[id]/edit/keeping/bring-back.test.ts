import { expect, test } from 'vitest';
import type { Shelf } from '#components/desk/keeping/browser-words.ts';
import type { Words } from '#components/desk/keeping/form-words.ts';
import type { KeptAnswer } from '#newsroom/kept-answer.ts';
import { bringBack } from './bring-back.ts';

const answer = (leftOut: readonly string[]): KeptAnswer => ({
  state: 'kept',
  at: '14:03 UTC+4',
  alone: false,
  baseRevisionId: 1,
  cut: 'not_asked',
  faults: [],
  leftOut,
  check: { faults: [], concerns: [], readings: [] },
  missing: {},
  takenIn: null,
});

const form: Words = [
  ['editionId', '1'],
  ['counter', '4'],
  ['texts.en.headline', 'Short'],
  ['texts.en.bodyDocument', 'far too much'],
];

function shelfWith(left: Map<string, Words>): Shelf {
  return {
    put: async (words, tab = 'own') => left.set(tab, words).size > 0,
    empty: (tab) => void left.delete(tab),
    found: async () => [...left].map(([tab, words]) => ({ tab, words })),
  };
}

test('a form that the newsroom takes leaves the browser', async () => {
  const left = new Map([['tab', form]]);
  const sent: Words[] = [];
  const taken = await bringBack(shelfWith(left), async (words) => {
    sent.push(words);
    return answer([]);
  });
  expect([taken, left.size, sent[0]?.[1]]).toEqual([['tab'], 0, ['counter', '5']]);
});

test('what it leaves out stays there, alone, and is not sent again', async () => {
  const left = new Map([['tab', form]]);
  const shelf = shelfWith(left);
  const send = async () => answer(['texts.en.body']);
  expect(await bringBack(shelf, send)).toEqual(['tab']);
  expect([...left]).toEqual([['tab', [['texts.en.bodyDocument', 'far too much']]]]);
  expect(await bringBack(shelf, send)).toEqual([]);
  expect(left.size).toBe(1);
});
