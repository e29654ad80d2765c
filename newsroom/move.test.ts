import { expect, test } from 'vitest';
import { moveWall } from './move.ts';

test.each([
  ['an ordinary day', '2026-03-20T02:30', '2026-03-30', '2026-03-30T02:30', null],
  ['the day on which the hour is skipped', '2026-03-20T02:30', '2026-03-29', '2026-03-29T02:30', 'gap'],
  ['the day on which the hour comes twice', '2026-03-20T02:30', '2026-10-25', '2026-10-25T02:30', 'overlap'],
  ['that day at another hour', '2026-03-20T09:00', '2026-10-25', '2026-10-25T09:00', null],
])('to %s', (_, wall, to, moved, clocks) => {
  expect(moveWall(wall, to, 'Europe/Berlin')).toEqual({ wall: moved, clocks });
});
