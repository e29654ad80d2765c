import { join } from 'node:path';
import Database from 'better-sqlite3';
import { approve, ofEdition, startDraft, submitDraft } from './deeds.ts';
import { copiesOf, english, headline, openEdit, saysSaved, stored } from './kept-words.ts';
import { type Held, personId } from './known.ts';
import { expect, type Newsroom, PEOPLE, signIn, test } from './newsroom.ts';
import { until } from './process.ts';
import { lookInto } from './records.ts';
import { pressSave } from './saving.ts';
import { done, type Hand, signedIn } from './staff.ts';

/** What somebody types is safe by itself, whatever breaks meanwhile. */
let writer: Hand;
test.beforeAll(async ({ newsroom }) => {
  writer = await signedIn(newsroom.url, PEOPLE.writer.email);
});

const draft = (newsroom: Newsroom, headline: string) =>
  startDraft(newsroom, writer, { headline, body: 'The first paragraph.\n\nThe second paragraph.' });
const savedHeadline = (newsroom: Newsroom, { edition }: Held) =>
  lookInto(newsroom.dataFolder, (store) =>
    store.prepare('SELECT headline FROM editions WHERE id = ?').pluck().get(edition),
  );

test('typed words are safe without pressing anything, come back after a reload, and go with the save', async ({
  as,
  newsroom,
}) => {
  const held = await draft(newsroom, 'A quiet start');
  const page = await as('writer');
  await openEdit(page, held);
  await headline(page).fill('A louder start');
  await saysSaved(page);
  await page.reload();
  await expect(headline(page)).toHaveValue('A louder start');
  await headline(page).fill('A louder start, and more');
  await expect.poll(() => copiesOf(newsroom, held)).toContain('A louder start, and more');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForURL(/saved=/);
  await expect(headline(page)).toHaveValue('A louder start, and more');
  expect(copiesOf(newsroom, held)).toEqual([]);
});

test('after a save that changed nothing, what is typed next is kept like before it', async ({
  as,
  newsroom,
}) => {
  const held = await draft(newsroom, 'Pressed twice');
  const page = await as('writer');
  await openEdit(page, held);
  await headline(page).fill('Pressed two times');
  await pressSave(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('form', { name: 'Texts of the edition' })).not.toHaveAttribute(
    'aria-busy',
    'true',
  );
  await headline(page).fill('Pressed two times, and on');
  await saysSaved(page);
  expect(copiesOf(newsroom, held)).toEqual(['Pressed two times, and on']);
});

test('who follows a link away leaves a revision behind', async ({ as, newsroom }) => {
  const held = await draft(newsroom, 'Left in the middle');
  const page = await as('writer');
  await openEdit(page, held);
  await headline(page).fill('Left in the middle of a word');
  await page.getByRole('link', { name: 'The release' }).click();
  await page.waitForURL(new RegExp(`/desk/releases/${held.release}$`));
  const main = () =>
    lookInto(newsroom.dataFolder, (store) =>
      store
        .prepare(
          "SELECT json_extract(content, '$.texts.en.headline') FROM revisions WHERE edition_id = ? ORDER BY id DESC",
        )
        .pluck()
        .get(held.edition),
    );
  expect(main()).toBe('Left in the middle of a word');
  await openEdit(page, held);
  await expect(page.getByText('Your unsaved words are back')).toBeHidden();
  await expect(headline(page)).toHaveValue('Left in the middle of a word');
});

test('what is typed before the scripts of a page have come is theirs to keep', async ({ as, newsroom }) => {
  const held = await draft(newsroom, 'Slow line');
  const page = await as('writer');
  const arrived = Promise.withResolvers<void>();
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await arrived.promise;
    await route.continue();
  });
  await page.goto(`/desk/releases/${held.release}/edit`, { waitUntil: 'commit' });
  const text = english(page).getByLabel('Text', { exact: true });
  await headline(page).fill('Slow line, fast hands');
  await text.fill('The first paragraph.\n\nWritten before the editor came.');
  arrived.resolve();
  await expect(english(page).getByRole('toolbar')).toBeVisible();
  await expect(headline(page)).toHaveValue('Slow line, fast hands');
  await expect(text).toContainText('Written before the editor came.');
  await saysSaved(page);
  expect(copiesOf(newsroom, held)).toEqual(['Slow line, fast hands']);
});

test('with the network cut the browser keeps the words, and the newsroom gets them when it is back', async ({
  as,
  newsroom,
}) => {
  const held = await draft(newsroom, 'On a train');
  const page = await as('writer');
  await openEdit(page, held);
  await page.context().setOffline(true);
  await headline(page).fill('On a train through a tunnel');
  await expect(page.getByText('Offline: kept in this browser.').first()).toBeVisible();
  expect(await stored(page)).toHaveLength(1);
  expect((await stored(page)).join()).not.toContain('tunnel');
  await page.context().setOffline(false);
  await saysSaved(page);
  await expect.poll(() => stored(page)).toEqual([]);
  expect(copiesOf(newsroom, held)).toEqual(['On a train through a tunnel']);
});

