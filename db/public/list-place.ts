import type { ListName } from './list-counts.ts';
import { STEP } from './list-schema.ts';
import { prepared } from './prepared.ts';

/** Where a place in a list lies: that many releases beyond those published at or after `before`. */
export type ListPlace = { readonly before: Date | null; readonly offset: number };

/**
 * Finds the place of the release that has `newer` others before it in a list, newest first. Steps of
 * time are added up until the release is among the next: few rows are passed over, wherever it lies.
 * A year or month is short enough to be passed over whole.
 */
export function placeOf(language: string, { list, key }: ListName, newer: number): ListPlace {
  if (list !== 'all' && list !== 'section' && list !== 'topic') return { before: null, offset: newer };
  const steps = prepared(
    'SELECT step, count FROM list_steps WHERE language = ? AND list = ? AND key = ? ORDER BY step DESC',
  ).iterate(language, list, key) as IterableIterator<{ step: number; count: number }>;
  let passed = 0;
  for (const { step, count } of steps) {
    if (passed + count > newer) return { before: new Date((step + 1) * STEP), offset: newer - passed };
    passed += count;
  }
  return { before: null, offset: newer };
}
