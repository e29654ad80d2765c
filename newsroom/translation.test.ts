import { expect, test } from 'vitest';
import type { EditionContent, Text } from './content.ts';
import { fromPlainText } from './document.ts';
import { translationFaults } from './translation.ts';
import type { KindOfChange } from './vocabulary.ts';

const text = (headline: string): Text => ({
  headline,
  subhead: '',
  summary: 'It opens soon.',
  dateline: '',
  body: fromPlainText('The harbour opens.'),
  notes: '',
  slug: null,
});
const content = (
  kindOfChange: KindOfChange | null,
  texts: Readonly<Record<string, Text>>,
): EditionContent => ({
  kind: 'press_release',
  section: 'news',
  topics: [],
  included: Object.keys(texts),
  archiveDate: null,
  kindOfChange,
  changeNotes: {},
  contacts: [],
  texts,
  ticked: [],
  copied: null,
});
const live = content(null, { az: text('Liman açılır'), en: text('The harbour opens') });
const russian = { ...live.texts, ru: text('Порт открывается') };
const turned = Object.fromEntries(Object.entries(text('The harbour opens')).toReversed()) as Text;

const advisory = (given: EditionContent, hour: string, places: Record<string, string>): EditionContent => ({
  ...given,
  kind: 'media_advisory',
  event: {
    zone: 'UTC',
    start: { instant: `2026-03-24T${hour}:00.000Z`, wall: `2026-03-24T${hour}` },
    end: null,
    places,
    contact: null,
    deadline: null,
  },
});
const places = { az: 'Liman', en: 'Harbour' };

test.each<[string, EditionContent, EditionContent | null, string[]]>([
  ['a first edition in any languages', content(null, russian), null, []],
  ['another kind of change in the same languages', content('update', live.texts), live, []],
  ['another kind of change that adds a language', content('update', russian), live, ['kindOfChange']],
  ['a minor change that adds a language', content('minor', russian), live, ['kindOfChange']],
  ['a translation', content('translation', russian), live, []],
  [
    'a translation whose fields come in another order',
    content('translation', { ...russian, en: turned }),
    live,
    [],
  ],
  ['a translation that adds nothing', content('translation', live.texts), live, ['kindOfChange']],
  [
    'a translation that touches another text',
    content('translation', { ...russian, en: text('A harbour opens') }),
    live,
    ['texts.en.body'],
  ],
  [
    'a translation that drops another text',
    content('translation', { az: text('Liman açılır'), ru: text('Порт открывается') }),
    live,
    ['texts.en.body'],
  ],
  [
    'a translation that adds the place of an event',
    advisory(content('translation', russian), '10:00', { ru: 'Порт', ...places }),
    advisory(live, '10:00', places),
    [],
  ],
  [
    'a translation that moves an event',
    advisory(content('translation', russian), '11:00', { ...places, ru: 'Порт' }),
    advisory(live, '10:00', places),
    ['event.start'],
  ],
  [
    'a translation that touches another place of an event',
    advisory(content('translation', russian), '10:00', { ...places, en: 'Pier' }),
    advisory(live, '10:00', places),
    ['event.start'],
  ],
])('%s', (_, after, before, fields) => {
  expect(translationFaults(after, before).map(({ field }) => field)).toEqual(fields);
});
