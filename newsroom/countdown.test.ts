import { expect, test } from 'vitest';
import { countdown } from './countdown.ts';

const now = new Date('2026-11-25T08:00:00Z');

test.each([
  ['2026-11-25T08:00:00Z', 'in less than a minute'],
  ['2026-11-25T08:00:59Z', 'in less than a minute'],
  ['2026-11-25T08:01:00Z', 'in 1 minute'],
  ['2026-11-25T10:05:30Z', 'in 2 hours 5 minutes'],
  ['2026-11-26T08:59:00Z', 'in 1 day'],
  ['2026-11-27T11:30:00Z', 'in 2 days 3 hours'],
  ['2026-11-25T07:59:30Z', 'less than a minute ago'],
  ['2026-11-25T06:40:00Z', '1 hour 20 minutes ago'],
])('%s is %s', (at, words) => {
  expect(countdown(new Date(at), now)).toBe(words);
});
