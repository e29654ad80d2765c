import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { ReleaseView } from '#newsroom/release-view.ts';
import { ReleaseArticle } from './article.tsx';
import { Difference } from './difference.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Motto, unquoted } from './motto.tsx';
import { PageNumbers, shownNumbers } from './page-numbers.tsx';

const VIEW: ReleaseView = {
  language: 'en',
  zone: 'Asia/Baku',
  dateStyle: 'long',
  kind: 'press_release',
  section: 'News',
  reference: '2018/0913',
  headline: 'A <headline>',
  subhead: '',
  summary: 'A summary',
  dateline: 'Baku',
  bodyHtml: '<p>On that day.</p>',
  notesHtml: '',
  boilerplateHtml: '',
  endMark: '###',
  contacts: [{ name: 'Leyla', duty: 'Press', email: 'press@example.org', phone: '+994 12 555 01 42' }],
  event: null,
  publishedAt: new Date('2018-09-13T14:19:00Z'),
  shownHereSince: null,
  changes: [],
  withdrawal: null,
};
const shown = (view: Partial<ReleaseView>) =>
  renderToStaticMarkup(<ReleaseArticle view={{ ...VIEW, ...view }} />);
const wordsIn = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(' .', '.')
    .trim();

describe('a release', () => {
  test.each([
    ['en', '13 September 2018 18:19'],
    ['az', '13 sentyabr 2018 18:19'],
    ['ru', '13 сентября 2018 18:19'],
    ['ar', '13 سبتمبر 2018 18:19'],
  ])('shows its time in %s as %s with the zone', (language, words) => {
    const html = shown({ language });
    expect(html).toContain(
      `<time dateTime="2018-09-13T18:19:00+04:00">${words}\u00a0<bdi class="zone" dir="ltr">UTC+4</bdi></time>`,
    );
  });

  test('writes every date in the style of the institution', () => {
    const on = (day: number) => new Date(Date.UTC(2018, 8, day, 6));
    const event = {
      zone: 'Europe/Paris',
      start: on(20),
      end: on(21),
      place: '',
      contact: VIEW.contacts[0] ?? null,
      deadline: on(19),
    };
    const html = shown({
      dateStyle: 'numeric',
      event,
      shownHereSince: on(15),
      changes: [{ kind: 'correction', at: on(16), words: 'Nine.' }],
      withdrawal: { at: on(17), words: 'Because.', language: 'en' },
    });
    expect(html).not.toContain('September');
    const times = [...html.matchAll(/<time dateTime="([^"]+)">([^<]+)/g)].map(([, iso, words]) => [
      iso,
      words,
    ]);
    expect(times).toContainEqual(['2018-09-13T18:19:00+04:00', '13/09/2018 18:19\u00a0']);
    expect(times).toContainEqual(['2018-09-20T08:00:00+02:00', '20/09/2018 08:00\u00a0']);
    expect(new Set(times.map(([iso]) => iso?.slice(8, 10)))).toEqual(
      new Set(['13', '15', '16', '17', '19', '20', '21']),
    );
    expect(html).toContain('<span class="prose-place">Baku, 13/09/2018</span>');
  });

  test('has one h1 and escapes its words', () => {
    expect(shown({}).match(/<h1[^>]*>.*?<\/h1>/g)).toEqual([
      '<h1 class="release-headline">A &lt;headline&gt;</h1>',
    ]);
  });

  test('offers itself as text and for programs, except in a preview', () => {
    const links = (html: string) => [...html.matchAll(/href="(\/en[^"]*)"/g)].map((match) => match[1]);
    const live = renderToStaticMarkup(<ReleaseArticle view={VIEW} wirePath="/en/news/2018/a" />);
    expect(links(live)).toEqual(['/en/news/2018/a.txt', '/en/news/2018/a.json']);
    expect(links(shown({}))).toEqual([]);
  });

  test('opens with place and date, and ends with the end mark', () => {
    expect(shown({})).toContain(
      '<p><span class="prose-place">Baku, 13 September 2018</span> — On that day.</p>',
    );
    expect(shown({})).toContain('###');
    expect(shown({ dateline: '' })).toContain('<div class="prose"><p>On that day.</p></div>');
  });

  test('from an archive says since when it stands here', () => {
    expect(wordsIn(shown({ shownHereSince: new Date('2026-03-02T08:00:00Z') }))).toContain(
      'Published here on 2 March 2026 12:00 UTC+4',
    );
  });

  test('tells the newest change of each kind beside the date, and a correction before the text', () => {
    const html = shown({
      changes: [
        { kind: 'update', at: new Date('2018-09-15T06:00:00Z'), words: 'News added.' },
        { kind: 'correction', at: new Date('2018-09-14T06:00:00Z'), words: 'Nine, not eight.' },
        { kind: 'correction', at: new Date('2018-09-13T16:00:00Z'), words: 'Eight, not seven.' },
      ],
    });
    expect(wordsIn(html)).toContain(
      'Updated 15 September 2018 10:00 UTC+4 Corrected 14 September 2018 10:00 UTC+4',
    );
    expect(wordsIn(html)).toContain('Correction 14 September 2018 10:00 UTC+4 Nine, not eight.');
    expect(html).not.toContain('Eight, not seven.');
    expect(html.indexOf('Nine, not eight.')).toBeLessThan(html.indexOf('On that day.'));
  });

  test.each([
    ['on one day', '2026-12-02T07:30:00Z', '2 December 2026 10:00 – 11:30 UTC+4'],
    ['over two days', '2026-12-03T07:30:00Z', '2 December 2026 10:00 UTC+4 – 3 December 2026 11:30 UTC+4'],
  ])('of an event %s says when, where and how to be let in', (_, end, words) => {
    const event = {
      zone: 'Asia/Baku',
      start: new Date('2026-12-02T06:00:00Z'),
      end: new Date(end),
      place: 'Pier <5>',
      contact: VIEW.contacts[0] ?? null,
      deadline: new Date('2026-11-30T14:00:00Z'),
    };
    const html = renderToStaticMarkup(
      <ReleaseArticle view={{ ...VIEW, event }} calendarPath="/en/news/2026/a.ics" />,
    );
    expect(wordsIn(html)).toContain(words);
    expect(html).toContain('Pier &lt;5&gt;');
    expect(wordsIn(html)).toContain('until 30 November 2026 18:00 UTC+4');
    expect(html).toContain('<a href="/en/news/2026/a.ics" type="text/calendar">');
    expect(shown({ event })).not.toContain('.ics');
  });

  test('withdrawn says so before the text, dated, with the reason in its own language', () => {
    const withdrawal = { at: new Date('2018-09-14T06:00:00Z'), words: 'Səbəb.', language: 'az' };
    const html = shown({ withdrawal });
    expect(html).toContain('<p class="notice-reason" lang="az" dir="ltr">Səbəb.</p>');
    expect(html).toContain('2018-09-14T10:00:00+04:00');
    expect(html.indexOf('Səbəb.')).toBeLessThan(html.indexOf('On that day.'));
  });

  test('not yet published has no number and no time', () => {
    const html = shown({ publishedAt: null, reference: null });
    expect(html).toContain('Not yet published');
    expect(html).not.toMatch(/<time|Release No/);
  });

  test('as a standing page has no date, no number and no end mark', () => {
    expect(shown({ kind: 'standing_page', contacts: [] })).not.toMatch(/<time|2018|###/);
  });
});

