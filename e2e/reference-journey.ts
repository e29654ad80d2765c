import { expect, type Page } from '@playwright/test';
import { pressSave, saveShown } from './saving.ts';

/** The parts of a page of the reference shape: motto, attribution, section, date, headline, paragraphs. */
export type ReferencePage = {
  readonly motto: readonly string[];
  readonly attribution: string;
  readonly section: string;
  /** `13 September 2018 18:19` */
  readonly shownDate: string;
  /** `2018-09-13T18:19` */
  readonly wall: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
};

/** Takes the text of such a page apart: a plea, the motto in quotation marks, and then line by line. */
export function parseReferencePage(words: string): ReferencePage {
  const lines = words.split(/\r?\n/).map((line) => line.trim());
  const first = lines.findIndex((line) => /^["“]/.test(line));
  const last = lines.findIndex((line, index) => index >= first && /["”]$/.test(line));
  const motto = lines.slice(first, last + 1).map((line) => line.replace(/^["“]|["”]$/g, ''));
  const [attribution = '', section = '', shownDate = '', headline = '', ...paragraphs] = lines
    .slice(last + 1)
    .filter((line) => line !== '');
  return { motto, attribution, section, shownDate, wall: wallOf(shownDate), headline, paragraphs };
}

function wallOf(shown: string): string {
  const found = /^(\d{1,2}) (\w+) (\d{4}) (\d{2}:\d{2})$/.exec(shown);
  if (!found) throw new Error(`“${shown}” is not a date such as 13 September 2018 18:19.`);
  const [, day = '', month = '', year = '', time = ''] = found;
  const number = new Date(`${month} 1, ${year} UTC`).getUTCMonth() + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}T${time}`;
}

/** An admin enters motto and attribution, in the settings. */
export async function enterMotto(admin: Page, page: ReferencePage): Promise<void> {
  await admin.goto('/desk/settings/masthead');
  const form = admin.getByRole('form', { name: 'The institution' });
  await form.getByLabel('Motto, English').fill(page.motto.join('\n'));
  await form.getByLabel('Whose words the motto is, English').fill(page.attribution);
  await saveShown(form, 'Save the institution');
  await expect(admin.getByText('Saved. Readers see it.')).toBeVisible();
}

/** One person enters the release, with the display time of the archive, and submits it. */
export async function enterRelease(author: Page, page: ReferencePage): Promise<string> {
  await author.goto('/desk/releases/new');
  const start = author.getByRole('form', { name: 'New release' });
  for (const other of ['Azerbaijani', 'Russian', 'Arabic'])
    await start.getByLabel(other, { exact: true }).uncheck();
  await start.getByRole('radio', { name: 'Press release' }).check();
  await start.getByLabel('Section').selectOption({ label: page.section });
  await start.getByRole('button', { name: 'Start writing' }).click();
  await author.waitForURL(/\/desk\/releases\/\d+\/edit/);
  const release = new URL(author.url()).pathname.replace(/\/edit$/, '');
  await author.getByLabel('Headline').fill(page.headline);
  await author.getByLabel('Text', { exact: true }).fill(page.paragraphs.join('\n\n'));
  await pressSave(author);
  await author.goto(release);
  await author.getByText('Set a past display time').click();
  await author.getByLabel(/^Date and time in/).fill(page.wall);
  await author.getByRole('button', { name: 'Set the display time' }).click();
  await expect(author.getByText(`Display time: ${page.wall.replace('T', ' ')}`)).toBeVisible();
  await submitRelease(author, release);
  return release;
}

export async function submitRelease(author: Page, release: string): Promise<void> {
  await author.goto(`${release}/submit`);
  const form = author.getByRole('form', { name: 'Submit for review' });
  for (const box of await form.getByRole('checkbox').all()) await box.check();
  await form.getByRole('button', { name: 'Submit for review' }).click();
  await author.waitForURL((url) => !url.pathname.endsWith('/submit'));
}

/** Another person approves exactly what is shown, and publishes it. Answers the public address. */
export async function approveAndPublish(editor: Page, release: string): Promise<string> {
  await editor.goto(`${release}/review`);
  await editor.getByRole('button', { name: 'Approve exactly this text' }).click();
  await expect(editor.getByRole('button', { name: 'Publish now' })).toBeVisible();
  await editor.getByRole('button', { name: 'Publish now' }).click();
  await editor.waitForURL((url) => !url.pathname.endsWith('/review'));
  await editor.goto(release);
  const address = await editor.locator('ul.addresses a').first().getAttribute('href');
  if (!address) throw new Error('The desk names no public address.');
  return address;
}

/** What a reader without scripts finds: every part of the page, whole. */
export async function expectWhole(reader: Page, address: string, page: ReferencePage): Promise<void> {
  const answer = await reader.goto(address);
  expect(answer?.status()).toBe(200);
  const masthead = reader.getByRole('banner');
  for (const line of page.motto) await expect(masthead).toContainText(line);
  await expect(masthead).toContainText(page.attribution);
  await expect(reader.getByRole('main')).toContainText(page.section);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(page.headline);
  const time = reader.locator('main time').first();
  await expect(time).toContainText(page.shownDate);
  await expect(time).toHaveAttribute('datetime', `${page.wall}:00+04:00`);
  await expect(reader.getByRole('main')).toContainText('UTC+4');
  for (const paragraph of page.paragraphs) {
    await expect(
      reader
        .locator('main p')
        .filter({ hasText: paragraph.slice(0, 60) })
        .last(),
    ).toHaveText(paragraph);
  }
  expect(await reader.locator('script:not([type="application/ld+json"])').count()).toBe(0);
}
