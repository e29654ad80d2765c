import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayWords,
  firstOfMonth,
  isDay,
  weekdayOf,
  weekOf,
  weekShapeOf,
  weeksOfMonth,
} from './calendar-days.ts';

test.each([
  ['2026-11-25', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['0026-01-01', false],
  ['9999-12-31', false],
  ['2026-11-25T09:00', false],
  ['', false],
])('%s is a day: %s', (given, is) => {
  expect(isDay(given)).toBe(is);
});

test.each([
  ['2026-11-30', 1, '2026-12-01'],
  ['2026-03-01', -1, '2026-02-28'],
  // A day of a change of clocks is a day like any other.
  ['2026-03-28', 2, '2026-03-30'],
])('%s and %i days are %s', (day, days, then) => {
  expect(addDays(day, days)).toBe(then);
});

test.each([
  ['2026-11-25', 0, '2026-11-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-01-31', -1, '2025-12-01'],
])('the month of %s and %i begins on %s', (day, months, first) => {
  expect(firstOfMonth(day, months)).toBe(first);
});

describe('a week', () => {
  test.each([
    ['az', 1, [6, 7]],
    ['en', 1, [6, 7]],
    ['ar', 6, [5, 6]],
    ['fa', 6, [5]],
  ])('in %s begins on day %i and rests on %j', (language, firstDay, weekend) => {
    expect(weekShapeOf(language)).toEqual({ firstDay, weekend });
  });

  test.each([
    [1, '2026-11-23', '2026-11-29'],
    [6, '2026-11-21', '2026-11-27'],
    [7, '2026-11-22', '2026-11-28'],
    [3, '2026-11-25', '2026-12-01'],
  ])('that begins on day %i holds Wednesday 25 November from %s until %s', (firstDay, first, last) => {
    const week = weekOf('2026-11-25', firstDay);
    expect([week.length, week[0], week[6], weekdayOf(week[0] ?? '')]).toEqual([7, first, last, firstDay]);
  });
});

test.each([
  ['2026-11-25', 1, 6, '2026-10-26', '2026-12-06'],
  ['2026-02-10', 7, 4, '2026-02-01', '2026-02-28'],
  ['2027-02-10', 1, 4, '2027-02-01', '2027-02-28'],
])('the month of %s in weeks from day %i has %i of them', (day, firstDay, weeks, first, last) => {
  const shown = weeksOfMonth(day, firstDay);
  expect([shown.length, shown[0]?.[0], shown.at(-1)?.[6]]).toEqual([weeks, first, last]);
});

test('a day in words', () => {
  expect(dayWords('2026-11-25', 'en')).toEqual({
    whole: 'Wednesday 25 November 2026',
    weekday: 'Wednesday',
    number: '25',
    short: '25 Nov',
  });
});

test.each([
  ['az', '25 noyabr 2026, çərşənbə', '25 noy'],
  ['ru', 'среда, 25 ноября 2026', '25 нояб.'],
])('a day in the words of %s', (language, whole, short) => {
  expect(dayWords('2026-11-25', language)).toMatchObject({ whole, short });
});
