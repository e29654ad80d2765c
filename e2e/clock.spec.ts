import { expect, test } from './newsroom.ts';
import { submitRelease } from './reference-journey.ts';

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
  await writer.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(writer.getByText('Saved.')).toBeVisible();
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

/** The next full minute that is at least eight seconds away. */
function nextMinute(): Date {
  return new Date(Math.ceil((Date.now() + 8_000) / 60_000) * 60_000);
}

function wallInBaku(instant: Date): string {
  return new Date(instant.getTime() + 4 * 3_600_000).toISOString().slice(0, 16);
}
