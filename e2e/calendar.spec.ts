import type { Locator, Page } from '@playwright/test';
import { accessFaults } from './access.ts';
import { approve, ofEdition, startDraft, submitDraft } from './deeds.ts';
import { expect, type Newsroom, PEOPLE, signIn, test, withoutScripts } from './newsroom.ts';
import { saveShown } from './saving.ts';
import { done, signedIn } from './staff.ts';

/** Days far enough ahead that nothing of it comes out while the journeys run. */
const YEAR = new Date().getUTCFullYear() + 2;
const MAY = `/desk/calendar?view=month&on=${YEAR}-05-01`;
const dayIn = (path: string, day: Date): string =>
  `${path} ${new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day)}`;
const nameOf = (day: string): string => {
  const at = new Date(`${day}T00:00:00Z`);
  return dayIn(new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(at), at);
};

const cell = (page: Page, day: string): Locator =>
  page.getByRole('cell').filter({ has: page.getByRole('link', { name: nameOf(day), exact: true }) });

/** Somebody writes, another one approves and schedules it. Answers its address on the desk. */
async function scheduled(newsroom: Newsroom, headline: string, wall: string): Promise<string> {
  const { url } = newsroom;
  const [writer, editor] = [
    await signedIn(url, PEOPLE.writer.email),
    await signedIn(url, PEOPLE.editor.email),
  ];
  const texts = { headline, summary: 'A summary.', body: 'The bridge opens in the morning.' };
  const held = await submitDraft(newsroom, writer, await startDraft(newsroom, writer, texts));
  await approve(editor, held);
  done(await editor.send('scheduleAction', { ...ofEdition(held), wall }));
  return `/desk/releases/${held.release}`;
}

async function discard(newsroom: Newsroom, page: Page, release: string): Promise<void> {
  await page.goto(`${release}/review`);
  await page.getByRole('button', { name: 'Take it off the schedule' }).click();
  await expect(page).toHaveURL(/done=unschedule/);
  await page.goto(`${newsroom.url}${release}`);
  await page.getByText('Discard this edition').click();
  await page.getByRole('button', { name: 'Discard it' }).click();
  await expect(page).toHaveURL(/done=discard/);
}

