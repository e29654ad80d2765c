import { join } from 'node:path';
import Database from 'better-sqlite3';
import { approve, ofEdition, startDraft, submitDraft } from './deeds.ts';
import { expect, PEOPLE, test } from './newsroom.ts';
import { lookInto } from './records.ts';
import { submitRelease } from './reference-journey.ts';
import { pressSave } from './saving.ts';
import { done, signedIn } from './staff.ts';

test('the clock publishes at its instant, not before', async ({ as, newsroom }) => {
  const writer = await as('writer');
  await writer.goto('/desk/releases/new');
  const start = writer.getByRole('form', { name: 'New release' });
  for (const other of ['Azerbaijani', 'Russian', 'Arabic'])
    await start.getByLabel(other, { exact: true }).uncheck();
  await start.getByLabel(/^Headline in/).fill('The ferry sails at noon');
  await start.getByRole('button', { name: 'Start writing' }).click();
  await writer.waitForURL(/\/edit/);
  await writer.getByLabel('Text', { exact: true }).fill('The ferry sails at noon from the new pier.');
  await pressSave(writer);
  const release = new URL(writer.url()).pathname.replace(/\/edit$/, '');
  await submitRelease(writer, release);

  const editor = await as('editor');
  await editor.goto(`${release}/review`);
  await editor.getByRole('button', { name: 'Approve exactly this text' }).click();
  await editor.getByText('Schedule it', { exact: true }).first().click();
  const due = nextMinute();
  await editor.getByLabel('Appears at').fill(wallInBaku(due));
  await editor.getByRole('button', { name: 'Schedule it' }).click();
  await expect(editor.getByText('Scheduled').first()).toBeVisible();
  await expect(editor.getByRole('region', { name: 'What will happen' })).toContainText('first publication');
  await expect(editor.getByRole('main')).toContainText('UTC+4');

  const address = `${newsroom.url}/en/news/${due.getUTCFullYear()}/the-ferry-sails-at-noon`;
  const early: string[] = [];
  await expect
    .poll(
      async () => {
        const answer = await fetch(address);
        // What was answered before the instant was answered too early, whatever clock it shows.
        if (answer.status === 200 && Date.now() < due.getTime()) early.push(new Date().toISOString());
        return answer.status;
      },
      { timeout: 130_000, intervals: [200] },
    )
    .toBe(200);
  expect(early).toEqual([]);
  expect(await (await fetch(`${newsroom.url}/en/news`)).text()).toContain('The ferry sails at noon');
});

test('what became due while the newsroom was off is published at its start, once, and marked late', async ({
  as,
  newsroom,
}) => {
  test.setTimeout(150_000);
  const { url, dataFolder } = newsroom;
  const writer = await signedIn(url, PEOPLE.writer.email);
  const editor = await signedIn(url, PEOPLE.editor.email);
  const draft = await startDraft(newsroom, writer, {
    headline: 'The tide tables are out',
    body: 'They are out.',
  });
  const held = await submitDraft(newsroom, writer, draft);
  await approve(editor, held);
  done(await editor.send('scheduleAction', { ...ofEdition(held), wall: '2099-01-01T09:00' }));
  const due = Date.now() - 3 * 3_600_000;
  await newsroom.restart(() => {
    const store = new Database(join(dataFolder, 'editorial.db'));
    store.prepare('UPDATE editions SET scheduled_at = ? WHERE id = ?').run(due, held.edition);
    store.close();
  });

  const address = `${url}/en/news/${new Date().getFullYear()}/the-tide-tables-are-out`;
  await expect.poll(async () => (await fetch(address)).status).toBe(200);
  const desk = await as('editor');
  await desk.goto(`/desk/releases/${held.release}`);
  await expect(desk.getByText(/by the clock, late\./)).toBeVisible();
  const published = lookInto(dataFolder, (store) =>
    store
      .prepare<[number], { actor: string }>(
        "SELECT actor FROM audit WHERE deed = 'publish' AND edition_id = ?",
      )
      .all(held.edition),
  );
  expect(published).toEqual([{ actor: 'system:clock' }]);
});

/** The next full minute that is at least eight seconds away. */
function nextMinute(): Date {
  return new Date(Math.ceil((Date.now() + 8_000) / 60_000) * 60_000);
}

function wallInBaku(instant: Date): string {
  return new Date(instant.getTime() + 4 * 3_600_000).toISOString().slice(0, 16);
}
