import { describe, expect, test } from 'vitest';
import { emptyEvent, eventFaults, eventOf, isEmptyEvent } from './advisory.ts';
import type { AdvisoryEvent, EditionContent } from './content.ts';
import { KINDS } from './vocabulary.ts';

const at = (hour: string) => ({ instant: `2026-03-24T${hour}:00.000Z`, wall: `2026-03-24T${hour}` });
const event: AdvisoryEvent = {
  zone: 'UTC',
  start: at('10:00'),
  end: at('11:00'),
  places: { en: 'Harbour', az: 'Liman' },
  contact: 'press',
  deadline: at('09:00'),
};
const content = (more: Partial<AdvisoryEvent> = {}): EditionContent => ({
  kind: 'media_advisory',
  section: 'news',
  topics: [],
  included: ['en', 'az'],
  archiveDate: null,
  kindOfChange: null,
  changeNotes: {},
  contacts: ['press'],
  texts: {},
  event: { ...event, ...more },
  ticked: [],
  copied: null,
});
const fields = (given: EditionContent) => eventFaults(given, ['press']).map(({ field }) => field);

test.each(KINDS)('the event of a %s is known with an advisory only', (kind) => {
  expect(eventOf({ ...content(), kind })).toEqual(kind === 'media_advisory' ? event : null);
});

describe('an advisory', () => {
  test.each<[string, Partial<AdvisoryEvent>, string[]]>([
    ['whole', {}, []],
    ['without an end', { end: null }, []],
    ['to which everybody may come', { contact: null, deadline: null }, []],
    ['that can be accredited for until it begins', { deadline: at('10:00') }, []],
    ['without a beginning', { start: null }, ['event.start']],
    ['without a place in a language that goes out', { places: { en: 'Harbour' } }, ['event.places.az']],
    ['with a place of white space', { places: { en: ' ', az: 'Liman' } }, ['event.places.en']],
    ['that ends before it begins', { end: at('09:59') }, ['event.end']],
    ['that ends when it begins', { end: at('10:00') }, ['event.end']],
    ['that accredits after it began', { deadline: at('10:01') }, ['event.deadline']],
    ['with a contact that is gone', { contact: 'nobody' }, ['event.contact']],
    ['with an end of accreditation by nobody', { contact: null }, ['event.contact']],
  ])('%s', (_, more, expected) => {
    expect(fields(content(more))).toEqual(expected);
  });

  test('without any event lacks when and where', () => {
    const { event: _, ...without } = content();
    expect(fields(without)).toEqual(['event.start', 'event.places.en', 'event.places.az']);
    expect(fields({ ...without, kind: 'press_release' })).toEqual([]);
  });
});

test('an event is empty until something is said of it', () => {
  expect(isEmptyEvent(emptyEvent('UTC'))).toBe(true);
  expect(isEmptyEvent({ ...emptyEvent('UTC'), places: { en: '' } })).toBe(true);
  for (const more of [{ start: at('10:00') }, { places: { en: 'Harbour' } }, { contact: 'press' }])
    expect(isEmptyEvent({ ...emptyEvent('UTC'), ...more })).toBe(false);
});
