import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ReleaseArticle } from '#components/release/article.tsx';
import { type PublicRelease, readAddress, readChangeNotes, readEditionText } from '#db/public/releases.ts';
import { INSTITUTION } from '#db/public/testing/sample-institution.ts';
import { type SampleNewsroom, sampleNewsroom } from '#db/public/testing/sample-newsroom.ts';
import type { FeedOf } from '#newsroom/addresses.ts';
import { compared, plainParagraphs } from './compared.ts';
import { headOf } from './head.ts';
import { historyOf } from './history-events.ts';
import { toldIn, viewOf, viewOfText } from './release-view.ts';
import { dateForm, type Site } from './site.ts';
import { newsArticle } from './structured-data.tsx';

const VISIT = '/en/news/2018/caspian-republic-and-aurelia-agreed-to-hold-joint-rescue-exercises';
const CORRECTED = '/en/news/2026/winter-rescue-season-opens';
const TURBULENT = '/en/news/2026/new-light-buoys-mark-the-approach-to-the-port';
const LATE_RUSSIAN = '/ru/news/2026/novye-svetyashiesya-bui';
const WITHDRAWN = '/en/news/2026/statement-on-the-closing-of-the-northern-fairway';
const WITHDRAWN_AZ = '/az/news/2026/simal-farvaterinin-baglanmasi-barede-beyanat';

let sample: SampleNewsroom;
beforeAll(async () => {
  process.env.NEWSROOM_URL = 'https://newsroom.example';
  sample = await sampleNewsroom();
});
afterAll(() => sample.remove());

const siteOf = (path: string): Site => {
  const language = path.slice(1, 3);
  return { language, institution: INSTITUTION, name: INSTITUTION.names[language] ?? '' };
};

async function found(path: string): Promise<PublicRelease> {
  const at = await readAddress(path);
  if (at?.answer !== 'page') throw new Error(`${path} is no page.`);
  return at.found;
}

async function viewAt(path: string) {
  const release = await found(path);
  const notes = await readChangeNotes(release.release.reference, siteOf(path).language);
  return { release, notes, view: viewOf(siteOf(path), release, notes) };
}

describe('what readers see of a release', () => {
  test('from an archive carries both its times', async () => {
    const { view } = await viewAt(VISIT);
    expect(view.publishedAt).toEqual(new Date('2018-09-13T14:19:00Z'));
    expect(view.shownHereSince).toEqual(new Date('2026-03-02T08:00:00Z'));
    expect(view.section).toBe('Cooperation');
  });

  test('tells corrections and updates newest first, minor changes not at all', async () => {
    const { view } = await viewAt(CORRECTED);
    expect(view.changes.map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
      'update: The opening was moved from 1 to 3 November because of a storm.',
      'correction: The release first said that fourteen stations keep crews at readiness. There are twelve.',
    ]);
    expect(view.shownHereSince).toBeNull();
  });

  test('in a language that came later knows nothing of changes before it', async () => {
    const { view } = await viewAt(LATE_RUSSIAN);
    expect(view.publishedAt).toEqual(new Date('2026-07-10T09:00:00Z'));
    expect([view.changes, view.shownHereSince]).toEqual([[], null]);
  });

  test('withdrawn says why in the reader’s language; one that came back does not', async () => {
    expect((await viewAt(WITHDRAWN_AZ)).view.withdrawal?.words).toMatch(/^Bəyanat/);
    expect((await viewAt(TURBULENT)).view.withdrawal).toBeNull();
  });

  test('a notice without words in the language borrows and marks others', async () => {
    const [notice] = (await found(WITHDRAWN)).notices;
    if (!notice) throw new Error('no notice');
    expect(toldIn(siteOf('/ru'), notice).language).toBe('az');
  });

  test('an old edition tells nothing of what came after', async () => {
    const release = await found(CORRECTED);
    const text = await readEditionText('2026/0120', 1, 'en');
    if (!text) throw new Error('no text');
    const view = viewOfText(siteOf(CORRECTED), release, text);
    expect(view.bodyHtml).toContain('fourteen');
    expect(view.changes).toEqual([]);
  });
});

describe('structured data', () => {
  test.each([VISIT, CORRECTED, TURBULENT, LATE_RUSSIAN, WITHDRAWN])(
    'of %s has the times that people see',
    async (path) => {
      const { release, view } = await viewAt(path);
      const html = renderToStaticMarkup(createElement(ReleaseArticle, { view }));
      const seen = [...html.matchAll(/dateTime="([^"]+)"/g)].map((match) => match[1] ?? '');
      const article = newsArticle(siteOf(path), release, view);
      expect(article.datePublished).toBe(seen[0]);
      expect(seen).toContain(article.dateModified);
      const publishedHere = view.shownHereSince ? [seen[1]] : [];
      const latest = seen
        .filter((time) => !publishedHere.includes(time))
        .sort()
        .at(-1);
      expect(article.dateModified).toBe(latest);
    },
  );

  test('names number, edition, language and corrections', async () => {
    const { release, view } = await viewAt(CORRECTED);
    expect(newsArticle(siteOf(CORRECTED), release, view)).toMatchObject({
      '@type': 'NewsArticle',
      url: `https://newsroom.example${CORRECTED}`,
      identifier: '2026/0120',
      version: '4',
      inLanguage: 'en',
      image: [`https://newsroom.example${CORRECTED}/preview-4.png`],
      publisher: { '@type': 'GovernmentOrganization' },
      correction: [{ '@type': 'CorrectionComment', datePublished: '2026-10-28T15:05:00+04:00' }],
    });
  });
});

