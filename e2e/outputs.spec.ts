import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ROUTES } from '../db/public/address-routes.ts';
import { escapeHtml } from '../newsroom/document.ts';
import { expect, type Newsroom, test } from './newsroom.ts';

const LANGUAGES = ['az', 'en', 'ru', 'ar'];
const CORRECTED = '/en/news/2023/new-pumping-station-opens-in-gumluchay';
const WITHDRAWN = '/en/news/2023/level-of-the-sea-bulletin-for-july-2023';
const ADVISORY = '/en/news/2026/for-journalists-a-look-at-the-new-research-ship';
const RETRACTED = '/en/news/2025/strong-wind-expected-on-the-southern-coast';

const HTML = 'text/html; charset=utf-8';
const FEED_TYPES = {
  atom: 'application/atom+xml; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

type Example = readonly [path: string, type: string, language: string];

const inEvery = (below: string, type: string): Example[] =>
  LANGUAGES.map((language) => [`/${language}${below}`, type, language]);
const feedsBelow = (list: string): Example[] =>
  Object.entries(FEED_TYPES).flatMap(([format, type]) => inEvery(`${list}/feed.${format}`, type));
const ofRelease = (below: string, type: string): Example[] => [
  [CORRECTED + below, type, 'en'],
  [WITHDRAWN + below, type, 'en'],
];
const XML = 'application/xml; charset=utf-8';
const SEARCH = 'application/opensearchdescription+xml; charset=utf-8';

/** Addresses of every route that readers' programs and people can ask for; a new route without one fails. */
const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  '/robots.txt': [['/robots.txt', 'text/plain; charset=utf-8', 'az']],
  '/sitemap.xml': [['/sitemap.xml', XML, 'az']],
  '/news-sitemap.xml': [['/news-sitemap.xml', XML, 'az']],
  '/opensearch.xml': [['/opensearch.xml', SEARCH, 'az']],
  '/manifest.webmanifest': [['/manifest.webmanifest', 'application/manifest+json', 'az']],
  '/.well-known/security.txt': [['/.well-known/security.txt', 'text/plain; charset=utf-8', 'az']],
  '/favicon.{ending}': [
    ['/favicon.ico', 'image/x-icon', 'az'],
    ['/favicon.svg', 'image/svg+xml', 'az'],
  ],
  '/apple-touch-icon.png': [['/apple-touch-icon.png', 'image/png', 'az']],
  '/icon-{size}.png': [
    ['/icon-192.png', 'image/png', 'az'],
    ['/icon-512.png', 'image/png', 'az'],
    ['/icon-maskable-512.png', 'image/png', 'az'],
  ],
  '/r/{yyyy}/{n}': [], // only ever a redirect
  '/{l}': inEvery('', HTML),
  '/{l}/opensearch.xml': inEvery('/opensearch.xml', SEARCH),
  '/{l}/sitemap-{n}.xml': inEvery('/sitemap-1.xml', XML),
  '/{l}/feed.{format}': feedsBelow(''),
  '/{l}/sections/{section}/feed.{format}': [
    ...feedsBelow('/sections/news'),
    ...feedsBelow('/sections/consultations'),
  ],
  '/{l}/search': inEvery('/search?q=su', HTML),
  '/{l}/topics/{topic}/feed.{format}': feedsBelow('/topics/drinking-water'),
  '/{l}/news/{yyyy}': inEvery('/news/2026', HTML),
  '/{l}/sections/{section}': inEvery('/sections/cooperation', HTML),
  '/{l}/topics/{topic}': inEvery('/topics/drinking-water', HTML),
  '/{l}/corrections': inEvery('/corrections', HTML),
  '/{l}/contacts': inEvery('/contacts', HTML),
  '/{l}/gallery': inEvery('/gallery', HTML),
  '/{l}/news/{yyyy}/{slug}.ics': [[`${ADVISORY}.ics`, 'text/calendar; charset=utf-8', 'en']],
  '/{l}/news': [...inEvery('/news', HTML), ['/az/news?page=2', HTML, 'az']],
  '/{l}/news/{yyyy}/{slug}.json': ofRelease('.json', 'application/json'),
  '/{l}/news/{yyyy}/{slug}.txt': ofRelease('.txt', 'text/plain; charset=utf-8'),
  '/{l}/news/{yyyy}/{slug}': ofRelease('', HTML),
  '/{l}/news/{yyyy}/{slug}/history': ofRelease('/history', HTML),
  '/{l}/news/{yyyy}/{slug}/editions/{edition}': ofRelease('/editions/1', HTML),
  '/{l}/news/{yyyy}/{slug}/changes/{span}': [[`${CORRECTED}/changes/1..2`, HTML, 'en']],
  '/{l}/preview.png': inEvery('/preview.png', 'image/png'),
  '/{l}/news/{yyyy}/{slug}/preview-{edition}.png': [
    [`${CORRECTED}/preview-2.png`, 'image/png', 'en'],
    [`${WITHDRAWN}/preview-1.png`, 'image/png', 'en'],
  ],
  '/{l}/{slug}': inEvery('/about', HTML),
};

