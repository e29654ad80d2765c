import { describe, expect, it } from 'vitest';
import { ACCOUNT_LIMIT, ADDRESS_LIMIT, secondsToWait, waitSentence } from './throttle.ts';

const now = new Date('2026-11-24T08:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);

describe('the wait after failed sign-ins', () => {
  it.each([
    [0, null, 0],
    [4, 0, 0],
    [5, 0, 15],
    [5, 14.5, 1],
    [5, 15, 0],
    [6, 0, 30],
    [7, 10, 50],
    [8, 0, 120],
    [9, 0, 240],
    [10, 0, 300],
    [500, 0, 300],
    [500, 300, 0],
    // The clock was set back by an hour since the last failure.
    [5, -3600, 15],
  ])('%j failures, the last %j seconds ago: %j seconds', (count, since, expected) => {
    const lastAt = since === null ? null : ago(since);
    expect(secondsToWait({ count, lastAt }, ACCOUNT_LIMIT, now)).toBe(expected);
  });

  it('takes more tries from one address than against one account, then waits longer', () => {
    expect(secondsToWait({ count: 19, lastAt: now }, ADDRESS_LIMIT, now)).toBe(0);
    expect(secondsToWait({ count: 20, lastAt: now }, ADDRESS_LIMIT, now)).toBe(15);
    expect(secondsToWait({ count: 90, lastAt: now }, ADDRESS_LIMIT, now)).toBe(900);
  });

  it.each([
    [1, '1 second'],
    [59, '59 seconds'],
    [60, '1 minute'],
    [61, '2 minutes'],
  ])('%j seconds are said as %s', (seconds, words) => {
    expect(waitSentence(seconds)).toContain(`Wait ${words},`);
  });
});
