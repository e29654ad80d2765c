import { describe, expect, test } from 'vitest';
import type { EditionContent, Text } from './content.ts';
import { fromPlainText } from './document.ts';
import { SCHEMA_VERSION } from './document-order.ts';
import { type Block, EMPTY_DOCUMENT, type StoredDocument } from './document-schema.ts';
import { proposals, type RequirementsContext, refusals, sanitizeLine } from './requirements.ts';

const context: RequirementsContext = {
  mainLanguage: 'en',
  publicLanguages: [],
  knownSections: ['news'],
  knownTopics: ['harbours'],
  knownContacts: ['press', 'night'],
  defaultContact: 'press',
  isStandingPage: false,
  languages: ['en', 'az', 'ar'],
};

const text = (more: Partial<Text> = {}): Text => ({
  headline: 'The harbour opens',
  subhead: '',
  summary: 'It opens on Monday.',
  dateline: '',
  body: fromPlainText('The harbour opens. Ships may enter.'),
  notes: '',
  slug: 'the-harbour-opens',
  ...more,
});

const content = (more: Partial<EditionContent> = {}, words: Partial<Text> = {}): EditionContent => ({
  kind: 'press_release',
  section: 'news',
  topics: [],
  included: ['en'],
  archiveDate: null,
  kindOfChange: null,
  changeNotes: {},
  contacts: ['press'],
  texts: { en: text(words) },
  ticked: [],
  copied: null,
  ...more,
});

const documentOf = (...blocks: Block[]): StoredDocument => ({
  schemaVersion: SCHEMA_VERSION,
  doc: { type: 'doc', content: blocks },
});
const heading = (level: 2 | 3): Block => ({
  type: 'heading',
  attrs: { level },
  content: [{ type: 'text', text: 'Part' }],
});
const words: Block = { type: 'paragraph', content: [{ type: 'text', text: 'Words.' }] };
const link = (href: string, shown: string): Block => ({
  type: 'paragraph',
  content: [
    { type: 'text', text: shown, marks: [{ type: 'link', attrs: { href } }] },
    { type: 'text', text: '.' },
  ],
});
const picture: Block = { type: 'figure', attrs: { alt: 'Two ships', caption: 'Day one', credit: 'A. M.' } };
const table = (type: 'tableHeader' | 'tableCell'): Block => ({
  type: 'table',
  content: [{ type: 'tableRow', content: [{ type, content: [{ type: 'paragraph' }] }] }],
});

const fields = (given: EditionContent, more: Partial<RequirementsContext> = {}) =>
  refusals(given, { ...context, ...more }).map((fault) => fault.field);

test('a whole content may go out', () => {
  expect(refusals(content(), context)).toEqual([]);
});