describe('a motto', () => {
  test.each([
    ['en', '“To sea<br/>and back!”'],
    ['az', '«To sea<br/>and back!»'],
    ['ru', '«To sea<br/>and back!»'],
    ['ar', '«To sea<br/>and back!»'],
  ])('stands over its lines in the quotation marks of %s', (language, words) => {
    const motto = { words: '"To sea\nand back!"', attribution: 'An admiral' };
    const html = renderToStaticMarkup(<Motto motto={motto} language={language} />);
    expect(html).toContain(`<p>${words}</p>`);
    expect(html).toContain('<figcaption>An admiral</figcaption>');
  });

  test.each([
    ['"a"', 'a'],
    ['“a”', 'a'],
    ['„a“', 'a'],
    ['«a»', 'a'],
    ['a "b"', 'a "b"'],
    ['a', 'a'],
  ])('%s is %s without marks', (typed, words) => {
    expect(unquoted(typed)).toBe(words);
  });
});

test('the language switch links what there is and says what is missing', () => {
  const entries = [
    { language: 'az', path: '/az' },
    { language: 'en', path: '/en' },
    { language: 'ru', path: null },
    { language: 'ar', path: '/ar' },
  ];
  const html = renderToStaticMarkup(<LanguageSwitch language="en" entries={entries} />);
  expect(html).toContain('<li lang="az" dir="ltr"><a href="/az" hrefLang="az">azərbaycan</a></li>');
  expect(html).toContain('<span class="here" aria-current="true">English</span>');
  expect(html).toContain('<span class="missing">русский <small>(нет перевода)</small></span>');
  expect(html).toContain('<li lang="ar" dir="rtl">');
});

describe('page numbers', () => {
  test.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 9, [1, 2, -9, 9]],
    [4, 9, [1, 2, 3, 4, 5, -9, 9]],
    [5, 9, [1, -4, 4, 5, 6, -9, 9]],
    [7, 9, [1, -6, 6, 7, 8, 9]],
  ])('on page %i of %i', (page, pages, numbers) => {
    expect(shownNumbers(page, pages)).toEqual(numbers);
  });

  test('lead to page 1 without a query, and are nothing for one page', () => {
    const html = renderToStaticMarkup(<PageNumbers language="en" path="/en/news" page={2} pages={3} />);
    expect(html).toContain('<a rel="prev" href="/en/news">Newer</a>');
    expect(html).toContain('<a rel="next" href="/en/news?page=3">Older</a>');
    expect(renderToStaticMarkup(<PageNumbers language="en" path="/en/news" page={1} pages={1} />)).toBe('');
  });
});

test('a difference is readable without colour', () => {
  const pieces = [
    { kind: 'same', text: 'There are ' },
    { kind: 'removed', text: 'nine' },
    { kind: 'added', text: 'ten' },
  ] as const;
  const html = renderToStaticMarkup(<Difference paragraphs={[pieces]} language="en" />);
  expect(html).toMatch(/<del>.*nine.*<\/del><ins>.*ten.*<\/ins>/);
  expect(wordsIn(html)).toBe('There are [removed: nine ] [added: ten ]');
});
