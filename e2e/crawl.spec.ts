import { request } from 'node:http';
import { htmlFaults } from './html-check.ts';
import { expect, test } from './newsroom.ts';
import { attribute, type Crawled, crawl } from './site-crawl.ts';

const LANGUAGES = ['az', 'en', 'ru', 'ar'] as const;
const starts = LANGUAGES.map((language) => `/${language}`);

const hreflangs = (page: Crawled) =>
  page.elements
    .filter((element) => element.tagName === 'link' && attribute(element, 'hreflang') !== null)
    .map((element) => ({
      language: attribute(element, 'hreflang') ?? '',
      path: new URL(attribute(element, 'href') ?? '').pathname,
    }));
const robots = (page: Crawled) =>
  page.elements
    .filter((element) => attribute(element, 'name') === 'robots')
    .map((one) => attribute(one, 'content'));

test('every link of the site leads somewhere, and every page is well formed', async ({ newsroom }) => {
  test.setTimeout(240_000);
  const pages = await crawl(newsroom.url, starts);
  expect(pages.size).toBeGreaterThan(150);
  const broken = [...pages.values()].filter(({ status }) => status !== 200 && status !== 410);
  expect(broken.map(({ path, status }) => `${status} ${path}`)).toEqual([]);

  const html = [...pages.values()].filter(({ type }) => type.startsWith('text/html'));
  for (const { path, text, elements } of html) {
    const count = (tag: string) => elements.filter(({ tagName }) => tagName === tag).length;
    expect.soft([path, count('h1'), count('main'), count('title')]).toEqual([path, 1, 1, 1]);
    expect.soft(await htmlFaults(text), path).toEqual([]);
  }
});

test('languages name each other, and each names itself', async ({ newsroom }) => {
  test.setTimeout(120_000);
  const pages = await crawl(newsroom.url, starts);
  // Further pages of a list hold other releases in every language: they name no others.
  const listed = [...pages.values()].filter(
    (page) =>
      page.status === 200 &&
      !page.path.includes('?') &&
      page.type.startsWith('text/html') &&
      !robots(page).join().includes('noindex'),
  );
  for (const page of listed) {
    const named = hreflangs(page).filter(({ language }) => language !== 'x-default');
    expect
      .soft(
        hreflangs(page).map(({ language }) => language),
        page.path,
      )
      .toContain('x-default');
    expect
      .soft(
        named.map(({ path }) => path),
        page.path,
      )
      .toContain(new URL(page.path, newsroom.url).pathname);
    for (const { path } of named) {
      const other = pages.get(path);
      expect.soft(other?.status, `${page.path} names ${path}`).toBe(200);
      const back = other ? hreflangs(other).map((one) => one.path) : [];
      expect.soft(back, `${path} names ${page.path}`).toContain(new URL(page.path, newsroom.url).pathname);
    }
  }
});

/** Parts of addresses as somebody sends them who wants the site to fall. */
const HOSTILE = [
  '%00',
  '%ff',
  '%c0%af',
  '..%2f..%2f',
  '%2e%2e/',
  "'",
  '"><script>',
  '$%7B7*7%7D',
  '{{7*7}}',
  '-1',
  '0',
  '99999999999999999999',
  'NaN',
  '1e9',
  '%F0%9F%92%A9',
  'null',
  'constructor',
  '__proto__',
  'a'.repeat(3000),
  '%E2%80%AE',
  '1..1',
  '2..1',
  '1..',
  '..',
] as const;
const PATHS = [
  (x: string) => `/${x}`,
  (x: string) => `/en/${x}`,
  (x: string) => `/en/news/${x}`,
  (x: string) => `/en/news/2023/${x}`,
  (x: string) => `/en/news?page=${x}`,
  (x: string) => `/en/news/${x}/01`,
  (x: string) => `/en/news/2023/new-pumping-station-opens-in-gumluchay/editions/${x}`,
  (x: string) => `/en/news/2023/new-pumping-station-opens-in-gumluchay/changes/${x}`,
  (x: string) => `/en/news/2023/new-pumping-station-opens-in-gumluchay?${x}=${x}`,
  (x: string) => `/en/search?q=${x}&page=${x}&from=${x}&to=${x}&section=${x}`,
  (x: string) => `/en/sections/${x}`,
  (x: string) => `/en/topics/${x}?page=${x}`,
  (x: string) => `/r/${x}/${x}`,
  (x: string) => `/media/${x}/${x}`,
  (x: string) => `/desk/releases/${x}`,
  (x: string) => `/link/${x}`,
  (x: string) => `/_next/${x}`,
] as const;

test('no address makes the site fail, and none shows what it was sent unescaped', async ({ newsroom }) => {
  test.setTimeout(120_000);
  const all = PATHS.flatMap((path) => HOSTILE.map((hostile) => path(hostile)));
  for (let at = 0; at < all.length; at += 16) {
    const answers = await Promise.all(all.slice(at, at + 16).map((path) => raw(newsroom.url, path)));
    for (const { path, status, text } of answers) {
      expect.soft([path, status < 500]).toEqual([path, true]);
      expect.soft(text.includes('"><script>'), path).toBe(false);
    }
  }
});

/** Sends the path as it is: `fetch` would tidy it up. */
function raw(origin: string, path: string): Promise<{ path: string; status: number; text: string }> {
  return new Promise((done, failed) => {
    const { hostname, port } = new URL(origin);
    const asked = request({ hostname, port, path, headers: { host: new URL(origin).host } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        done({ path, status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
      );
    });
    asked.on('error', failed);
    asked.end();
  });
}
