import { expect, test } from 'vitest';
import { countdown, spanWords } from './span-words.ts';

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
  ['2026-11-23T07:40:00Z', '2 days ago'],
])('%s is %s', (at, words) => {
  expect(countdown(new Date(at), now)).toBe(words);
});

test('it is said as each language says it', () => {
  const at = new Date('2026-11-25T09:21:00Z');
  expect(countdown(at, now, 'ru')).toBe('через 1 час 21 минуту');
  expect(countdown(at, now, 'az')).toBe('1 saat 21 dəqiqə sonra');
  expect(countdown(now, at, 'ru')).toBe('1 час 21 минуту назад');
  expect(spanWords(81 * 60_000, 'ru')).toBe('1 час 21 минута');
  expect(spanWords(51 * 3_600_000, 'ru')).toBe('2 дня 3 часа');
});
