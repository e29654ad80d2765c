import type { Page } from '@playwright/test';
import { accessFaults, scrollsSideways } from './access.ts';
import { htmlFaults } from './html-check.ts';
import { expect, test } from './newsroom.ts';
import { ADVISORY, pagesIn } from './reader-pages.ts';

for (const language of ['az', 'en', 'ru', 'ar']) {
  test(`every reader page in ${language} is whole without scripts, in its language, and accessible`, async ({
    browser,
    newsroom,
    reader,
  }) => {
    test.setTimeout(180_000);
    const list = await pagesIn(language, reader);
    expect(list.length).toBeGreaterThan(10);
    // The checker is a script of its own; the pages have none, and their policy would let none of theirs run.
    const context = await browser.newContext({
      baseURL: newsroom.url,
      bypassCSP: true,
      viewport: { width: 320, height: 800 },
    });
    const page = await context.newPage();
    for (const [path, status] of list) {
      await expectWhole(reader, path, status, language);
      await page.goto(path);
      expect.soft(await accessFaults(page), path).toEqual([]);
      expect.soft(await scrollsSideways(page), `${path} scrolls sideways at 320 px`).toBe(false);
      const html = await (await reader.request.get(path)).text();
      expect.soft(await htmlFaults(html), path).toEqual([]);
    }
    await context.close();
  });
}

async function expectWhole(reader: Page, path: string, status: number, language: string): Promise<void> {
  const answer = await reader.goto(path);
  expect.soft([path, answer?.status()]).toEqual([path, status]);
  expect.soft(await reader.locator('h1').count(), path).toBe(1);
  await expect.soft(reader.locator('html'), path).toHaveAttribute('lang', language);
  await expect.soft(reader.locator('html'), path).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
  expect.soft(await reader.locator('script:not([type="application/ld+json"])').count(), path).toBe(0);
  const headers = answer?.headers() ?? {};
  expect.soft(headers['content-security-policy'], path).toContain("default-src 'none'");
  expect.soft(headers['set-cookie'], path).toBeUndefined();
  expect.soft(headers['x-powered-by'], path).toBeUndefined();
}

test('the first link skips to the content, and the language switch leads to the same release', async ({
  reader,
}) => {
  await reader.goto('/en/news/2023/new-pumping-station-opens-in-gumluchay');
  await reader.keyboard.press('Tab');
  await expect(reader.locator(':focus')).toHaveAttribute('href', /^#/);
  await reader.getByRole('link', { name: 'русский' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Гумлучай');
});

test('from the front page to a section, a topic, and the releases of a month', async ({ reader }) => {
  await reader.goto('/en');
  await reader.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'The sea' }).click();
  await expect(reader.getByRole('heading', { level: 1, name: 'The sea' })).toBeVisible();
  await reader.getByRole('link', { name: 'Level of the sea: bulletin for July 2024' }).click();
  await reader.getByRole('link', { name: 'Level of the sea', exact: true }).click();
  await expect(reader.getByRole('heading', { level: 1, name: 'Level of the sea' })).toBeVisible();
  await reader.getByRole('link', { name: 'All news' }).first().click();
  await reader.getByRole('navigation', { name: 'By year' }).getByRole('link', { name: '2024' }).click();
  await reader.getByRole('navigation', { name: 'By month' }).getByRole('link', { name: 'August' }).click();
  await expect(reader.getByRole('heading', { level: 1, name: 'News of August 2024' })).toBeVisible();
  await expect(reader.getByRole('link', { name: 'Level of the sea: bulletin for July 2024' })).toBeVisible();
});

test('everything that was put right is listed, and leads to its release', async ({ reader }) => {
  await reader.goto('/ru');
  await reader.getByRole('link', { name: 'Исправления' }).first().click();
  const list = reader.getByRole('region', { name: 'Исправлено, уточнено, отозвано' });
  // Seven of the demo; other journeys on this newsroom may have corrected and withdrawn more.
  await expect(list.getByRole('listitem').nth(6)).toBeVisible();
  await list.getByRole('link', { name: /Гумлучай/ }).click();
  await expect(reader.getByText('Число домов – 6010, а не 6100.')).toBeVisible();
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

test('an advisory is offered as a calendar file, and only an advisory', async ({ newsroom, reader }) => {
  await reader.goto(ADVISORY);
  await expect(reader.getByRole('region', { name: 'The event' })).toContainText('1 April 2026 10:00');
  const href = await reader.getByRole('link', { name: 'Add it to your calendar' }).getAttribute('href');
  expect(href).toBe(`${ADVISORY}.ics`);
  const file = await fetch(`${newsroom.url}${href}`);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(await file.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART:20260401T060000Z\r\n/);
  const other = await fetch(`${newsroom.url}/en/news/2023/new-pumping-station-opens-in-gumluchay.ics`);
  expect(other.status).toBe(404);
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
  const list = await fetch(`${newsroom.url}/EN//sections/sea/?page=1&x=y`, { redirect: 'manual' });
  expect([list.status, list.headers.get('location')]).toEqual([301, '/en/sections/sea']);
});
