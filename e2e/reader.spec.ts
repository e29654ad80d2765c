import type { Page } from '@playwright/test';
import { accessFaults, scrollsSideways } from './access.ts';
import { htmlFaults } from './html-check.ts';
import { expect, test } from './newsroom.ts';

/** Every kind of reader page of the demo newsroom: where it is, what it answers. */
async function pagesOf(reader: Page): Promise<readonly (readonly [path: string, status: number])[]> {
  const corrected = '/en/news/2023/new-pumping-station-opens-in-gumluchay';
  const withdrawn = '/en/news/2023/level-of-the-sea-bulletin-for-july-2023';
  const retracted = '/en/news/2025/strong-wind-expected-on-the-southern-coast';
  const suppressed = '/en/news/2022/level-of-the-sea-bulletin-for-july-2022';
  const arabic = await (await reader.request.get('/ar/news')).text();
  const inArabic = /href="(\/ar\/news\/\d{4}\/[^"/]+)"/.exec(arabic)?.[1] ?? '';
  return [
    ...['az', 'en', 'ru', 'ar'].flatMap((language) => [
      [`/${language}`, 200] as const,
      [`/${language}/news`, 200] as const,
    ]),
    ['/az/news?page=2', 200],
    ['/az/search', 200],
    ['/en/search?q=water+pumping', 200],
    ['/ar/search?q=%D8%A7%D9%84%D9%85%D9%8A%D8%A7%D9%87&to=2026-12-31', 200],
    ['/ru/search?q=xyzzy&section=works', 200],
    ['/en/search?section=works&page=99', 200],
    ['/en/search?from=13.09.2018', 404],
    ['/en/about', 200],
    ['/ru/accessibility', 200],
    [corrected, 200],
    [`${corrected}/history`, 200],
    [`${corrected}/editions/1`, 200],
    [`${corrected}/changes/1..2`, 200],
    [withdrawn, 200],
    [retracted, 410],
    [`${retracted}/history`, 410],
    [`${suppressed}/editions/1`, 410],
    [inArabic, 200],
    ['/en/no-such-page', 404],
    ['/az/news/2026/never-used', 404],
    ['/en/news?page=-1', 404],
  ];
}

test('every reader page is whole without scripts, in its language, and accessible', async ({
  browser,
  newsroom,
  reader,
}) => {
  test.setTimeout(180_000);
  const list = await pagesOf(reader);
  // The checker is a script of its own; the pages have none, and their policy would let none of theirs run.
  const context = await browser.newContext({
    baseURL: newsroom.url,
    bypassCSP: true,
    viewport: { width: 320, height: 800 },
  });
  const page = await context.newPage();
  for (const [path, status] of list) {
    const answer = await reader.goto(path);
    expect.soft([path, answer?.status()]).toEqual([path, status]);
    expect.soft(await reader.locator('h1').count(), path).toBe(1);
    await expect.soft(reader.locator('html'), path).toHaveAttribute('lang', path.split('/')[1] ?? '');
    await expect
      .soft(reader.locator('html'), path)
      .toHaveAttribute('dir', path.startsWith('/ar') ? 'rtl' : 'ltr');
    expect.soft(await reader.locator('script:not([type="application/ld+json"])').count(), path).toBe(0);
    const headers = answer?.headers() ?? {};
    expect.soft(headers['content-security-policy'], path).toContain("default-src 'none'");
    expect.soft(headers['set-cookie'], path).toBeUndefined();
    expect.soft(headers['x-powered-by'], path).toBeUndefined();

    await page.goto(path);
    expect.soft(await accessFaults(page), path).toEqual([]);
    expect.soft(await scrollsSideways(page), `${path} scrolls sideways at 320 px`).toBe(false);
    const html = await (await reader.request.get(path)).text();
    expect.soft(await htmlFaults(html), path).toEqual([]);
  }
  await context.close();
});

test('the first link skips to the content, and the language switch leads to the same release', async ({
  reader,
}) => {
  await reader.goto('/en/news/2023/new-pumping-station-opens-in-gumluchay');
  await reader.keyboard.press('Tab');
  await expect(reader.locator(':focus')).toHaveAttribute('href', /^#/);
  await reader.getByRole('link', { name: 'русский' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Гумлучай');
});

test('a hidden address and a never used one answer alike', async ({ newsroom }) => {
  const scheduled = await fetch(
    `${newsroom.url}/en/news/2026/public-consultation-on-the-sharing-of-irrigation-water`,
  );
  const never = await fetch(`${newsroom.url}/en/news/2026/something-that-nobody-ever-wrote`);
  expect(scheduled.status).toBe(404);
  const without = (answer: Response) => [...answer.headers].filter(([name]) => name !== 'date');
  expect(without(scheduled)).toEqual(without(never));
  expect(await scheduled.text()).toBe(await never.text());
});

test('an unchanged page answers 304, HEAD has the headers of GET, other methods are refused', async ({
  newsroom,
}) => {
  const url = `${newsroom.url}/en`;
  const first = await fetch(url);
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^"/);
  expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304);
  const head = await fetch(url, { method: 'HEAD' });
  expect([head.status, head.headers.get('etag')]).toEqual([200, etag]);
  const post = await fetch(url, { method: 'POST' });
  expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});
