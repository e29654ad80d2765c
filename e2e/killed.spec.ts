import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { approve, ofEdition, startDraft, submitDraft } from './deeds.ts';
import { expect, PEOPLE, test } from './newsroom.ts';
import { until } from './process.ts';
import { lookInto } from './records.ts';
import { done, signedIn } from './staff.ts';

test('killed between a commit and its publication, the newsroom brings it out whole, late and once', async ({
  newsroom,
}) => {
  test.setTimeout(150_000);
  const { url, dataFolder } = newsroom;
  const writer = await signedIn(url, PEOPLE.writer.email);
  const editor = await signedIn(url, PEOPLE.editor.email);
  const draft = await startDraft(newsroom, writer, { headline: 'Cut off in the middle', body: 'Words.' });
  const held = await submitDraft(newsroom, writer, draft);
  await approve(editor, held);
  const address = `${url}/en/news/${new Date().getFullYear()}/cut-off-in-the-middle`;
  const form = { ...ofEdition(held), contentHash: held.hash, once: randomUUID() };
  const count = (sql: string) =>
    lookInto(dataFolder, (store) => Number(store.prepare(sql).pluck().get(held.release)));
  const rows = () => count('SELECT count(*) FROM ledger WHERE release_id = ?');

  const readers = readWithoutEnd([`${url}/en`, `${url}/en/news`, `${url}/en/feed.atom`]);
  // Whoever holds the public store's lock keeps the newsroom between the two commits.
  const lock = new Database(publicStore(dataFolder));
  lock.exec('BEGIN IMMEDIATE');
  const broken = editor.send('publishAction', form).catch(() => null);
  await until(() => rows() === 1, 'the editorial store has committed');
  newsroom.kill('newsroom');
  await broken;
  expect((await fetch(address)).status).toBe(404);
  lock.exec('ROLLBACK');
  lock.close();

  await until(async () => (await fetch(address)).status === 200, 'readers have it', 60);
  for (const path of ['/en', '/en/news', '/en/feed.atom'])
    expect(await (await fetch(url + path)).text(), path).toContain('Cut off in the middle');
  expect(await readers.stop()).toEqual([]);
  await until(async () => (await fetch(`${url}/sign-in`)).status === 200, 'the desk answers again', 60);
  // The answer never arrived: sending the form again answers what was done then.
  expect(done(await editor.send('publishAction', form))).toContain('done=publish');
  expect(rows()).toBe(1);
  expect(count("SELECT count(*) FROM audit WHERE deed = 'publish' AND release_id = ?")).toBe(1);
  expect(await newsroom.command(['doctor'])).toContain('All is well');
});

test('words outlive a newsroom that does not answer, and are saved by pressing again', async ({ as }) => {
  const page = await as('writer');
  await page.goto('/desk/releases/new');
  const start = page.getByRole('form', { name: 'New release' });
  await start.getByLabel('Headline in Azerbaijani').fill('Uzun yol');
  const sent = (url: URL) => url.pathname.startsWith('/desk');
  await page.route(sent, (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>One moment</h1>' })
      : route.continue(),
  );
  await start.getByRole('button', { name: 'Start writing' }).click();
  await expect(page.getByText('The newsroom did not answer.').first()).toBeVisible();
  await page.unroute(sent);
  await page.context().setOffline(true);
  await start.getByRole('button', { name: 'Start writing' }).click();
  await expect(start).not.toHaveAttribute('aria-busy', 'true');
  await expect(page.getByText('The newsroom did not answer.').first()).toBeVisible();
  await expect(start.getByLabel('Headline in Azerbaijani')).toHaveValue('Uzun yol');
  await expect(start.getByLabel('English', { exact: true })).toBeChecked();
  await page.context().setOffline(false);
  await start.getByRole('button', { name: 'Start writing' }).click();
  await page.waitForURL(/\/edit/);
  const azerbaijani = page.getByRole('region', { name: 'Azerbaijani' });
  await expect(azerbaijani.getByLabel('Headline')).toHaveValue('Uzun yol');
});

function publicStore(dataFolder: string): string {
  const folder = join(dataFolder, 'public');
  return join(folder, readFileSync(join(folder, 'public.current'), 'utf8').trim());
}

/** Readers who ask for these addresses one after the other; `stop` answers what failed. */
function readWithoutEnd(urls: readonly string[]): { readonly stop: () => Promise<string[]> } {
  const reading = new AbortController();
  const failed: string[] = [];
  const readers = urls.map(async (url) => {
    while (!reading.signal.aborted) {
      const answer = await fetch(url).catch((error: unknown) => String(error));
      if (typeof answer === 'string') failed.push(`${url}: ${answer}`);
      else if ((await answer.text()) === '' || answer.status !== 200) failed.push(`${url}: ${answer.status}`);
    }
  });
  return {
    stop: async () => {
      reading.abort();
      await Promise.all(readers);
      return failed;
    },
  };
}
