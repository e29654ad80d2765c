import { type Dialog, expect, type Locator, type Page } from '@playwright/test';

/**
 * Saves by doing `press`, and waits until the page that comes after the save is there. The words “Saved.” alone do
 * not tell: autosave says them too, and whoever goes on then takes the page from under the save. Nobody is asked
 * whether to leave what is being saved.
 */
export async function saved(page: Page, press: () => Promise<void>): Promise<void> {
  const before = page.url();
  const asked: string[] = [];
  const hear = async (dialog: Dialog) => {
    asked.push(dialog.type());
    await dialog.accept();
  };
  page.on('dialog', hear);
  await press();
  await page.waitForURL((url) => url.href !== before && url.searchParams.has('saved'));
  page.off('dialog', hear);
  expect(asked).toEqual([]);
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeEnabled();
}

export function pressSave(page: Page): Promise<void> {
  return saved(page, () => page.getByRole('button', { name: 'Save', exact: true }).click());
}

/** What readers would see of a setting is shown first; the button that saves comes with it, and both are gone once it is saved. */
export async function saveShown(form: Locator, save: string | RegExp): Promise<void> {
  await form.getByRole('button', { name: 'Preview' }).click();
  const frame = form.getByTitle('What readers would see');
  await expect(frame).toBeVisible();
  await form.getByRole('button', { name: save }).click();
  await expect(frame).toHaveCount(0);
}
