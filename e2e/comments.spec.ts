import { accessFaults, scrollsSideways } from './access.ts';
import { approve, startDraft, submitDraft } from './deeds.ts';
import type { Held } from './known.ts';
import { expect, type Newsroom, PEOPLE, signIn, test, withoutScripts } from './newsroom.ts';
import { pressSave } from './saving.ts';
import { type Hand, signedIn } from './staff.ts';

/** What two editors and a writer say about a text until it is approved. */
let writerHand: Hand;
let editorHand: Hand;

test.beforeAll(async ({ newsroom }) => {
  writerHand = await signedIn(newsroom.url, PEOPLE.writer.email);
  editorHand = await signedIn(newsroom.url, PEOPLE.editor.email);
});

/** A release in review, by the writer. */
async function inReview(newsroom: Newsroom, headline: string): Promise<Held> {
  const body = 'The ferry sails at nine.\n\nIt takes an hour. Tickets are sold on board.';
  const texts = { headline, summary: 'A ferry sails.', body };
  return submitDraft(newsroom, writerHand, await startDraft(newsroom, writerHand, texts));
}

test('a comment follows its words through an edit, is answered beside the text and settled', async ({
  as,
  newsroom,
}) => {
  const { release } = await inReview(newsroom, 'A ferry for the islands');
  const editor = await as('editor');
  await editor.goto(`/desk/releases/${release}/review`);
  await editor.getByText('It takes an hour. Tickets').evaluate((element) => {
    const [words] = element.childNodes;
    if (!words) throw new Error('There are no words.');
    document.getSelection()?.setBaseAndExtent(words, 18, words, 25);
  });
  await editor.getByRole('link', { name: 'Comment on “Tickets”' }).click();
  const form = editor.getByRole('region', { name: 'New comment' });
  await expect(form.getByText('Tickets', { exact: true })).toBeVisible();
  await form.getByRole('textbox', { name: 'Your comment' }).fill('How much are they? ');
  await form.getByRole('button', { name: '@Wanda Writer' }).click();
  await form.getByRole('button', { name: 'Comment', exact: true }).click();
  const thread = (page: typeof editor) => page.getByRole('region', { name: 'Comment by Edgar Editor' });
  await expect(thread(editor)).toContainText('How much are they? @Wanda Writer');
  expect(await accessFaults(editor)).toEqual([]);

  const writer = await as('writer');
  await writer.goto(`/desk/releases/${release}/edit`);
  const text = writer.getByLabel('Text', { exact: true });
  await text.fill('The ferry sails at nine. Be early.\n\nIt takes an hour. Tickets cost two manats.');
  await thread(writer).getByText('Answer', { exact: true }).click();
  await thread(writer).getByLabel('Your answer').fill('Two manats.');
  await thread(writer).getByRole('button', { name: 'Send the answer' }).click();
  await expect(thread(writer).getByRole('listitem').filter({ hasText: 'Two manats.' })).toBeVisible();
  await expect(text, 'what is not saved yet stays').toContainText('cost two manats');
  await pressSave(writer);

  await editor.goto(`/desk/releases/${release}/review`);
  await expect(thread(editor).getByText('since removed')).toHaveCount(0);
  await thread(editor).getByRole('button', { name: 'Resolve' }).click();
  await expect(editor.getByText('resolved by Edgar Editor')).toBeVisible();
  await editor.getByText('resolved by Edgar Editor').click();
  await editor.getByRole('button', { name: 'Take it up again' }).click();
  await expect(thread(editor)).toBeVisible();

  await writer.goto(`/desk/releases/${release}/edit`);
  await writer.getByLabel('Text', { exact: true }).fill('The ferry sails at nine.');
  await pressSave(writer);
  await editor.reload();
  await expect(thread(editor)).toContainText('since removed');
  await expect(thread(editor)).toContainText('Tickets');
});

