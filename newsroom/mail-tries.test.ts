import { describe, expect, test } from 'vitest';
import { canTryAgain, nextMailTry } from './mail-tries.ts';

const CREATED = new Date('2026-03-02T08:00:00Z');
const HOUR = 3_600_000;
const since = (ms: number) => new Date(CREATED.getTime() + ms);

describe('the pauses between the tries of a mail', () => {
  test.each([
    [1, 0, 30_000],
    [2, 60_000, 60_000 + 60_000],
    [3, 120_000, 120_000 + 120_000],
    [8, HOUR, 2 * HOUR],
    [60, 22 * HOUR, 23 * HOUR],
  ])('after try %i at %i ms the next is at %i ms', (tries, now, next) => {
    expect(nextMailTry(CREATED, tries, since(now))).toEqual(since(next));
  });

  test('a mail is tried for a day and not longer, about thirty times', () => {
    let [now, tries] = [CREATED, 0];
    for (let next: Date | null = now; next !== null; next = nextMailTry(CREATED, ++tries, now)) now = next;
    expect(now.getTime()).toBeGreaterThan(since(22 * HOUR).getTime());
    expect(now.getTime()).toBeLessThanOrEqual(since(24 * HOUR).getTime());
    expect(tries).toBeLessThan(40);
  });
});

test.each([
  ['waiting', true],
  ['sent', false],
  ['refused', false],
  ['expired', false],
  ['dropped', false],
])('a mail that is %s may be tried again by hand: %s', (state, may) => {
  expect(canTryAgain(state)).toBe(may);
});
