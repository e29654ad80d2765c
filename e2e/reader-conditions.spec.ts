import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { accessFaults, scrollsSideways } from './access.ts';
import { expect, type Newsroom, test } from './newsroom.ts';
import { pagesIn } from './reader-pages.ts';

const LANGUAGES = ['az', 'en', 'ru', 'ar'] as const;
const RELEASE = '/en/news/2023/new-pumping-station-opens-in-gumluchay';

/** A page that our own checks may style and look into; the pages themselves run nothing. */
async function opened(
  browser: Browser,
  newsroom: Newsroom,
  width: number,
  look: BrowserContextOptions = {},
): Promise<Page> {
  const viewport = { width, height: 800 };
  const context = await browser.newContext({ baseURL: newsroom.url, bypassCSP: true, viewport, ...look });
  return context.newPage();
}

for (const language of LANGUAGES) {
  test(`every reader page in ${language} bears large and widely set text`, async ({
    browser,
    newsroom,
    reader,
  }) => {
    test.setTimeout(120_000);
    const page = await opened(browser, newsroom, 1280);
    for (const [path] of await pagesIn(language, reader)) {
      await page.goto(path);
      await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
      expect.soft(await scrollsSideways(page), `${path} with text of twice the size`).toBe(false);
      await page.setViewportSize({ width: 320, height: 800 });
      await page.addStyleTag({ content: `html { font-size: 100% !important } ${WIDELY_SET}` });
      expect.soft(await scrollsSideways(page), `${path} widely set at 320 px`).toBe(false);
      expect.soft(await cutOff(page), `${path} widely set at 320 px`).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 800 });
    }
    await page.context().close();
  });

  test(`the keyboard alone reaches everything in ${language}, and shows where it is`, async ({
    browser,
    newsroom,
  }) => {
    const page = await opened(browser, newsroom, 1280, { reducedMotion: 'reduce' });
    for (const path of [`/${language}`, `/${language}/search`, `/${language}/contacts`]) {
      await page.goto(path);
      const wanted = await page
        .locator('a[href], button, input, select, summary')
        .filter({ visible: true })
        .count();
      const walked = await walk(page);
      expect.soft(walked.reached, path).toBe(wanted);
      expect.soft(walked.unseen, `${path}: focus that cannot be seen`).toEqual([]);
    }
    await page.context().close();
  });
}

for (const [language, condition, look] of [
  ['az', 'in the dark', { colorScheme: 'dark', reducedMotion: 'reduce' }],
  ['ar', 'in the dark', { colorScheme: 'dark', reducedMotion: 'reduce' }],
  ['en', 'in forced colours', { forcedColors: 'active' }],
] as const) {
  test(`every reader page in ${language} is accessible ${condition}`, async ({
    browser,
    newsroom,
    reader,
  }) => {
    test.setTimeout(180_000);
    const page = await opened(browser, newsroom, 1280, look);
    for (const [path] of await pagesIn(language, reader)) {
      await page.goto(path);
      const faults = await accessFaults(page);
      // Forced colours are the reader's own: their contrast is not ours to judge.
      const ours = faults.filter((fault) => !('forcedColors' in look && fault.startsWith('color-contrast')));
      expect.soft(ours, path).toEqual([]);
    }
    await page.context().close();
  });
}

/** WCAG 2.2, 1.4.12. */
const WIDELY_SET = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Elements whose words do not fit in them and are not to be scrolled to. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *:not(input), header *, footer *')]
      .filter((element) => {
        const { overflowX, overflowY, position } = getComputedStyle(element);
        if (position === 'absolute' || element.clientWidth === 0) return false; // what only screen readers get
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Goes through the page with Tab, until it leaves it; a date has a stop for each of its parts. */
async function walk(page: Page): Promise<{ reached: number; unseen: string[] }> {
  const shown = new Map<string, boolean>();
  for (let step = 0; step < 300; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const focus = document.activeElement;
      if (!focus || focus === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(focus);
      const nth = [...document.querySelectorAll('*')].indexOf(focus);
      const box = focus.getBoundingClientRect();
      const isShown = outlineStyle !== 'none' && outlineWidth !== '0px' && box.width > 0 && box.bottom > 0;
      return { name: `${nth} ${focus.outerHTML.slice(0, 100)}`, isShown };
    });
    if (at === null) break;
    shown.set(at.name, at.isShown || (shown.get(at.name) ?? false));
  }
  return { reached: shown.size, unseen: [...shown.keys()].filter((name) => !shown.get(name)) };
}

test('a printed release is the release: its number and full address, nothing to press', async ({
  browser,
  newsroom,
}) => {
  const page = await opened(browser, newsroom, 800);
  await page.emulateMedia({ media: 'print' });
  await page.goto(RELEASE);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(newsroom.url + RELEASE)).toBeVisible();
  await expect(page.getByText(/2023\/\d{4}/).first()).toBeVisible();
  for (const role of ['navigation', 'search', 'button'] as const)
    await expect(page.getByRole(role).filter({ visible: true })).toHaveCount(0);
  await page.context().close();
});