test('the second review shows only what changed since the first, to each of two reviewers', async ({
  as,
  newsroom,
}) => {
  const { release } = await inReview(newsroom, 'A ferry in winter');
  const editor = await as('editor');
  const review = `/desk/releases/${release}/review`;
  await editor.goto(review);
  await editor.getByText('Return it with a comment').click();
  await editor.getByLabel('What should be changed?').fill('Say when it comes back.');
  await editor.getByRole('button', { name: 'Return it to draft' }).click();
  await expect(editor.getByText('Returned to draft.')).toBeVisible();

  const writer = await as('writer');
  await writer.goto(`/desk/releases/${release}/edit`);
  await expect(writer.getByText('Say when it comes back.')).toBeVisible();
  await writer
    .getByLabel('Text', { exact: true })
    .fill('The ferry sails at nine.\n\nIt takes an hour. It comes back at noon.');
  await pressSave(writer);
  await writer.goto(`/desk/releases/${release}/submit`);
  await writer.getByRole('button', { name: 'Submit for review' }).click();
  await expect(writer.getByText('Submitted.')).toBeVisible();

  await editor.goto(review);
  await expect(editor.getByRole('link', { name: /^Since you looked/ })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(editor.locator('ins', { hasText: 'comes back at noon' })).toBeVisible();
  await expect(editor.getByRole('heading', { name: 'Summary' })).toHaveCount(0);
  await editor.getByRole('link', { name: 'The whole text' }).click();
  await expect(editor.getByRole('heading', { name: 'Summary' })).toBeVisible();

  const second = await as('second');
  await second.goto(review);
  await expect(second.getByRole('link', { name: /^Since you looked/ })).toHaveCount(0);
  await expect(second.getByRole('heading', { name: 'Summary' })).toBeVisible();
  await second.getByText('Compare any two revisions').click();
  await second.getByRole('button', { name: 'Compare' }).click();
  await expect(second.locator('ins', { hasText: 'comes back at noon' })).toBeVisible();
  await second.getByLabel('Later').selectOption({ index: 1 });
  await second.getByRole('button', { name: 'Compare' }).click();
  await expect(second.getByText('This is not the newest text')).toBeVisible();
  await expect(second.getByRole('button', { name: 'Approve exactly this text' })).toHaveCount(0);
});

test('without scripts a paragraph is commented on and answered by forms, at 320 px too', async ({
  browser,
  newsroom,
}) => {
  const { release } = await inReview(newsroom, 'A ferry without scripts');
  const context = await withoutScripts(browser, newsroom.url);
  const page = await context.newPage();
  await page.setViewportSize({ width: 320, height: 800 });
  await signIn(page, 'second');
  await page.goto(`/desk/releases/${release}/review`);
  await page.getByRole('link', { name: 'Comment on text, English, paragraph 2' }).click();
  await page.getByLabel('Your comment').fill('Which island?');
  await page.getByRole('button', { name: 'Comment', exact: true }).click();
  const thread = page.getByRole('region', { name: 'Comment by Selma Second' });
  await expect(thread).toContainText('Which island?');
  await thread.getByText('Answer', { exact: true }).click();
  await thread.getByLabel('Your answer').fill('The northern one.');
  await thread.getByRole('button', { name: 'Send the answer' }).click();
  await expect(thread.getByRole('listitem').filter({ hasText: 'The northern one.' })).toBeVisible();
  expect(await scrollsSideways(page)).toBe(false);
  await thread.getByRole('button', { name: 'Resolve' }).click();
  await expect(page.getByText('resolved by Selma Second')).toBeVisible();
  await context.close();
});

test('what was approved and then changed is shown against what was approved', async ({ as, newsroom }) => {
  const held = await inReview(newsroom, 'A ferry that was approved');
  await approve(editorHand, held);
  const writer = await as('writer');
  await writer.goto(`/desk/releases/${held.release}/review`);
  await writer.getByText('Reopen it for changes').click();
  await writer.getByRole('button', { name: 'Reopen it' }).click();
  await expect(writer.getByText('Reopened.')).toBeVisible();
  await writer.goto(`/desk/releases/${held.release}/edit`);
  await writer.getByLabel('Headline').fill('A ferry that was changed');
  await pressSave(writer);
  const second = await as('second');
  await second.goto(`/desk/releases/${held.release}/review`);
  await second.getByRole('link', { name: /^Since Edgar Editor approved/ }).click();
  await expect(second.locator('.differences del', { hasText: 'approved' })).toBeVisible();
  await expect(second.locator('.differences ins', { hasText: 'changed' })).toBeVisible();
});
