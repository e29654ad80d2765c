import { describe, expect, test } from 'vitest';
import { checkEnd, checkSchedule, clockStep, isDue, nearAnother } from './schedule.ts';

const now = new Date('2026-03-01T10:00:00Z');
const berlin = { zone: 'Europe/Berlin', now };

describe('a wished publish time', () => {
  test.each([
    ['an ordinary one', '2026-03-02T09:00', undefined, '2026-03-02T08:00:00.000Z'],
    ['in summer time', '2026-07-01T09:00', undefined, '2026-07-01T07:00:00.000Z'],
    ['the first of a repeated hour', '2026-10-25T02:30', 'earlier', '2026-10-25T00:30:00.000Z'],
    ['the second of a repeated hour', '2026-10-25T02:30', 'later', '2026-10-25T01:30:00.000Z'],
    ['a choice where none is needed', '2026-10-24T02:30', 'later', '2026-10-24T00:30:00.000Z'],
  ] as const)('%s', (_, wall, choice, instant) => {
    expect(checkSchedule({ ...berlin, wall, choice })).toEqual({ instant: new Date(instant) });
  });

  test.each([
    ['a skipped hour', '2026-03-29T02:30', 'wall', /does not exist/],
    ['a repeated hour without a choice', '2026-10-25T02:30', 'choice', /comes twice/],
    ['the past', '2026-03-01T10:59', 'wall', /is past/],
    ['this very instant', '2026-03-01T11:00', 'wall', /is past/],
    ['a day that is not', '2026-02-30T09:00', 'wall', /no such date/],
    ['an hour that is not', '2026-03-02T25:00', 'wall', /no such date/],
    ['words', 'tomorrow', 'wall', /Give a date/],
    ['nothing', '', 'wall', /Give a date/],
    ['seconds', '2026-03-02T09:00:10', 'wall', /Give a date/],
  ] as const)('%s is refused', (_, wall, field, sentence) => {
    expect(checkSchedule({ ...berlin, wall })).toMatchObject({
      code: 'bad_input',
      sentence: expect.stringMatching(sentence),
      faults: [{ field }],
    });
  });
});

test('an end lies ahead, under the same rules', () => {
  expect(checkEnd({ ...berlin, wall: '2026-03-02T09:00' })).toEqual({
    instant: new Date('2026-03-02T08:00:00.000Z'),
  });
  expect(checkEnd({ ...berlin, wall: '2026-03-01T11:00' })).toMatchObject({
    sentence: 'This time is past. Choose a later one.',
    faults: [{ field: 'wall' }],
  });
  expect(checkEnd({ ...berlin, wall: '2026-10-25T02:30' })).toMatchObject({ faults: [{ field: 'choice' }] });
});

test('an instant is due when it is reached, not before', () => {
  expect(isDue(now, new Date(now.getTime() - 1))).toBe(false);
  expect(isDue(now, now)).toBe(true);
  expect(isDue(now, new Date(now.getTime() + 1))).toBe(true);
});

test('instants less than a quarter of an hour apart are near, wherever the clock’s quarters lie', () => {
  const at = ['09:00', '09:14', '09:29', '10:00', '10:00', '11:00'].map(
    (time) => new Date(`2026-03-01T${time}:00Z`),
  );
  expect(nearAnother(at)).toEqual([true, true, false, true, true, false]);
  expect(nearAnother([now])).toEqual([false]);
});

test.each([
  ['both run alike', 400, 400, 0],
  ['a small drift', 400, 5_300, 0],
  ['set forward', 400, 3_600_400, 3_600_000],
  ['set back', 400, -3_599_600, -3_600_000],
  ['a machine that slept, both clocks told', 60_000, 60_000, 0],
])('clocks: %s', (_, monotonic, wall, step) => {
  expect(clockStep({ wall: 1000, monotonic: 50 }, { wall: 1000 + wall, monotonic: 50 + monotonic })).toBe(
    step,
  );
});
