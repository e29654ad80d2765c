import { expect, test } from 'vitest';
import { bucketsOf } from './figures-span.ts';

const told = (from: string, until: string, zone = 'UTC') =>
  bucketsOf({ from, until }, zone).map(
    (one) => `${one.name} ${one.from.toISOString().slice(0, 16)} ${one.until.toISOString().slice(0, 16)}`,
  );

test('a span is counted by months, cut at both ends, as the zone has them', () => {
  expect(told('2026-01-15', '2026-03-02', 'Asia/Baku')).toEqual([
    '2026-01 2026-01-14T20:00 2026-01-31T20:00',
    '2026-02 2026-01-31T20:00 2026-02-28T20:00',
    '2026-03 2026-02-28T20:00 2026-03-02T20:00',
  ]);
});

test('a month in which the clocks are set begins and ends at its own midnights', () => {
  expect(told('2026-03-01', '2026-03-31', 'Europe/Berlin')).toEqual([
    '2026-03 2026-02-28T23:00 2026-03-31T22:00',
  ]);
});

test('a long span is counted by years', () => {
  expect(told('2024-06-01', '2026-06-30')).toEqual([
    '2024 2024-06-01T00:00 2025-01-01T00:00',
    '2025 2025-01-01T00:00 2026-01-01T00:00',
    '2026 2026-01-01T00:00 2026-07-01T00:00',
  ]);
  expect(told('2024-07-01', '2026-06-30')).toHaveLength(24);
});
