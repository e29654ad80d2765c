import { describe, expect, test } from 'vitest';
import { editedEvent, eventIn } from './event-fields.ts';

function read(fields: Record<string, string>) {
  const wrong: [string, string][] = [];
  const event = eventIn(fields, (field, sentence) => wrong.push([field, sentence]));
  return { event, wrong };
}
const whole = {
  'event.zone': 'Europe/Berlin',
  'event.start': '2026-07-01T10:00',
  'event.end': '',
  'event.contact': 'press',
  'event.deadline': '2026-06-30T18:00',
  'event.places.en': ' Harbour,\r\npier 3\u202e ',
  'event.places.az': '',
};

describe('the fields of an event', () => {
  test('become times with their instants in the event’s own zone, and places on one line', () => {
    expect(read(whole)).toEqual({
      wrong: [],
      event: {
        zone: 'Europe/Berlin',
        start: { instant: '2026-07-01T08:00:00.000Z', wall: '2026-07-01T10:00' },
        end: null,
        places: { en: 'Harbour, pier 3', az: '' },
        contact: 'press',
        deadline: { instant: '2026-06-30T16:00:00.000Z', wall: '2026-06-30T18:00' },
      },
    });
  });

  test('are absent where the form did not hold them', () => {
    expect(read({ 'texts.en.headline': 'A' })).toEqual({ event: undefined, wrong: [] });
  });

  test.each([
    ['a zone that is none', { 'event.zone': 'Baku' }, 'event.zone'],
    ['a skipped hour', { 'event.start': '2026-03-29T02:30' }, 'event.start'],
    ['a day that is not', { 'event.end': '2026-02-30T10:00' }, 'event.end'],
    ['words', { 'event.deadline': 'tomorrow' }, 'event.deadline'],
    ['a place that is a text', { 'event.places.en': 'x'.repeat(301) }, 'event.places.en'],
  ])('%s is told at its field', (_, more, field) => {
    expect(read({ ...whole, ...more }).wrong.map(([at]) => at)).toEqual([field]);
  });

  test('take the first of a repeated hour, and a contact by its key only', () => {
    const { event } = read({ ...whole, 'event.start': '2026-10-25T02:30', 'event.contact': '<b>' });
    expect([event?.start?.instant, event?.contact]).toEqual(['2026-10-25T00:30:00.000Z', null]);
  });
});

describe('an edited event', () => {
  const { event: edits } = read(whole);

  test('stays as it was where nothing was typed', () => {
    const before = editedEvent(undefined, edits);
    expect(editedEvent(before, undefined)).toBe(before);
  });

  test('keeps the places of languages that the form did not hold, and drops emptied ones', () => {
    const before = editedEvent(undefined, read({ ...whole, 'event.places.ru': 'Порт' }).event);
    expect(editedEvent(before, edits)?.places).toEqual({ en: 'Harbour, pier 3', ru: 'Порт' });
    const emptied = editedEvent(before, read({ ...whole, 'event.places.en': '' }).event);
    expect(emptied?.places).toEqual({ ru: 'Порт' });
  });

  test('is none where nothing is said of it', () => {
    expect(editedEvent(undefined, read({ 'event.zone': 'UTC' }).event)).toBeUndefined();
  });
});
