import type { Page } from '@playwright/test';
import { startDraft, submitDraft } from './deeds.ts';
import { expect, PEOPLE, test } from './newsroom.ts';
import { lookInto } from './records.ts';
import { signedIn } from './staff.ts';

test('two editors approve and publish the same edition at once: it happens once, and the other is told', async ({
  as,
  newsroom,
}) => {
  const { url, dataFolder } = newsroom;
  const writer = await signedIn(url, PEOPLE.writer.email);
  const draft = await startDraft(newsroom, writer, { headline: 'Two press at once', body: 'Words.' });
  const { release, edition } = await submitDraft(newsroom, writer, draft);
  const both = [await as('editor'), await as('second')];

  await pressTogether(both, `/desk/releases/${release}/review`, 'Approve exactly this text');
  await expect.poll(() => told(both)).toEqual(['Approved, exactly this text', 'This edition is approved.']);
  await pressTogether(both, `/desk/releases/${release}/review`, 'Publish now');
  await expect.poll(() => told(both)).toEqual(['Published. Readers have it.', 'This edition is published.']);

  const count = (table: string, where: string) =>
    lookInto(dataFolder, (store) =>
      store.prepare(`SELECT count(*) FROM ${table} WHERE ${where}`).pluck().get(),
    );
  expect(count('audit', `edition_id = ${edition} AND deed = 'approve'`)).toBe(1);
  expect(count('audit', `edition_id = ${edition} AND deed = 'publish'`)).toBe(1);
  expect(count('ledger', `release_id = ${release}`)).toBe(1);
  expect(count('editions', `release_id = ${release}`)).toBe(1);
  const list = await (await fetch(`${url}/en/news`)).text();
  expect(list.match(/Two press at once/g)).toHaveLength(1);
});

/** Both open the page, and only then both press. */
async function pressTogether(pages: readonly Page[], path: string, button: string): Promise<void> {
  for (const page of pages) await page.goto(path);
  const buttons = pages.map((page) => page.getByRole('button', { name: button, exact: true }));
  for (const one of buttons) await expect(one).toBeEnabled();
  await Promise.all(buttons.map((one) => one.click()));
}

const SENTENCES = [
  'Approved, exactly this text',
  'Published. Readers have it.',
  'This edition is approved.',
  'This edition is published.',
];

/** What each page says came of it, in a steady order. */
async function told(pages: readonly Page[]): Promise<readonly string[]> {
  const words = await Promise.all(pages.map((page) => page.getByRole('main').textContent()));
  const said = words.map((all) => SENTENCES.find((sentence) => all?.includes(sentence)) ?? 'nothing yet');
  return said.sort((a, b) => SENTENCES.indexOf(a) - SENTENCES.indexOf(b));
}
