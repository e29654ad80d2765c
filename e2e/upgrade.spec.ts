import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { approve, ofEdition, startDraft, submitDraft } from './deeds.ts';
import type { Held } from './known.ts';
import { expect, type Newsroom, PEOPLE, test } from './newsroom.ts';
import { until } from './process.ts';
import { done, type Hand, signedIn } from './staff.ts';

test('readers are served while a program of another shape makes their store, and what is withdrawn is gone at once', async ({
  newsroom,
}) => {
  test.setTimeout(240_000);
  const { url, dataFolder } = newsroom;
  const writer = await signedIn(url, PEOPLE.writer.email);
  const editor = await signedIn(url, PEOPLE.editor.email);
  const stays = await publish(newsroom, writer, editor, 'The tide tables stay');
  for (let nth = 1; nth <= 3; nth += 1) await publish(newsroom, writer, editor, `Between the two, ${nth}`);
  const goes = await publish(newsroom, writer, editor, 'The old chart goes');
  const year = new Date().getFullYear();
  const pages = {
    stays: `${url}/en/news/${year}/the-tide-tables-stay`,
    goes: `${url}/en/news/${year}/the-old-chart-goes`,
    list: `${url}/en/news`,
    front: `${url}/en`,
  };
  const statusOf = async (page: string) => (await fetch(page)).status;
  for (const page of Object.values(pages)) expect(await statusOf(page), page).toBe(200);

  let letGo = () => {};
  await newsroom.restart(() => {
    becomeOlder(dataFolder);
    letGo = keepFromMaking(dataFolder);
  });
  expect(newsroom.said()).toContain('The store for readers is being made anew');
  const readers = readWithoutEnd(pages.stays);
  for (const page of Object.values(pages)) expect(await statusOf(page), page).toBe(200);
  const never = await fetch(`${url}/en/news/${year}/never`);
  expect([never.status, never.headers.get('retry-after')]).toEqual([503, '30']);

  const hands = await signedIn(url, PEOPLE.editor.email);
  done(
    await hands.send('withdrawAction', {
      ...ofEdition(goes),
      'reason.en': 'An older chart.',
      once: randomUUID(),
    }),
  );
  expect(await statusOf(pages.goes)).toBe(503);
  expect(await statusOf(pages.list)).toBe(503);
  expect(await statusOf(pages.front)).toBe(503);
  const late = await publish(newsroom, await signedIn(url, PEOPLE.writer.email), hands, 'Late and whole');
  expect(late.edition).not.toBe(stays.edition);
  expect(await statusOf(`${url}/en/news/${year}/late-and-whole`)).toBe(503);

  letGo();
  await until(
    async () => (await statusOf(`${url}/en/news/${year}/late-and-whole`)) === 200,
    'the new store',
    60,
  );
  expect(await readers.stop()).toEqual([]);
  expect(await (await fetch(pages.goes)).text()).toContain('An older chart.');
  expect(await (await fetch(pages.list)).text()).not.toContain('The old chart goes');
  expect(await statusOf(`${url}/en/news/${year}/never`)).toBe(404);
  await until(() => newsroom.said().includes('Readers have everything again.'), 'the operator is told');
  expect(await newsroom.command(['doctor'])).toContain('All is well');
});

async function publish(newsroom: Newsroom, writer: Hand, editor: Hand, headline: string): Promise<Held> {
  const body = 'Words of it.';
  const held = await submitDraft(newsroom, writer, await startDraft(newsroom, writer, { headline, body }));
  await approve(editor, held);
  done(
    await editor.send('publishAction', { ...ofEdition(held), contentHash: held.hash, once: randomUUID() }),
  );
  return held;
}

/** The store as a program of an earlier shape left it. */
function becomeOlder(dataFolder: string): void {
  const folder = join(dataFolder, 'public');
  const file = readFileSync(join(folder, 'public.current'), 'utf8').trim();
  // What was written last may still be in the log beside it.
  for (const ending of ['', '-wal'].filter((one) => existsSync(join(folder, file + one))))
    renameSync(join(folder, file + ending), join(folder, `public-1-before.db${ending}`));
  writeFileSync(join(folder, 'public.current'), 'public-1-before.db\n');
}

/** Holds up whoever makes a store, as a large newsroom would; answers what ends that. */
function keepFromMaking(dataFolder: string): () => void {
  const lock = new Database(join(dataFolder, 'public/making'));
  lock.exec('BEGIN EXCLUSIVE');
  return () => lock.close();
}

/** A reader who asks again and again; `stop` answers what failed. */
function readWithoutEnd(page: string): { readonly stop: () => Promise<string[]> } {
  const reading = new AbortController();
  const failed: string[] = [];
  const reader = (async () => {
    while (!reading.signal.aborted && failed.length < 100) {
      const answer = await fetch(page).catch((error: unknown) => String(error));
      if (typeof answer === 'string') failed.push(answer);
      else if (answer.status !== 200 || !(await answer.text()).includes('The tide tables stay'))
        failed.push(String(answer.status));
    }
  })();
  return {
    stop: async () => {
      reading.abort();
      await reader;
      return failed;
    },
  };
}
