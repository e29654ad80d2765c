import type { Page } from '@playwright/test';
import { accessFaults } from './access.ts';
import { startDraft } from './deeds.ts';
import { heldBy } from './known.ts';
import { expect, type Newsroom, PEOPLE, test } from './newsroom.ts';
import { lookInto } from './records.ts';
import { pressSave } from './saving.ts';
import { done, type Hand, signedIn } from './staff.ts';

/** Several people on one release, and what stands beside the text while somebody writes. */
let writer: Hand;
test.beforeAll(async ({ newsroom }) => {
  writer = await signedIn(newsroom.url, PEOPLE.writer.email);
});

const draft = (newsroom: Newsroom, headline: string) =>
  startDraft(newsroom, writer, { headline, body: 'The first paragraph.\n\nThe second.\n\nThe third.' });
const english = (page: Page) => page.getByRole('region', { name: 'English' });
const headline = (page: Page) => english(page).getByLabel('Headline');
const notes = (page: Page) => english(page).getByLabel('Notes to editors');
const saysSaved = (page: Page) => expect(page.getByText(/^Saved \d\d:\d\d UTC/)).toBeVisible();
const newest = ({ dataFolder }: Newsroom, edition: number) =>
  lookInto(dataFolder, (store) =>
    store
      .prepare<[number], { headline: string; notes: string }>(
        `SELECT json_extract(v.content, '$.texts.en.headline') AS headline,
                json_extract(v.content, '$.texts.en.notes') AS notes
         FROM revisions v JOIN editions e ON e.revision_id = v.id WHERE e.id = ?`,
      )
      .get(edition),
  );

const text = (page: Page) => english(page).getByRole('textbox', { name: 'Text', exact: true });
/** Its page asks every ten seconds who else is here. */
const asked = (page: Page) => page.clock.fastForward('00:10');
const savesOf = ({ dataFolder }: Newsroom, edition: number) =>
  lookInto(dataFolder, (store) =>
    store
      .prepare<[number], { person: string }>(
        `SELECT p.name AS person FROM revisions v JOIN people p ON p.id = v.person_id
         WHERE v.edition_id = ? AND NOT v.beside ORDER BY v.id`,
      )
      .all(edition)
      .map(({ person }) => person),
  );

test('two people see each other; what they change in different places is merged by itself, and both see it', async ({
  as,
  newsroom,
}) => {
  const { release, edition } = await draft(newsroom, 'Written by two');
  const [first, second] = [await as('writer'), await as('editor')];
  for (const page of [first, second]) await page.clock.install();
  await first.goto(`/desk/releases/${release}/edit`);
  await second.goto(`/desk/releases/${release}/edit`);
  await expect(second.getByText('Wanda Writer is looking.')).toBeVisible();
  await headline(first).fill('Written by two people');
  await asked(second);
  await expect(second.getByText('Wanda Writer is editing.')).toBeVisible();
  await text(first).getByText('The first paragraph.').click();
  await first.keyboard.press('End');
  await first.keyboard.type(' Grown.');
  await pressSave(first);
  await asked(second);
  await expect(second.getByText('Wanda Writer has saved since you opened this page.')).toBeVisible();
  await notes(second).fill('Ask the press office.');
  await text(second).getByText('The third.').click();
  await second.keyboard.press('End');
  await second.keyboard.type(' Grown, too.');
  await saysSaved(second);
  const before = savesOf(newsroom, edition);
  await second.clock.fastForward('01:01');
  await expect(
    second
      .getByRole('status')
      .getByText('Changes by Wanda Writer were taken in: Headline, English; 1 paragraph, English.'),
  ).toBeVisible();
  await expect(headline(second)).toHaveValue('Written by two people');
  await second.keyboard.type(' And on.');
  await expect(text(second).getByRole('paragraph')).toHaveText([
    'The first paragraph. Grown.',
    'The second.',
    'The third. Grown, too. And on.',
  ]);
  await asked(first);
  await expect(first.getByText('Edgar Editor is editing.')).toBeVisible();
  await pressSave(second);
  await pressSave(first);
  await expect(
    first.getByText('Changes by Edgar Editor were taken in: 1 paragraph, English; Notes'),
  ).toBeVisible();
  await expect(text(first)).toContainText('The third. Grown, too. And on.');
  for (const page of [first, second]) {
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('form', { name: 'Texts of the edition' })).not.toHaveAttribute(
      'aria-busy',
      'true',
    );
  }
  expect(savesOf(newsroom, edition)).toEqual([...before, 'Edgar Editor', 'Edgar Editor']);
  expect(newest(newsroom, edition)).toEqual({
    headline: 'Written by two people',
    notes: 'Ask the press office.',
  });
  expect(await accessFaults(second)).toEqual([]);
});