test('an editor drags a release to another day, then moves it by keys, and its hour stays', async ({
  as,
  newsroom,
}) => {
  const headline = 'The bridge over the lock opens';
  const release = await scheduled(newsroom, headline, `${YEAR}-05-10T09:00`);
  const editor = await as('editor');
  await editor.goto(MAY);
  const entry = cell(editor, `${YEAR}-05-10`).getByRole('listitem').filter({ hasText: headline });
  await expect(entry).toContainText('09:00');

  const asked = editor.getByRole('heading', { name: `Move it to ${nameOf(`${YEAR}-05-17`)}?` });
  // Until the scripts have come a drag is nothing.
  await expect(async () => {
    await entry.dragTo(cell(editor, `${YEAR}-05-17`));
    await expect(asked).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(editor.getByLabel('Appears at')).toHaveValue(`${YEAR}-05-17T09:00`);
  expect(await accessFaults(editor)).toEqual([]);
  await editor.getByRole('button', { name: 'Move it' }).click();
  await expect(editor.getByText('Nobody outside sees anything of it before.')).toBeVisible();
  await expect(cell(editor, `${YEAR}-05-17`)).toContainText(headline);
  await expect(cell(editor, `${YEAR}-05-10`)).not.toContainText(headline);

  await editor.getByRole('link', { name: `Move ${headline}` }).focus();
  await editor.keyboard.press('Enter');
  await editor.getByLabel('Appears at').fill(`${YEAR}-05-18T10:30`);
  await editor.getByRole('button', { name: 'Move it' }).press('Enter');
  await expect(cell(editor, `${YEAR}-05-18`)).toContainText(`10:30 ${headline}`);
  await discard(newsroom, editor, release);
});

test('a release is moved without scripts, and what lies close to it is said', async ({
  browser,
  newsroom,
}) => {
  const first = await scheduled(newsroom, 'The lock closes', `${YEAR}-05-11T09:00`);
  const second = await scheduled(newsroom, 'The weir closes', `${YEAR}-05-12T09:10`);
  const context = await withoutScripts(browser, newsroom.url);
  const editor = await signIn(await context.newPage(), 'editor');
  await editor.goto(`${second}/move?to=${YEAR}-05-11`);
  await expect(editor.getByText('less than a quarter of an hour from it')).toBeVisible();
  await editor.getByRole('button', { name: 'Move it' }).click();
  const shared = cell(editor, `${YEAR}-05-11`);
  await expect(shared.getByText('Close to another')).toHaveCount(2);
  await expect(shared).toContainText('09:10 The weir closes');
  for (const release of [first, second]) await discard(newsroom, editor, release);
  await context.close();
});

test('where the clocks are set, a skipped hour is refused and a repeated one asked about', async ({
  as,
  newsroom,
}) => {
  const admin = await as('admin');
  const setZone = async (zone: string) => {
    await admin.goto('/desk/settings/languages');
    const form = admin.getByRole('form', { name: 'Time' });
    await form.getByLabel(/zone/i).fill(zone);
    await saveShown(form, /Save/);
    await expect(admin).toHaveURL(/done=change_institution/);
  };
  await setZone('Europe/Berlin');
  const [spring, autumn] = [lastSunday(3), lastSunday(10)];
  const release = await scheduled(newsroom, 'The ferry sails at night', `${YEAR}-05-10T02:30`);
  const editor = await as('editor');

  await editor.goto(`/desk/calendar?view=month&on=${spring}`);
  await expect(cell(editor, spring)).toContainText('The clocks go forward');
  await editor.goto(`${release}/move?to=${spring}`);
  await expect(editor.getByText('There is no 02:30 on this day')).toBeVisible();
  await editor.getByRole('button', { name: 'Move it' }).click();
  await expect(editor.getByText('it does not exist. Choose another.').first()).toBeVisible();
  await expect(editor.getByLabel('Appears at')).toHaveValue(`${spring}T02:30`);

  await editor.goto(`${release}/move?to=${autumn}`);
  await editor.getByRole('button', { name: 'Move it' }).click();
  await expect(editor.getByText('Say whether you mean the first or the second.').first()).toBeVisible();
  await editor.getByLabel('The second, after they went back').check();
  await editor.getByRole('button', { name: 'Move it' }).click();
  await expect(cell(editor, autumn)).toContainText('02:30 The ferry sails at night');
  await editor.goto(`${release}/review`);
  await expect(editor.getByRole('main')).toContainText('UTC+1');
  await discard(newsroom, editor, release);
  await setZone('Asia/Baku');
});

/** The day on which the clocks are set in Europe: the last Sunday of March and of October. */
function lastSunday(month: 3 | 10): string {
  const last = new Date(Date.UTC(YEAR, month, 0));
  last.setUTCDate(last.getUTCDate() - last.getUTCDay());
  return last.toISOString().slice(0, 10);
}

test('who is not named sees nothing of a limited edition in the calendar', async ({ as, newsroom }) => {
  const release = await scheduled(newsroom, 'The dam is inspected', `${YEAR}-05-13T09:00`);
  const editor = await as('editor');
  await editor.goto(release);
  await editor.getByText('Limit it to named people').click();
  await editor.getByLabel(PEOPLE.second.name).check();
  await editor.getByRole('button', { name: 'Limit it' }).click();
  await expect(editor).toHaveURL(/done=limit/);
  await editor.goto(MAY);
  await expect(editor.getByRole('main')).toContainText('The dam is inspected');
  const other = await as('chief');
  for (const view of ['month', 'week', 'list', 'day']) {
    await other.goto(`/desk/calendar?view=${view}&on=${YEAR}-05-13`);
    await expect(other.getByRole('main')).not.toContainText('The dam is inspected');
  }
  await discard(newsroom, editor, release);
});
