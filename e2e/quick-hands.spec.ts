import type { Locator, Page } from '@playwright/test';
import { accessFaults } from './access.ts';
import { startDraft } from './deeds.ts';
import { stored } from './kept-words.ts';
import { expect, PEOPLE, test } from './newsroom.ts';
import { signedIn } from './staff.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Find' });
const words = (page: Page) => palette(page).getByRole('combobox');

/** A page hears keys once its scripts have come; until then a key is pressed again. */
async function pressUntil(page: Page, key: string, shown: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await expect(shown).toBeVisible({ timeout: 500 });
  }).toPass();
}

test('by keyboard alone: a page, a release by its words, and a release of a kind', async ({ as }) => {
  const page = await as('writer');
  await page.goto('/desk');
  await pressUntil(page, 'Control+k', words(page));
  await expect(words(page)).toBeFocused();
  expect(await accessFaults(page)).toEqual([]);
  await page.keyboard.type('notif');
  await expect(palette(page).getByRole('option', { selected: true })).toHaveText('Notifications');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/desk/notifications');
  await expect(palette(page)).toBeHidden();

  await page.goto('/desk/releases?state=published');
  const row = page.getByRole('list', { name: 'Releases', exact: true }).getByRole('link').first();
  const headline = (await row.textContent()) ?? '';
  await pressUntil(page, '/', words(page));
  await page.keyboard.type(headline);
  await expect(palette(page).getByRole('option', { name: headline })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/desk\/releases\/\d+$/);

  await pressUntil(page, 'Control+k', words(page));
  await page.keyboard.type('duplicate');
  await expect(palette(page).getByRole('option', { name: 'Duplicate it' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('start speech');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL(/kind=speech/);
  await expect(page.getByRole('radio', { name: /^Speech/ })).toBeChecked();
});

test('keys of one letter lead on, not while typing, and not for whom they are switched off', async ({
  as,
}) => {
  const page = await as('second');
  await page.goto('/desk/releases');
  const sheet = page.getByRole('dialog', { name: 'Shortcuts' });
  await pressUntil(page, '?', sheet);
  await expect(sheet.getByText('Edit the release that is open')).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByLabel('Words or number').fill('');
  await page.getByLabel('Words or number').press('n');
  await expect(page.getByLabel('Words or number')).toHaveValue('n');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('w');
  await page.waitForURL(/\/desk$/);

  await page.goto('/desk/keys');
  await page.getByLabel('Use shortcuts of one key').uncheck();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved. It counts from now on')).toBeVisible();
  await page.goto('/desk/keys');
  await expect(page.getByLabel('Use shortcuts of one key')).not.toBeChecked();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('n');
  await pressUntil(page, 'Control+k', palette(page));
  expect(new URL(page.url()).pathname).toBe('/desk/keys');
});

test('a filter is kept under a name, renamed, moved and deleted', async ({ as }) => {
  const page = await as('writer');
  const own = page.getByRole('navigation', { name: 'Your filters' });
  for (const [name, query] of [
    ['My drafts', 'state=draft'],
    ['Speeches', 'kind=speech'],
  ] as const) {
    await page.goto(`/desk/releases?${query}`);
    await page.getByText('Keep this filter').click();
    await page.getByLabel('Name').fill(name);
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(own.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  }
  await own.getByRole('link', { name: 'My drafts' }).click();
  await page.waitForURL(/state=draft/);
  await own.getByRole('link', { name: 'Arrange' }).click();
  await page.getByRole('button', { name: 'Move up Speeches' }).click();
  const rows = page.getByRole('list', { name: 'Your filters' }).getByRole('listitem');
  await expect(rows.first()).toContainText('Speeches');
  const rename = page.getByRole('form', { name: 'Rename Speeches' });
  await rename.getByText('Rename').click();
  await rename.getByLabel('Name').fill('What was said');
  await rename.getByRole('button', { name: 'Save' }).click();
  await expect(rows.first()).toContainText('What was said');
  await page.getByRole('button', { name: 'Delete What was said' }).click();
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Delete My drafts' }).click();
  await expect(page.getByText('You keep no filters yet.')).toBeVisible();
});

test('a template is kept by an editor, begins a release, and a release begins another', async ({ as }) => {
  const editor = await as('editor');
  await editor.goto('/desk/templates');
  await editor.getByRole('link', { name: 'Add a template' }).click();
  const form = editor.getByRole('form', { name: 'Template' });
  await form.getByLabel('Name').fill('Weekly water levels');
  await form.getByLabel('Kind').selectOption('Announcement');
  await form.getByLabel('Dateline place, English').fill('Baku');
  await form.getByLabel('Text to begin with, English').fill('Levels of the week.\n\nThe week ahead.');
  await form.getByRole('button', { name: 'Add it' }).click();
  await expect(editor.getByText('It counts for releases started from now on.')).toBeVisible();

  const page = await as('writer');
  await page.goto('/desk/releases/new');
  await page.getByRole('link', { name: 'Weekly water levels' }).click();
  await expect(page.getByText('Announcement with the template')).toBeVisible();
  const start = page.getByRole('form', { name: 'New release' });
  for (const language of ['Azerbaijani', 'Russian', 'Arabic'])
    await start.getByLabel(language, { exact: true }).uncheck();
  await page.getByRole('button', { name: 'Start writing' }).click();
  await page.waitForURL(/\/edit/);
  const english = page.getByRole('region', { name: 'English' });
  await expect(english.getByLabel('Dateline place')).toHaveValue('Baku');
  await expect(english).toContainText('The week ahead.');

  await page.goto(page.url().replace(/\/edit.*/, ''));
  await page.getByRole('button', { name: 'Duplicate this release' }).click();
  await page.waitForURL(/\/edit/);
  await expect(english).toContainText('The week ahead.');

  const card = editor.getByRole('region', { name: 'Weekly water levels' });
  await card.getByText('Remove this template').click();
  await card.getByRole('button', { name: 'Remove it' }).click();
  await expect(editor.getByText('There are no templates yet.')).toBeVisible();
});

test('a template made of a release keeps its headings, changed with scripts and without', async ({
  as,
  browser,
  newsroom,
}) => {
  const words = (text: string) => [{ type: 'text', text }];
  const content = [
    { type: 'heading', attrs: { level: 2 }, content: words('At the weir') },
    { type: 'paragraph', content: words('Low.') },
  ];
  const bodyDocument = JSON.stringify({ schemaVersion: 1, doc: { type: 'doc', content } });
  const hand = await signedIn(newsroom.url, PEOPLE.writer.email);
  const { release } = await startDraft(newsroom, hand, { headline: 'Levels in winter', bodyDocument });

  const editor = await as('editor');
  await editor.goto(`/desk/releases/${release}`);
  await editor.getByRole('link', { name: 'Make a template of it' }).click();
  const form = editor.getByRole('form', { name: 'Template' });
  const text = form.getByRole('textbox', { name: 'Text to begin with, English' });
  await expect(text.getByRole('heading', { name: 'At the weir' })).toBeVisible();
  await expect(form.getByRole('toolbar').first()).toBeVisible();
  expect(await accessFaults(editor)).toEqual([]);
  await form.getByLabel('Name').fill('Winter levels');
  await expect(form.getByText('Kept in this browser.').first()).toBeVisible();
  const before = await stored(editor);
  await text.getByText('Low.').click();
  await editor.keyboard.press('End');
  await editor.keyboard.insertText(' Frozen.');
  await expect.poll(() => stored(editor)).not.toEqual(before);
  await editor.reload();
  await expect(form.getByText('Your unsaved words are back.')).toBeVisible();
  await expect(form.getByLabel('Name')).toHaveValue('Winter levels');
  await expect(text.getByRole('paragraph')).toHaveText('Low. Frozen.');
  await form.getByRole('button', { name: 'Add it' }).click();
  await expect(editor.getByRole('region', { name: 'Winter levels' })).toBeVisible();
  await expect.poll(() => stored(editor)).toEqual([]);

  const context = await browser.newContext({
    baseURL: newsroom.url,
    javaScriptEnabled: false,
    storageState: await editor.context().storageState(),
  });
  const plain = await context.newPage();
  await plain.goto('/desk/templates');
  await plain.getByRole('region', { name: 'Winter levels' }).getByRole('link', { name: 'Change it' }).click();
  const kept = plain.getByRole('region', { name: 'Text to begin with, English, kept as it is' });
  await expect(kept.getByRole('heading', { name: 'At the weir' })).toBeVisible();
  await plain.getByLabel('Name').fill('Levels, every winter');
  await plain.getByRole('button', { name: 'Save' }).click();
  await context.close();

  await editor.goto('/desk/templates');
  const card = editor.getByRole('region', { name: 'Levels, every winter' });
  await card.getByRole('link', { name: 'Start a release with it' }).click();
  await editor.getByRole('button', { name: 'Start writing' }).click();
  await editor.waitForURL(/\/edit/);
  const english = editor.getByRole('region', { name: 'English' });
  await expect(english.getByRole('heading', { name: 'At the weir' })).toBeVisible();

  await editor.goto('/desk/templates');
  await card.getByText('Remove this template').click();
  await card.getByRole('button', { name: 'Remove it' }).click();
  await expect(editor.getByText('There are no templates yet.')).toBeVisible();
});

test('without scripts the find page, the menu and the filters do the same', async ({
  as,
  browser,
  newsroom,
}) => {
  const signedIn = await as('writer');
  const context = await browser.newContext({
    baseURL: newsroom.url,
    javaScriptEnabled: false,
    storageState: await signedIn.context().storageState(),
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto('/desk');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'Releases' }).click();
  await page.waitForURL('**/desk/releases');
  await page.getByRole('link', { name: /^Find/ }).click();
  await page.getByLabel('Words or number').fill('speech');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('link', { name: 'Start: speech' }).click();
  await expect(page.getByRole('radio', { name: /^Speech/ })).toBeChecked();
  await context.close();
});
