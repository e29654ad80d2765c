import { describe, expect, test } from 'vitest';
import {
  formatShown,
  isKnownZone,
  isoIn,
  mailDate,
  monthCalled,
  monthIn,
  resolveWall,
  wallOf,
  yearIn,
  zoneLabel,
} from './institution-time.ts';
import { DATE_STYLES } from './vocabulary.ts';

const reference = new Date('2018-09-13T14:19:00Z');

describe('an instant as readers see it', () => {
  test.each([
    ['en', '13 September 2018'],
    ['az', '13 sentyabr 2018'],
    ['ru', '13 сентября 2018'],
    ['ar', '13 سبتمبر 2018'],
  ])('%s', (language, date) => {
    expect(formatShown(reference, 'Asia/Baku', language)).toEqual({
      date,
      time: '18:19',
      zone: 'UTC+4',
      iso: '2018-09-13T18:19:00+04:00',
    });
  });

  test.each([
    ['long', 'en', '13 September 2018'],
    ['long', 'az', '13 sentyabr 2018'],
    ['long', 'ru', '13 сентября 2018'],
    ['long', 'ar', '13 سبتمبر 2018'],
    ['weekday', 'en', 'Thursday, 13 September 2018'],
    ['weekday', 'az', '13 sentyabr 2018, cümə axşamı'],
    ['weekday', 'ru', '13 сентября 2018, четверг'],
    ['weekday', 'ar', 'الخميس، 13 سبتمبر 2018'],
    ['numeric', 'en', '13/09/2018'],
    ['numeric', 'az', '13.09.2018'],
    ['numeric', 'ru', '13.09.2018'],
    ['numeric', 'ar', '13/09/2018'],
  ] as const)('just after midnight of its zone, %s in %s', (style, language, date) => {
    expect(formatShown(new Date('2018-09-12T20:01:00Z'), 'Asia/Baku', language, style)).toEqual({
      date,
      time: '00:01',
      zone: 'UTC+4',
      iso: '2018-09-13T00:01:00+04:00',
    });
  });

  test.each([
    ['weekday', 'en', 'Sunday, 25 October 2026'],
    ['numeric', 'az', '25.10.2026'],
    ['weekday', 'ru', '25 октября 2026, воскресенье'],
    ['numeric', 'ar', '25/10/2026'],
  ] as const)('in an hour that comes twice, %s in %s, has the zone of its own', (style, language, date) => {
    const shown = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map((at) =>
      formatShown(new Date(at), 'Europe/Berlin', language, style),
    );
    expect(shown).toMatchObject([
      { date, time: '02:30', zone: 'UTC+2', iso: '2026-10-25T02:30:00+02:00' },
      { date, time: '02:30', zone: 'UTC+1', iso: '2026-10-25T02:30:00+01:00' },
    ]);
  });

  test('carries no marks for the direction of writing', () => {
    for (const language of ['ar', 'fa', 'he', 'ur'])
      for (const style of DATE_STYLES)
        expect(formatShown(reference, 'Asia/Baku', language, style).date).not.toMatch(/\p{Cf}/u);
  });

  test('midnight is 00:00', () => {
    expect(formatShown(new Date('2018-09-12T20:00:00Z'), 'Asia/Baku', 'en').time).toBe('00:00');
  });
});

test.each([
  ['Asia/Baku in summer until 2015', '2015-07-01T00:00:00Z', 'Asia/Baku', 'UTC+5'],
  ['Asia/Baku in summer since 2016', '2016-07-01T00:00:00Z', 'Asia/Baku', 'UTC+4'],
  ['half an hour', '2026-01-01T00:00:00Z', 'America/St_Johns', 'UTC−3:30'],
  ['none', '2026-01-01T00:00:00Z', 'UTC', 'UTC'],
])('the zone beside a time: %s', (_, instant, zone, label) => {
  expect(zoneLabel(new Date(instant), zone)).toBe(label);
});

test.each([
  ['2018-09-13T14:19:00Z', 'Asia/Baku', 'Thu, 13 Sep 2018 18:19:00 +0400'],
  ['2026-03-01T00:05:09Z', 'UTC', 'Sun, 01 Mar 2026 00:05:09 +0000'],
  ['2026-01-01T02:00:00Z', 'America/St_Johns', 'Wed, 31 Dec 2025 22:30:00 -0330'],
])('%s in %s as RSS has it', (instant, zone, written) => {
  expect(mailDate(new Date(instant), zone)).toBe(written);
});

test('year and month are those of the institution, not of Greenwich', () => {
  const newYear = new Date('2025-12-31T20:30:00Z');
  expect([yearIn(newYear, 'Asia/Baku'), monthIn(newYear, 'Asia/Baku')]).toEqual([2026, 1]);
  expect([yearIn(newYear, 'UTC'), monthIn(newYear, 'UTC')]).toEqual([2025, 12]);
});

test('a wall time means one instant, none, or two', () => {
  expect(resolveWall('2018-09-13T18:19', 'Asia/Baku')).toEqual({ kind: 'one', instant: reference });
  expect(resolveWall('2026-03-29T02:30', 'Europe/Berlin')).toEqual({ kind: 'gap' });
  expect(resolveWall('2026-10-25T02:30', 'Europe/Berlin')).toMatchObject({ kind: 'overlap' });
});

test('every quarter of an hour of a year finds its way back', () => {
  for (const zone of ['Europe/Berlin', 'America/St_Johns', 'Asia/Baku']) {
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 15 * 60_000) {
      const resolved = resolveWall(wallOf(new Date(at), zone), zone);
      if (resolved.kind === 'gap') throw new Error(`${zone}: a shown time cannot be skipped.`);
      const instants = resolved.kind === 'one' ? [resolved.instant] : [resolved.earlier, resolved.later];
      expect(instants.map((instant) => instant.getTime())).toContain(at);
    }
  }
});

test.each([
  ['en', 9, 'September', 'September 2018'],
  ['az', 9, 'sentyabr', 'sentyabr 2018'],
  ['ru', 5, 'май', 'май 2018'],
  ['ar', 9, 'سبتمبر', 'سبتمبر 2018'],
  ['fa', 1, 'ژانویه', 'ژانویهٔ 2018'],
])('in %s month %i is called %s, with its year %s', (language, month, alone, withYear) => {
  expect(monthCalled(2018, month, language)).toEqual({ alone, withYear });
});

test.each([
  ['Asia/Baku', true],
  ['UTC', true],
  ['Mars/Olympus', false],
  ['', false],
])('zone %s is known: %s', (zone, known) => {
  expect(isKnownZone(zone)).toBe(known);
});

test.each([
  ['2018-09-13T14:19:00Z', 'Asia/Baku', '2018-09-13T18:19:00+04:00'],
  ['2018-09-13T14:19:00.120Z', 'Asia/Baku', '2018-09-13T18:19:00.12+04:00'],
  ['2018-09-13T14:19:00Z', 'UTC', '2018-09-13T14:19:00+00:00'],
  ['1900-01-01T00:00:00Z', 'Asia/Baku', '1900-01-01T00:00:00.000Z'],
])('%s in %s is written %s, and is the same instant', (instant, zone, written) => {
  expect(isoIn(new Date(instant), zone)).toBe(written);
  expect(new Date(written)).toEqual(new Date(instant));
});
