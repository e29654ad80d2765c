import type { Page } from '@playwright/test';
import { approve, ofEdition, startDraft, submitDraft } from './deeds.ts';
import { type Held, personId } from './known.ts';
import { expect, type Newsroom, PEOPLE, signIn, test } from './newsroom.ts';
import { send } from './post.ts';
import { until } from './process.ts';
import { lookInto } from './records.ts';
import { done, type Hand, handOf, signedIn } from './staff.ts';

/** What somebody types is safe by itself, whatever breaks meanwhile. */
let writer: Hand;
test.beforeAll(async ({ newsroom }) => {
  writer = await signedIn(newsroom.url, PEOPLE.writer.email);
});

const draft = (newsroom: Newsroom, headline: string) =>
  startDraft(newsroom, writer, { headline, body: 'The first paragraph.\n\nThe second paragraph.' });
const english = (page: Page) => page.getByRole('region', { name: 'English' });
const headline = (page: Page) => english(page).getByLabel('Headline');
const saysSaved = (page: Page) => expect(page.getByText(/^Saved \d\d:\d\d UTC/)).toBeVisible();

async function openEdit(page: Page, { release }: Held): Promise<void> {
  await page.goto(`/desk/releases/${release}/edit`);
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeEnabled();
}

/** The headlines of all words of an edition that no revision holds. */
const copiesOf = (newsroom: Newsroom, { edition }: Held) =>
  lookInto(newsroom.dataFolder, (store) =>
    store
      .prepare<[number], string>(
        `SELECT json_extract(content, '$.texts.en.headline') FROM working_copies WHERE edition_id = ?
         AND content <> (SELECT content FROM revisions WHERE id = base_revision_id) ORDER BY at`,
      )
      .pluck()
      .all(edition),
  );
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

test('words kept in a browser that was closed come back with its next visit', async ({ as, newsroom }) => {
  const held = await draft(newsroom, 'Closed laptop');
  const page = await as('writer');
  await openEdit(page, held);
  await page.context().setOffline(true);
  await headline(page).fill('Closed laptop, open questions');
  await expect(page.getByText('Offline: kept in this browser.').first()).toBeVisible();
  await page.close({ runBeforeUnload: false });
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

test('autosave by direct request: only from our pages, only who may write; who wrote them can throw them away', async ({
  as,
  newsroom,
}) => {
  const held = await draft(newsroom, 'By hand');
  const post = (hand: Hand, headers: Record<string, string> = {}, more: Record<string, string> = {}) => {
    const body = new FormData();
    const fields = {
      editionId: String(held.edition),
      baseRevisionId: String(held.revision),
      writerId: String(personId(newsroom.dataFolder, PEOPLE.writer.email)),
      tab: 'tab-by-hand',
      counter: '1',
      'texts.en.headline': 'Forged',
      ...more,
    };
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return send(`${newsroom.url}/desk/releases/${held.release}/working-copy`, {
      method: 'POST',
      body,
      headers: { accept: 'application/json', ...hand.headers, ...headers },
    });
  };
  const editor = await signedIn(newsroom.url, PEOPLE.editor.email);
  const admin = await signedIn(newsroom.url, PEOPLE.admin.email);
  const asThemselves = (email: string) => ({ writerId: String(personId(newsroom.dataFolder, email)) });
  const answers = [
    [await post(handOf(newsroom.url)), 401, 'signed_out'],
    [await post(writer, { origin: 'https://evil.example' }), 403, 'Not from here'],
    [await post(writer, { 'sec-fetch-site': 'cross-site' }), 409, 'not_allowed'],
    [await post(editor), 409, 'not_allowed'],
    [await post(admin, {}, asThemselves(PEOPLE.admin.email)), 409, 'not_found'],
    [await post(writer, {}, { editionId: '987654321' }), 409, 'not_found'],
    [await post(writer, {}, { tab: '' }), 409, 'bad_input'],
  ] as const;
  for (const [answer, status, word] of answers) {
    expect.soft([answer.status, answer.body]).toEqual([status, expect.stringContaining(word)]);
    expect.soft(answer.body).not.toMatch(/ at .*\.[jt]s/);
  }
  expect(copiesOf(newsroom, held)).toEqual([]);
  const answer = await post(writer);
  expect([answer.status, JSON.parse(answer.body)]).toEqual([200, expect.objectContaining({ state: 'kept' })]);
  expect(copiesOf(newsroom, held)).toEqual(['Forged']);

  const page = await as('writer');
  await openEdit(page, held);
  await expect(page.getByText('Your unsaved words are back')).toBeVisible();
  await expect(headline(page)).toHaveValue('Forged');
  await page.getByRole('button', { name: 'Throw these words away' }).click();
  await expect(headline(page)).toHaveValue('By hand');
  expect(copiesOf(newsroom, held)).toEqual([]);
});

/** What the browser's storage holds of anybody's words. */
function stored(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.values({ ...localStorage }));
}
