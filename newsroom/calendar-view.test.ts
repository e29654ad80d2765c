import { expect, test } from 'vitest';
import { daysOfView, stepOfView } from './calendar-view.ts';

test.each([
  ['month', 42, '2026-10-26', '2026-12-06'],
  ['week', 7, '2026-11-23', '2026-11-29'],
  ['list', 30, '2026-11-01', '2026-11-30'],
  ['day', 1, '2026-11-25', '2026-11-25'],
] as const)('a %s shows %i days', (view, count, first, last) => {
  const days = daysOfView(view, '2026-11-25', 1);
  expect([days.length, days[0], days.at(-1)]).toEqual([count, first, last]);
});

test.each([
  ['month', '2026-12-01', '2026-10-01'],
  ['list', '2026-12-01', '2026-10-01'],
  ['week', '2026-12-07', '2026-11-23'],
  ['day', '2026-12-01', '2026-11-29'],
] as const)('a step of a %s', (view, later, earlier) => {
  expect([stepOfView(view, '2026-11-30', 1), stepOfView(view, '2026-11-30', -1)]).toEqual([later, earlier]);
});