/** Every line of text in an edition that is being worked on and in none that is public. */
function secretsOf(newsroom: Newsroom): readonly string[] {
  const editorial = new Database(join(newsroom.dataFolder, 'editorial.db'), { readonly: true });
  const open = editorial
    .prepare(
      `SELECT DISTINCT words.value FROM editions
       JOIN revisions ON revisions.id = editions.revision_id, json_tree(revisions.content, '$.texts') AS words
       WHERE editions.state IN ('draft', 'in_review', 'approved', 'scheduled') AND words.type = 'text'`,
    )
    .pluck()
    .all() as string[];
  editorial.close();
  const folder = join(newsroom.dataFolder, 'public');
  const file = readdirSync(folder).find((name) => name.endsWith('.db')) ?? '';
  const store = new Database(join(folder, file), { readonly: true });
  const isPublic = store.prepare(
    `SELECT 1 FROM edition_texts
     WHERE instr(headline || subhead || summary || body_text || dateline || notes_html, ?) > 0 LIMIT 1`,
  );
  const secrets = open.filter((words) => words.length > 20 && !isPublic.get(words));
  store.close();
  return secrets;
}

/** How words may stand in HTML, XML or JSON. */
const formsOf = (words: string) => new Set([words, escapeHtml(words), JSON.stringify(words).slice(1, -1)]);

test('every route has an example', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(ROUTES.map(({ pattern }) => pattern).sort());
});

/** Which of these words an address tells, in its headers or its body. */
async function toldBy(url: string, secrets: readonly string[]): Promise<readonly string[]> {
  const answer = await fetch(url);
  const told = `${JSON.stringify([...answer.headers])}${await answer.text()}`;
  return secrets.filter((words) => [...formsOf(words)].some((form) => told.includes(form)));
}

test('nothing of an unpublished edition leaves by any route', async ({ newsroom }) => {
  const secrets = secretsOf(newsroom);
  expect(secrets.length).toBeGreaterThan(5);
  for (const [path] of Object.values(EXAMPLES).flat()) {
    expect.soft(await toldBy(newsroom.url + path, secrets), path).toEqual([]);
  }
});

test('words that are public would be found by the same search', async ({ newsroom }) => {
  const words = ['New pumping station opens in Gumluchay'];
  for (const ending of ['', '.json', '.txt', '/history']) {
    expect(await toldBy(newsroom.url + CORRECTED + ending, words), ending).toEqual(words);
  }
});

test('every route says what it is, and tells when nothing changed', async ({ newsroom }) => {
  for (const [path, type, language] of Object.values(EXAMPLES).flat()) {
    const url = newsroom.url + path;
    const first = await fetch(url);
    const body = await first.text();
    expect.soft([path, first.status, first.headers.get('content-type')]).toEqual([path, 200, type]);
    expect.soft(first.headers.get('content-language'), path).toBe(language);
    expect.soft(first.headers.get('cache-control'), path).toBe('public, no-cache');
    expect
      .soft(first.headers.get('x-robots-tag'), path)
      .toBe(type === HTML || type.startsWith('image/') ? null : 'noindex');
    expect.soft(body.length, path).toBeGreaterThan(60);
    const etag = first.headers.get('etag') ?? '';
    expect.soft((await fetch(url, { headers: { 'if-none-match': etag } })).status, path).toBe(304);
    const date = first.headers.get('last-modified') ?? '';
    expect.soft(Date.parse(date), `${path} ${date}`).toBeLessThanOrEqual(Date.now());
    expect.soft((await fetch(url, { headers: { 'if-modified-since': date } })).status, path).toBe(304);
    const head = await fetch(url, { method: 'HEAD' });
    expect.soft([head.status, head.headers.get('etag')], path).toEqual([200, etag]);
  }
});

test('the copies of a release go where it goes', async ({ newsroom }) => {
  for (const ending of ['.json', '.txt', '/preview-1.png']) {
    expect((await fetch(newsroom.url + RETRACTED + ending)).status).toBe(410);
    expect((await fetch(`${newsroom.url}/en/news/2026/never-used${ending}`)).status).toBe(404);
  }
  const text = await (await fetch(`${newsroom.url}${WITHDRAWN}.txt`)).text();
  expect(text).toMatch(/^\*\*\* This release was withdrawn \*\*\*/);
});

test('a page leads programs to everything that is made for them', async ({ newsroom, reader }) => {
  await reader.goto(CORRECTED);
  const links = reader.locator('head link[href]');
  const found = await links.evaluateAll((all) =>
    all.map((link) => [link.getAttribute('rel'), link.getAttribute('href')]),
  );
  for (const [rel, href] of [
    ['alternate', `${newsroom.url}/en/feed.atom`],
    ['alternate', `${newsroom.url}/en/feed.rss`],
    ['alternate', `${newsroom.url}/en/feed.json`],
    ['alternate', `${newsroom.url}${CORRECTED}.json`],
    ['alternate', `${newsroom.url}${CORRECTED}.txt`],
    ['search', '/en/opensearch.xml'],
    ['manifest', '/manifest.webmanifest'],
    ['icon', '/favicon.svg'],
    ['apple-touch-icon', '/apple-touch-icon.png'],
  ]) {
    expect.soft(found).toContainEqual([rel, href]);
    const url = new URL(href ?? '', newsroom.url).href;
    expect.soft((await fetch(url)).status, url).toBe(200);
  }
  for (const property of ['og:image', 'twitter:image']) {
    const meta = reader.locator(`meta[property="${property}"], meta[name="${property}"]`).first();
    const picture = await fetch((await meta.getAttribute('content')) ?? '');
    expect.soft([picture.status, picture.headers.get('content-type')], property).toEqual([200, 'image/png']);
  }
  const { icons } = (await (await fetch(`${newsroom.url}/manifest.webmanifest`)).json()) as {
    icons: { src: string }[];
  };
  for (const { src } of icons) {
    const icon = await fetch(newsroom.url + src);
    expect.soft([icon.status, icon.headers.get('content-type')], src).toEqual([200, 'image/png']);
  }
});
