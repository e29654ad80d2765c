import type { Page } from '@playwright/test';
import type { Held } from './known.ts';
import { expect, type Newsroom } from './newsroom.ts';
import { lookInto } from './records.ts';

/** The edit page of a release, and where what is typed into it is kept. */
export const english = (page: Page) => page.getByRole('region', { name: 'English' });
export const headline = (page: Page) => english(page).getByLabel('Headline');
export const saysSaved = (page: Page) => expect(page.getByText(/^Saved \d\d:\d\d UTC/)).toBeVisible();

export async function openEdit(page: Page, { release }: Held): Promise<void> {
  await page.goto(`/desk/releases/${release}/edit`);
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeEnabled();
}

/** The headlines of all words of an edition that no revision holds. */
export const copiesOf = (newsroom: Newsroom, { edition }: Held) =>
  lookInto(newsroom.dataFolder, (store) =>
    store
      .prepare<[number], string>(
        `SELECT json_extract(content, '$.texts.en.headline') FROM working_copies WHERE edition_id = ?
         AND content <> (SELECT content FROM revisions WHERE id = base_revision_id) ORDER BY at`,
      )
      .pluck()
      .all(edition),
  );

/** What the browser's storage holds of anybody's words. */
export function stored(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.values({ ...localStorage }));
}
