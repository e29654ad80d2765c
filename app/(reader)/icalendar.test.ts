import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { asInstant, asText, calendarWith } from './icalendar.ts';

const lines = (calendar: string) => calendar.split('\r\n').slice(0, -1);
const summaryIn = (words: string) => {
  const calendar = calendarWith([{ name: 'SUMMARY', value: asText(words) }]);
  const event = new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent');
  return { calendar, words: event?.getFirstPropertyValue('summary') };
};
const WORDS = fc.string({ unit: 'grapheme', maxLength: 300 });

describe('a calendar file', () => {
  test('has no line of more than 75 octets, and cuts no character', () => {
    fc.assert(
      fc.property(WORDS, (words) => {
        for (const line of lines(summaryIn(words).calendar)) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n\ufffd]/);
        }
      }),
    );
  });

  test('gives another program back the words that went in', () => {
    const plain = (words: string) =>
      words.replaceAll('\r\n', '\n').replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
    fc.assert(
      fc.property(WORDS, (words) => {
        expect(summaryIn(words).words ?? '').toBe(plain(words));
      }),
    );
  });

  test.each([
    ['A; B, C', 'A\\; B\\, C'],
    ['back\\slash', 'back\\\\slash'],
    ['one\ntwo\r\nthree', 'one\\ntwo\\nthree'],
    ['END:VEVENT\r\nBEGIN:VALARM', 'END:VEVENT\\nBEGIN:VALARM'],
  ])('writes %j as %j', (words, value) => {
    expect(asText(words)).toBe(value);
  });

  test('ends every line as RFC 5545 wants it', () => {
    const { calendar } = summaryIn('x'.repeat(200));
    expect(calendar).toMatch(/\r\n$/);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

test('an instant is written in UTC', () => {
  expect(asInstant(new Date('2026-03-24T10:00:00+04:00'))).toBe('20260324T060000Z');
});
