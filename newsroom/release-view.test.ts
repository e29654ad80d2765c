import { describe, expect, test } from 'vitest';
import type { EditionContent } from './content.ts';
import { fromPlainText } from './document.ts';
import { type PreviewSetting, previewOf } from './release-preview.ts';
import { endMarkIn, lastTold, openedBy, wordsFor } from './release-view.ts';

const at = (day: number) => new Date(Date.UTC(2026, 0, day));

describe('opening a text', () => {
  test.each([
    ['', '<p>A</p>', '<p>A</p>'],
    ['Baku', '<p>A</p>', '<p><span class="prose-place">Baku</span> — A</p>'],
    ['Baku', '<h2>A</h2>', '<p><span class="prose-place">Baku</span> — </p><h2>A</h2>'],
    ['<b>', '<p>A</p>', '<p><span class="prose-place">&lt;b&gt;</span> — A</p>'],
  ])('with %j', (opening, body, html) => {
    expect(openedBy(opening, body)).toBe(html);
  });
});

describe('words for a reader', () => {
  test.each([
    [{ az: 'a', en: 'e' }, 'en', 'az', 'en'],
    [{ az: 'a', en: 'e' }, 'ru', 'az', 'az'],
    [{ en: 'e' }, 'ru', 'az', 'en'],
    [{ ru: '', az: 'a' }, 'ru', 'az', 'az'],
    [{}, 'ru', 'az', 'az'],
  ])('of %j in %s', (words, language, main, taken) => {
    expect(wordsFor(words, language, main).language).toBe(taken);
  });
});

describe('when readers were last told', () => {
  const change = { kind: 'correction', at: at(3), words: '' } as const;
  const withdrawal = { at: at(4), words: '', language: 'en' };
  test.each([
    [{ publishedAt: at(1), changes: [], withdrawal: null }, at(1)],
    [{ publishedAt: at(1), changes: [change], withdrawal: null }, at(3)],
    [{ publishedAt: at(1), changes: [change], withdrawal }, at(4)],
    [{ publishedAt: at(1), changes: [{ ...change, at: at(5) }], withdrawal }, at(5)],
    [{ publishedAt: null, changes: [], withdrawal: null }, null],
  ])('%#', (view, told) => {
    expect(lastTold(view)).toEqual(told);
  });
});

describe('a preview', () => {
  const card = {
    key: 'press',
    names: { az: 'Leyla', en: '' },
    duties: { en: 'Press' },
    email: 'p@example.org',
    phone: '1',
  };
  const content: EditionContent = {
    kind: 'press_release',
    section: 'news',
    topics: [],
    included: ['en'],
    archiveDate: null,
    kindOfChange: null,
    changeNotes: {},
    contacts: ['press'],
    texts: {
      en: {
        headline: 'A',
        subhead: '',
        summary: 'B',
        dateline: '',
        body: fromPlainText('One.\n\nTwo.'),
        notes: '<b>',
        slug: null,
      },
    },
    ticked: [],
    copied: null,
  };
  const setting: PreviewSetting = {
    zone: 'Asia/Baku',
    dateStyle: 'long',
    mainLanguage: 'az',
    section: 'News',
    reference: null,
    publishedAt: null,
    boilerplate: { en: 'About us.' },
    endMarks: {},
    contacts: [card],
    accreditation: null,
  };

  test('shows what readers would see', () => {
    expect(previewOf(content, 'en', setting)).toMatchObject({
      headline: 'A',
      bodyHtml: '<p>One.</p>\n<p>Two.</p>',
      notesHtml: '<p>&lt;b&gt;</p>',
      boilerplateHtml: '<p>About us.</p>',
      endMark: '###',
      contacts: [{ name: 'Leyla', duty: 'Press' }],
      publishedAt: null,
      reference: null,
    });
  });

  test('takes what was copied at submit before what stands now', () => {
    const copied = { boilerplate: { en: 'Then.' }, contacts: [] };
    expect(previewOf({ ...content, copied }, 'en', setting)).toMatchObject({
      boilerplateHtml: '<p>Then.</p>',
      contacts: [],
    });
  });

  test('shows when and where an advisory invites to, and who accredits', () => {
    const event = {
      zone: 'Europe/Paris',
      start: { instant: '2026-03-24T09:00:00.000Z', wall: '2026-03-24T10:00' },
      end: null,
      places: { az: 'Paris, səfirlik' },
      contact: 'press',
      deadline: null,
    };
    const advisory = { ...content, kind: 'media_advisory' as const, event };
    const shown = (more: Partial<EditionContent>) =>
      previewOf({ ...advisory, ...more }, 'en', { ...setting, accreditation: card })?.event;
    expect(shown({})).toEqual({
      zone: 'Europe/Paris',
      start: new Date('2026-03-24T09:00:00Z'),
      end: null,
      place: 'Paris, səfirlik',
      contact: { name: 'Leyla', duty: 'Press', email: 'p@example.org', phone: '1' },
      deadline: null,
    });
    expect(shown({ copied: { boilerplate: {}, contacts: [] } })?.contact).toBeNull();
    expect(shown({ kind: 'statement' })).toBeNull();
    expect(shown({ event: { ...event, start: null } })).toBeNull();
  });

  test('shows the archive date where one is set', () => {
    const archiveDate = { instant: '2018-09-13T14:19:00Z', wall: '2018-09-13T18:19', zone: 'Asia/Baku' };
    expect(previewOf({ ...content, archiveDate }, 'en', setting)?.publishedAt).toEqual(
      new Date('2018-09-13T14:19:00Z'),
    );
  });

  test('of a language without text is none', () => {
    expect(previewOf(content, 'ru', setting)).toBeNull();
  });
});

test.each([
  [{}, 'en', '###'],
  [{ en: 'ENDS' }, 'en', 'ENDS'],
  [{ en: 'ENDS', az: '' }, 'az', '###'],
])('%j ends a release in %s with %s', (endMarks, language, mark) => {
  expect(endMarkIn(endMarks, language)).toBe(mark);
});
