import type { Locator, Page } from '@playwright/test';
import { expect, test } from './newsroom.ts';
import { saved } from './saving.ts';

/** More than any page of the desk has to stop at. */
const MOST_STOPS = 250;

/** Tabs on until the focus is there, and never takes it there in another way. */
async function reach(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${target}.`);
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await reach(page, target);
  await page.keyboard.press(key);
}

const english = (page: Page) => page.getByRole('region', { name: 'English' });

test('a release is started, written, submitted, reviewed and published by keyboard alone', async ({
  as,
  reader,
}) => {
  test.setTimeout(120_000);
  const writer = await as('writer');
  await press(writer, writer.getByRole('link', { name: 'New release' }).first());
  await writer.waitForURL(/\/new/);
  const start = writer.getByRole('form', { name: 'New release' });
  for (const other of ['Azerbaijani', 'Russian', 'Arabic'])
    await press(writer, start.getByLabel(other, { exact: true }), 'Space');
  await press(writer, start.getByRole('button', { name: 'Start writing' }));
  await writer.waitForURL(/\/edit/);
  await expect(english(writer).getByRole('toolbar')).toBeVisible();
  await reach(writer, english(writer).getByLabel('Headline'));
  await writer.keyboard.type('The night ferry needs no mouse');
  await reach(writer, english(writer).getByRole('textbox', { name: 'Text', exact: true }));
  await writer.keyboard.type('It sails at ten.');
  await saved(writer, () => writer.keyboard.press('Control+s'));
  await press(writer, writer.getByRole('link', { name: 'The release' }));
  await press(writer, writer.getByRole('link', { name: 'Check and submit' }));
  await press(writer, writer.getByRole('button', { name: 'Submit for review' }));
  await expect(writer.getByText('Submitted.')).toBeVisible();

  const editor = await as('editor');
  await press(editor, editor.getByRole('link', { name: /^Review it.*The night ferry needs no mouse/ }));
  await press(editor, editor.getByRole('button', { name: 'Approve exactly this text' }));
  await press(editor, editor.getByRole('button', { name: 'Publish now' }));
  await editor.waitForURL(/done=publish/);
  const address = await editor.locator('ul.addresses a').first().getAttribute('href');
  await reader.goto(address ?? '');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('The night ferry needs no mouse');
});