test('where two change the same words by themselves, both texts are kept and one chooses', async ({
  as,
  newsroom,
}) => {
  const { release, edition } = await draft(newsroom, 'One of two');
  const [first, second] = [await as('writer'), await as('editor')];
  for (const page of [first, second]) {
    await page.goto(`/desk/releases/${release}/edit`);
    await expect(headline(page)).toHaveValue('One of two');
  }
  await headline(first).fill('The first of two');
  await headline(second).fill('The second of two');
  for (const page of [first, second]) await saysSaved(page);
  await first.getByRole('button', { name: 'Save', exact: true }).click();
  await first.waitForURL(/saved=/);
  await second.getByRole('link', { name: 'The release' }).click();
  await second.waitForURL(new RegExp(`/releases/${release}$`));
  expect(newest(newsroom, edition)?.headline).toBe('The first of two');
  await second.goto(`/desk/releases/${release}/edit`);
  await second.getByRole('link', { name: 'Compare and choose' }).click();
  const place = second.getByRole('region', { name: 'Headline, English' });
  await expect(place).toContainText('first');
  await expect(place).toContainText('second');
  await place.getByLabel('Mine').check();
  const slug = second.getByRole('region', { name: 'Address, English' });
  if (await slug.isVisible()) await slug.getByLabel('Mine').check();
  await second.getByRole('button', { name: 'Save what I chose' }).click();
  await second.waitForURL(/saved=/);
  expect(newest(newsroom, edition)?.headline).toBe('The second of two');
});

test('the readers’ page stands beside the text and follows it; so do the checks', async ({
  as,
  newsroom,
}) => {
  const { release } = await draft(newsroom, 'Seen as it is written');
  const page = await as('writer');
  await page.setViewportSize({ width: 1500, height: 900 });
  await page.goto(`/desk/releases/${release}/edit`);
  await page.getByRole('button', { name: 'Preview beside the text' }).click();
  const frame = page.frameLocator('iframe[title^="Preview"]');
  await page.getByRole('button', { name: 'English', exact: true }).last().click();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Seen as it is written');
  await headline(page).fill('Seen while it is written.');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Seen while it is written.');
  await page.getByRole('button', { name: 'Dark', exact: true }).click();
  const paper = () =>
    frame.locator('html').evaluate((html) => getComputedStyle(html).getPropertyValue('--paper'));
  await expect.poll(paper).toBe('#14161a');
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect.poll(paper).toBe('#fff');

  const checks = page.locator('summary').filter({ hasText: 'to look at' });
  await checks.click();
  await expect(page.getByRole('link', { name: /full stop/ })).toBeVisible();
  await headline(page).fill('Seen while it is written');
  await expect(page.getByRole('link', { name: /full stop/ })).toBeHidden();
  await expect(page.getByText(/sentences? of \d+ words on average/).first()).toBeVisible();
  await page.reload();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Seen while it is written');
  // The frame runs no scripts, so nothing can look for faults in it; the preview's own page is looked at elsewhere.
  await page.getByRole('button', { name: 'Close the preview' }).click();
  expect(await accessFaults(page)).toEqual([]);
});

test('a translation tells which of its paragraphs the source has left behind', async ({ as, newsroom }) => {
  const { dataFolder } = newsroom;
  const { release } = await draft(newsroom, 'Said in two languages');
  const save = async (fields: Readonly<Record<string, string>>) => {
    const held = heldBy(dataFolder, release);
    const base = { editionId: String(held.edition), baseRevisionId: String(held.revision) };
    done(await writer.send('saveAction', { releaseId: String(release), ...base, ...fields }));
  };
  const both = { included: 'yes', 'included.az': 'yes', 'included.en': 'yes' };
  await save({
    ...both,
    'texts.az.body': 'Birinci.\n\nİkinci.',
    'texts.en.body': 'The first.\n\nThe second.',
  });
  const page = await as('writer');
  await page.goto(`/desk/releases/${release}/edit`);
  await expect(page.getByText('Azerbaijani beside English, paragraph by paragraph')).toBeVisible();
  await save({ 'texts.en.body': 'The first.\n\nAnother.' });
  await page.reload();
  await expect(page.getByText('Azerbaijani: 1 paragraph to look at, the English has changed')).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'Another.' });
  await expect(row).toContainText('Written for other words: İkinci.');
  await expect(page.getByRole('row').filter({ hasText: 'The first.' })).not.toContainText('Written for');

  await page.setViewportSize({ width: 390, height: 800 });
  await expect(page.getByRole('region', { name: 'Azerbaijani' })).toBeHidden();
  await page.getByRole('button', { name: /^Azerbaijani/ }).click();
  await expect(page.getByRole('region', { name: 'Azerbaijani' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'English' })).toBeHidden();
  expect(await accessFaults(page)).toEqual([]);
});