describe('refused', () => {
  test.each<[string, Partial<Text>, string]>([
    ['no headline', { headline: ' ' }, 'texts.en.headline'],
    ['a headline of 201 characters', { headline: 'x'.repeat(201) }, 'texts.en.headline'],
    ['a headline on two lines', { headline: 'One\ntwo' }, 'texts.en.headline'],
    ['no summary', { summary: '' }, 'texts.en.summary'],
    ['a summary of 301 characters', { summary: 'x'.repeat(301) }, 'texts.en.summary'],
    ['a summary equal to the headline', { summary: 'The harbour opens' }, 'texts.en.summary'],
    ['no text', { body: EMPTY_DOCUMENT }, 'texts.en.body'],
    ['a text of white space', { body: fromPlainText(' ') }, 'texts.en.body'],
    ['a skipped heading level', { body: documentOf(heading(3), words) }, 'texts.en.body'],
    ['a table without header cells', { body: documentOf(words, table('tableCell')) }, 'texts.en.body'],
    ['a link without words', { body: documentOf(words, link('https://example.org', ' ')) }, 'texts.en.body'],
    ['a link to a script', { body: documentOf(words, link('javascript:alert(1)', 'here')) }, 'texts.en.body'],
    ['a place without its picture', { body: documentOf(words, picture) }, 'texts.en.body.pictures.1'],
    ['filler', { body: fromPlainText('Lorem ipsum dolor.') }, 'texts.en.body'],
    ['filler in the headline', { headline: 'Lorem Ipsum' }, 'texts.en.headline'],
  ])('%s', (_, more, field) => {
    expect(fields(content({}, more))).toEqual([field]);
  });

  test('a picture alone is no text', () => {
    expect(fields(content({}, { body: documentOf(picture) }))).toEqual([
      'texts.en.body',
      'texts.en.body.pictures.1',
    ]);
  });

  test.each<[string, Partial<EditionContent>, Partial<RequirementsContext>, string]>([
    ['an unknown section', { section: 'sport' }, {}, 'section'],
    ['no press contact', { contacts: [] }, {}, 'contacts'],
    ['a topic that is gone', { topics: ['harbours', 'steam'] }, {}, 'topics'],
    ['a press contact that is gone', { contacts: ['nobody'] }, {}, 'contacts'],
    ['the main language left out', { included: ['az'], texts: { az: text() } }, {}, 'included'],
    ['a public language left out', {}, { publicLanguages: ['az'] }, 'included'],
    ['a language without a text', { included: ['en', 'az'] }, {}, 'texts.az.headline'],
    [
      'a language the institution does not have',
      { included: ['en', 'fr'], texts: { en: text(), fr: text() } },
      {},
      'included',
    ],
    ['a correction without a change note', { kindOfChange: 'correction' }, {}, 'changeNotes.en'],
  ])('%s', (_, more, around, field) => {
    expect(fields(content(more), around)).toEqual([field]);
  });
});

describe('allowed', () => {
  test.each<[string, EditionContent, Partial<RequirementsContext>]>([
    ['200 characters of headline', content({}, { headline: 'x'.repeat(200) }), {}],
    ['headings in order', content({}, { body: documentOf(heading(2), words, heading(3), words) }), {}],
    ['a table with header cells', content({}, { body: documentOf(words, table('tableHeader')) }), {}],
    ['a good link', content({}, { body: documentOf(link('https://example.org/a', 'the report')) }), {}],
    ['a topic that exists', content({ topics: ['harbours'] }), {}],
    ['a minor change without a note', content({ kindOfChange: 'minor' }), {}],
    [
      'a correction with its note',
      content({ kindOfChange: 'correction', changeNotes: { en: 'The day was wrong.' } }),
      {},
    ],
    ['a standing page without a contact', content({ contacts: [] }), { isStandingPage: true }],
    [
      'an unfinished language that is not included',
      content({ texts: { en: text(), az: text({ headline: '' }) } }),
      {},
    ],
  ])('%s', (_, given, around) => {
    expect(fields(given, around)).toEqual([]);
  });
});

describe('proposed', () => {
  test('a summary from the first sentence, and the default contact', () => {
    const proposed = proposals(content({ contacts: [] }, { summary: '' }), context);
    expect(proposed.content.texts.en?.summary).toBe('The harbour opens.');
    expect(proposed.content.contacts).toEqual(['press']);
    expect(proposed.told.map((fault) => fault.field)).toEqual(['texts.en.summary', 'contacts']);
  });

  test('a summary from the story, not from what is said of a picture', () => {
    const body = documentOf(picture, words);
    const { texts } = proposals(content({}, { summary: '', headline: 'Words.', body }), context).content;
    expect(texts.en?.summary).toBe('Words.');
  });

  test('nothing where nothing is missing', () => {
    expect(proposals(content(), context)).toEqual({ content: content(), told: [] });
  });
});

test.each([
  ['  two   spaces ', 'two spaces'],
  ['a\u202eb\u2066c\u200fd', 'abcd'],
  ['a\u0000b\u0007', 'ab'],
  ['وزارة المياه', 'وزارة المياه'],
  ['one\ntwo', 'one\ntwo'],
])('%j becomes %j', (line, clean) => {
  expect(sanitizeLine(line)).toBe(clean);
});