describe('the history', () => {
  test('tells every edition, withdrawal, return and suppression, newest first', async () => {
    const { release, notes } = await viewAt(TURBULENT);
    const lines = historyOf(release, notes).map((event) =>
      event.what === 'edition'
        ? `edition ${event.edition.number} ${event.isReadable ? 'readable' : 'not readable'} after ${event.before}`
        : event.what,
    );
    expect(lines).toEqual([
      'edition 4 readable after 3',
      'reinstatement',
      'withdrawal',
      'edition 3 readable after 1',
      'suppression',
      'edition 2 not readable after null',
      'edition 1 readable after null',
    ]);
  });

  test('in a language that came later offers only its own editions', async () => {
    const { release, notes } = await viewAt(LATE_RUSSIAN);
    const readable = historyOf(release, notes).filter(
      (event) => event.what === 'edition' && event.isReadable,
    );
    expect(readable).toHaveLength(1);
  });
});

describe('differences between editions', () => {
  test('name the fields and words that changed', async () => {
    const [before, after] = await Promise.all(
      [1, 2].map((number) => readEditionText('2026/0120', number, 'en')),
    );
    if (!before || !after) throw new Error('no text');
    const form = dateForm(siteOf(VISIT));
    const fields = compared(before, after, form);
    expect(fields.map(({ field }) => field)).toEqual(['body']);
    const changed = fields[0]?.paragraphs.flat().filter(({ kind }) => kind !== 'same');
    expect(changed).toEqual([
      { kind: 'removed', text: 'fourteen' },
      { kind: 'added', text: 'twelve' },
    ]);
    expect(compared(before, before, form)).toEqual([]);
  });

  test('read rendered notes as plain words', () => {
    expect(plainParagraphs('<p>A &amp; B<br>&lt;i&gt;</p>\n<p>It&#39;s</p>')).toBe("A & B\n<i>\n\nIt's");
  });
});

describe('the head', () => {
  const head = {
    language: 'en',
    title: 'A headline',
    description: 'A summary',
    institution: 'Ministry',
    path: '/en/news/2026/a',
    mainLanguage: 'az',
  };
  const versions = [
    { language: 'az', path: '/az/news/2026/b' },
    { language: 'en', path: '/en/news/2026/a' },
  ];

  test('names every language, itself and the default', () => {
    expect(headOf({ ...head, versions }).alternates).toMatchObject({
      canonical: 'https://newsroom.example/en/news/2026/a',
      languages: {
        az: 'https://newsroom.example/az/news/2026/b',
        en: 'https://newsroom.example/en/news/2026/a',
        'x-default': 'https://newsroom.example/az/news/2026/b',
      },
    });
  });

  test('links the feeds in every format, those of what the page lists where it is a part', () => {
    const addressesIn = (feed: FeedOf = null) =>
      Object.values(headOf({ ...head, versions, feed }).alternates?.types ?? {}).flatMap((links) =>
        Array.isArray(links) ? links.map(({ url }) => String(url)) : [],
      );
    const formats = ['atom', 'rss', 'json'];
    const at = (list: string) => formats.map((format) => `https://newsroom.example${list}/feed.${format}`);
    expect(addressesIn()).toEqual(at('/en'));
    expect(addressesIn({ list: 'section', key: 'news' })).toEqual(at('/en/sections/news'));
  });

  test('of a release links its copies as text and for programs; other pages have none', () => {
    const article = { publishedTime: '', modifiedTime: '', section: '' };
    expect(headOf({ ...head, versions, article }).alternates?.types).toMatchObject({
      'application/json': [{ url: 'https://newsroom.example/en/news/2026/a.json' }],
      'text/plain': [{ url: 'https://newsroom.example/en/news/2026/a.txt' }],
    });
    expect(headOf({ ...head, versions }).alternates?.types).not.toHaveProperty(['text/plain']);
  });

  test('is the same set of languages from each of them', () => {
    const languages = versions.map(
      ({ language, path }) => headOf({ ...head, language, path, versions }).alternates?.languages,
    );
    expect(languages[0]).toEqual(languages[1]);
  });

  test('shows other sites its own picture, else the institution’s, and writes languages as they want them', () => {
    const preview = { path: '/en/news/2026/a/preview-2.png', alt: 'A headline' };
    const { openGraph, twitter } = headOf({ ...head, versions, preview });
    const image = {
      url: 'https://newsroom.example/en/news/2026/a/preview-2.png',
      alt: 'A headline',
      width: 1200,
      height: 630,
      type: 'image/png',
    };
    expect(openGraph).toMatchObject({ images: [image], locale: 'en_GB', alternateLocale: ['az_AZ'] });
    expect(twitter).toMatchObject({ card: 'summary_large_image', images: [image] });
    expect(headOf({ ...head, versions }).openGraph?.images).toMatchObject([
      { url: 'https://newsroom.example/en/preview.png', alt: 'Ministry' },
    ]);
  });

  test('keeps hidden pages out of indexes', () => {
    expect(headOf({ ...head, versions: [], hidden: true }).robots).toEqual({ index: false, follow: true });
    expect(headOf({ ...head, versions }).robots).toBeUndefined();
  });
});
