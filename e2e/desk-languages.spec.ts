import type { Page } from '@playwright/test';
import { CATALOGUES } from '#components/desk/words/catalogues.ts';
import { accessFaults, scrollsSideways } from './access.ts';
import { everyScreen } from './desk-screens.ts';
import { expect, PASSWORD, PEOPLE, type PersonName, test } from './newsroom.ts';

/** The desk in az and ru: chosen by a person or asked by a browser, on every screen; one of them in the dark. */
const LANGUAGES = [
  ['az', 'light'],
  ['ru', 'dark'],
] as const;

test('a person chooses the language of the desk, and the browser is asked where nobody has', async ({
  as,
}) => {
  const page = await as('second');
  await page.goto('/desk/account');
  await page.getByLabel('Language', { exact: true }).selectOption('Azərbaycan');
  await page.getByRole('button', { name: 'Save the language' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'az');
  await expect(page.getByRole('heading', { name: 'İş masasının dili' })).toBeVisible();
  await page.getByLabel('Dil', { exact: true }).selectOption('browser');
  await page.getByRole('button', { name: 'Dili yadda saxla' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('before anybody is known the browser is asked, without scripts too', async ({ browser, newsroom }) => {
  const context = await browser.newContext({
    baseURL: newsroom.url,
    locale: 'ru-RU',
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await passwordIn(page, 'second', 'not the password at all');
  await expect(page.locator('[aria-labelledby$="-why"]')).toContainText(/[а-я]{3}/);
  await context.close();
});

/** In whatever language the form is. */
async function passwordIn(page: Page, person: PersonName, password: string): Promise<void> {
  await page.locator('input[name=email]').fill(PEOPLE[person].email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('input[name=password]').press('Enter');
}

/** Sentences of the desk that a page shows in English though there is another word for them. */
async function leftInEnglish(page: Page, english: readonly string[]): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [document.title];
    while (walker.nextNode()) {
      const { parentElement: around, textContent } = walker.currentNode;
      if (around && !around.closest('script, style, [lang]:not(html), bdi')) texts.push(textContent ?? '');
    }
    for (const one of document.querySelectorAll('[aria-label], [placeholder], [title]'))
      if (!one.closest('[lang]:not(html)'))
        for (const name of ['aria-label', 'placeholder', 'title']) texts.push(one.getAttribute(name) ?? '');
    return texts.map((text) => text.replace(/\s+/g, ' ').trim());
  });
  const keys = new Set(english);
  return [...new Set(shown.filter((text) => keys.has(text)))];
}

for (const [language, colorScheme] of LANGUAGES) {
  test(`every screen of the desk speaks ${language}, and is accessible, ${colorScheme}`, async ({
    browser,
    newsroom,
  }) => {
    test.setTimeout(300_000);
    const english = Object.entries(CATALOGUES[language]).flatMap(([key, said]) =>
      key === said ? [] : [key],
    );
    const context = await browser.newContext({
      baseURL: newsroom.url,
      locale: language,
      colorScheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto('/sign-in');
    await passwordIn(page, 'chief', PASSWORD);
    await page.waitForURL('/desk');
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of await everyScreen(page)) {
      await page.goto(path);
      // A preview is in the language of its readers; what the desk says in it is marked.
      const spoken = path.endsWith('/preview') ? '.preview-bar' : 'html';
      expect.soft(await page.locator(spoken).getAttribute('lang'), path).toBe(language);
      expect.soft(await leftInEnglish(page, english), path).toEqual([]);
      expect.soft(await accessFaults(page), path).toEqual([]);
      expect.soft(await scrollsSideways(page), `${path} scrolls sideways at 320 px`).toBe(false);
    }
    await context.close();
  });
}