test('words kept in a browser that broke down come back with its next visit', async ({ as, newsroom }) => {
  const held = await draft(newsroom, 'Closed laptop');
  const page = await as('writer');
  await openEdit(page, held);
  await page.context().setOffline(true);
  await headline(page).fill('Closed laptop, open questions');
  await expect(page.getByText('Offline: kept in this browser.').first()).toBeVisible();
  // A page that is closed in peace sends its words once more, and the network may be back by then.
  const browser = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  browser.send('Page.crash').catch(() => undefined); // nobody is left to answer
  await crashed;
  await page.close();
  await page.context().setOffline(false);
  const again = await page.context().newPage();
  await again.goto(`/desk/releases/${held.release}/edit`);
  await expect(again.getByText('Your unsaved words are back')).toBeVisible();
  await expect(headline(again)).toHaveValue('Closed laptop, open questions');
  expect(await stored(again)).toEqual([]);
});

test('signed out in mid-word, signing in in another tab lets the words through; nobody else’s session does', async ({
  as,
  newsroom,
}) => {
  const held = await draft(newsroom, 'Lunch break');
  const page = await as('writer');
  await openEdit(page, held);
  const other = await page.context().newPage();
  await other.goto('/desk');
  await other.getByRole('button', { name: 'Sign out' }).click();
  await headline(page).fill('Lunch break, long');
  await expect(page.getByText('Signed out: kept in this browser.').first()).toBeVisible();

  await signIn(other, 'editor');
  await expect(
    page.getByText(/^Not saved: kept in this browser\. Somebody else has signed in/).first(),
  ).toBeVisible();
  expect(copiesOf(newsroom, held)).toEqual([]);
  await other.goto(`/desk/releases/${held.release}/edit`);
  await expect(headline(other)).toHaveValue('Lunch break');
  await other.goto('/desk');
  await other.getByRole('button', { name: 'Sign out' }).click();

  await signIn(other, 'writer');
  await saysSaved(page);
  await expect(headline(page)).toHaveValue('Lunch break, long');
  expect(copiesOf(newsroom, held)).toEqual(['Lunch break, long']);
});

test('a session whose time is over in mid-word: the words wait in the browser for who signs in again', async ({
  as,
  newsroom,
}) => {
  const held = await draft(newsroom, 'Over lunch');
  const page = await as('chief');
  await openEdit(page, held);
  const store = new Database(join(newsroom.dataFolder, 'editorial.db'));
  const chief = personId(newsroom.dataFolder, PEOPLE.chief.email);
  store.prepare('UPDATE sessions SET idle_until = 1 WHERE person_id = ?').run(chief);
  store.close();
  await headline(page).fill('Over a long lunch');
  await expect(page.getByText('Signed out: kept in this browser.').first()).toBeVisible();
  expect(copiesOf(newsroom, held)).toEqual([]);
  await signIn(await page.context().newPage(), 'chief');
  await saysSaved(page);
  expect(copiesOf(newsroom, held)).toEqual(['Over a long lunch']);
});

test('a newsroom killed between two sendings loses no word', async ({ as, newsroom }) => {
  const held = await draft(newsroom, 'Before the fall');
  const page = await as('writer');
  await openEdit(page, held);
  await headline(page).fill('Before the fall of the process');
  await saysSaved(page);
  newsroom.kill('newsroom');
  await headline(page).fill('Before the fall of the process, and after');
  await until(async () => (await fetch(`${newsroom.url}/sign-in`)).status === 200, 'it is back', 60);
  await expect
    .poll(() => copiesOf(newsroom, held), { timeout: 30_000 })
    .toEqual(['Before the fall of the process, and after']);
});

test('what was scheduled meanwhile takes no more words until it is off the schedule and reopened', async ({
  as,
  newsroom,
}) => {
  const held = await draft(newsroom, 'Last minute');
  const page = await as('writer');
  await openEdit(page, held);
  const editor = await signedIn(newsroom.url, PEOPLE.editor.email);
  const ready = await submitDraft(newsroom, writer, held);
  await approve(editor, ready);
  done(await editor.send('scheduleAction', { ...ofEdition(held), wall: '2099-01-01T09:00' }));
  await headline(page).fill('Last minute idea');
  await expect(page.getByText(/^Not saved: kept in this browser\./).first()).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/This edition is scheduled/).first()).toBeVisible();
  expect(savedHeadline(newsroom, held)).not.toContain('idea');
  const locked = await page.context().newPage();
  await locked.goto(`/desk/releases/${held.release}/edit`);
  await locked.getByText('This browser keeps words of yours that were not saved').click();
  await expect(locked.getByText('Last minute idea')).toBeVisible();
  await locked.close();
  done(await editor.send('unscheduleAction', ofEdition(held)));
  done(await editor.send('reopenAction', ofEdition(held)));
  await expect.poll(() => copiesOf(newsroom, held), { timeout: 30_000 }).toEqual(['Last minute idea']);
});
