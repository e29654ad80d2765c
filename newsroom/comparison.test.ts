import { describe, expect, test } from 'vitest';
import { contentDifference } from './comparison.ts';
import type { EditionContent } from './content.ts';
import { content as contentSchema } from './content.ts';
import { contentHash } from './content-hash.ts';
import { fromPlainText } from './document.ts';
import type { Mark, StoredDocument } from './document-schema.ts';
import { settingChanges } from './setting-changes.ts';

const CARD = { key: 'press', names: { en: 'Press' }, duties: {}, email: 'a@example.org', phone: '' };
const base: EditionContent = {
  kind: 'media_advisory',
  section: 'news',
  topics: ['a', 'b'],
  included: ['en'],
  archiveDate: null,
  kindOfChange: 'update',
  changeNotes: { en: 'More.' },
  contacts: ['press'],
  texts: {
    en: {
      headline: 'One',
      subhead: '',
      summary: 'Two.',
      dateline: '',
      body: fromPlainText('First.\n\nSecond.'),
      notes: '',
      slug: 'one',
    },
  },
  event: {
    zone: 'Asia/Baku',
    start: { instant: '2026-03-02T08:00:00.000Z', wall: '2026-03-02T12:00' },
    end: null,
    places: { en: 'Hall 1' },
    contact: null,
    deadline: null,
  },
  ticked: [],
  copied: { boilerplate: { en: 'We work.' }, contacts: [CARD] },
};
const written = (text: Partial<EditionContent['texts'][string]>): EditionContent => ({
  ...base,
  texts: { en: { ...(base.texts.en ?? expect.fail('no text')), ...text } },
});
const marked = (mark: Mark): StoredDocument => ({
  schemaVersion: 1,
  doc: {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'First.', marks: [mark] }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'Second.' }] },
    ],
  },
});
const pictured = (attrs: {
  readonly alt: string | null;
  readonly caption: string;
  readonly credit: string;
}) => written({ body: { schemaVersion: 1, doc: { type: 'doc', content: [{ type: 'figure', attrs }] } } });
const SHIPS = { alt: 'Two ships', caption: 'The first day', credit: 'A. Mammadova' };
const event = (more: Partial<NonNullable<EditionContent['event']>>): EditionContent => ({
  ...base,
  event: { ...(base.event ?? expect.fail('no event')), ...more },
});
const noon = { instant: '2026-03-03T08:00:00.000Z', wall: '2026-03-03T12:00' };

/** Every way in which what readers will see can change, and where a reviewer is shown it. */
const CHANGES: readonly (readonly [where: string, after: EditionContent])[] = [
  ['headline', written({ headline: 'Two' })],
  ['subhead', written({ subhead: 'New' })],
  ['summary', written({ summary: 'Three.' })],
  ['dateline', written({ dateline: 'Baku' })],
  ['notes', written({ notes: 'Call us.' })],
  ['body', written({ body: fromPlainText('First.\n\nThird.') })],
  ['body', written({ body: marked({ type: 'bold' }) })],
  ['body links', written({ body: marked({ type: 'link', attrs: { href: 'https://example.org' } }) })],
  ['slug', written({ slug: 'two' })],
  ['eventPlace', event({ places: { en: 'Hall 2' } })],
  ['eventStart', event({ start: noon })],
  ['eventEnd', event({ end: noon })],
  ['eventDeadline', event({ deadline: noon })],
  ['eventContact', event({ contact: 'press' })],
  ['eventStart', event({ zone: 'UTC' })],
  ['changeNote', { ...base, changeNotes: { en: 'Less.' } }],
  ['kind eventPlace eventStart', { ...base, kind: 'speech' }],
  ['section', { ...base, section: 'photos' }],
  ['topics', { ...base, topics: ['a'] }],
  ['included', { ...base, included: ['en', 'az'] }],
  ['kindOfChange', { ...base, kindOfChange: 'minor' }],
  ['archiveDate', { ...base, archiveDate: { ...noon, zone: 'UTC' } }],
  ['contacts', { ...base, contacts: [] }],
  [
    'contactCards',
    { ...base, copied: { boilerplate: { en: 'We work.' }, contacts: [{ ...CARD, phone: '1' }] } },
  ],
  ['boilerplate', { ...base, copied: { boilerplate: { en: 'We rest.' }, contacts: [CARD] } }],
  ['ticked', { ...base, ticked: ['x'] }],
];

const places = (before: EditionContent, after: EditionContent): string =>
  [
    ...contentDifference(before, after, 'en').map(({ field }) => field),
    ...settingChanges(before, after).map(({ field }) => field),
  ]
    .sort()
    .join(' ');

describe('whatever changes the content hash is shown to whoever compares', () => {
  test.each(CHANGES)('%s', (where, after) => {
    expect(contentHash(after)).not.toBe(contentHash(base));
    expect(places(base, after)).toBe(where.split(' ').sort().join(' '));
  });

  test('every field of a content is among them', () => {
    const changed = new Set(
      CHANGES.flatMap(([, after]) =>
        Object.entries(after).flatMap(([name, value]) =>
          JSON.stringify(value) === JSON.stringify(base[name as keyof EditionContent]) ? [] : [name],
        ),
      ),
    );
    expect([...changed].sort()).toEqual(Object.keys(contentSchema.shape).sort());
  });

  test('nothing differs from itself, whatever the order of topics', () => {
    expect(places(base, { ...base, topics: ['b', 'a'] })).toBe('');
  });
});

test.each<[string, Parameters<typeof pictured>[0], string]>([
  ['what it shows', { ...SHIPS, alt: 'Three ships' }, '[-Two-+Three+ ships]'],
  ['that it is decorative', { ...SHIPS, alt: null }, '[-Two- -ships-]'],
  ['its caption', { ...SHIPS, caption: 'The last day' }, 'The -first-+last+ day'],
  ['its credit', { ...SHIPS, credit: 'R. Mammadova' }, '(-A-+R+. Mammadova)'],
])('of a picture the words that changed are shown: %s', (_, attrs, shown) => {
  const [difference] = contentDifference(pictured(SHIPS), pictured(attrs), 'en');
  const signs = { same: '', added: '+', removed: '-' };
  const words = difference?.paragraphs.flat().map(({ kind, text }) => signs[kind] + text + signs[kind]);
  expect(words?.join('')).toContain(shown);
});

test('a first edition is all new', () => {
  expect(contentDifference(null, base, 'en').map(({ field }) => field)).toEqual([
    'headline',
    'summary',
    'eventPlace',
    'body',
    'changeNote',
  ]);
});

test('a paragraph whose words stayed is told by its number where its form did not', () => {
  const [body] = contentDifference(base, written({ body: marked({ type: 'italic' }) }), 'en');
  expect(body?.reformed).toEqual([0]);
});

test('what is copied at submit is no change before it was copied', () => {
  expect(places({ ...base, copied: null }, base)).toBe('');
});
