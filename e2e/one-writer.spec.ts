import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { startDraft, submitDraft } from './deeds.ts';
import { expect, PEOPLE, test } from './newsroom.ts';
import { send } from './post.ts';
import { signedIn } from './staff.ts';

/**
 * The framework bundles copies of the storage modules: were each to open the store for itself, two
 * write connections of one process would block each other.
 */
test('the newsroom writes to each store by one connection, and who serves readers to none', async ({
  newsroom,
}) => {
  const { url } = newsroom;
  const writer = await signedIn(url, PEOPLE.writer.email);
  const admin = await signedIn(url, PEOPLE.admin.email);
  const draft = await startDraft(newsroom, writer, { headline: 'One writer', body: 'Words.' });
  await submitDraft(newsroom, writer, draft);
  const below = ['', '/edit', '/review', '/submit', '/preview/en', '/edit/conflict'];
  for (const path of [
    '/desk',
    '/desk/releases',
    ...below.map((end) => `/desk/releases/${draft.release}${end}`),
  ])
    expect((await send(url + path, { headers: writer.headers })).status, path).toBe(200);
  for (const path of [
    '/desk/people',
    '/desk/settings',
    '/desk/audit',
    '/desk/sections',
    '/sign-in',
    '/link/x',
  ])
    await send(url + path, { headers: admin.headers });
  await admin.send('freezeAction', { reason: '' });
  await Promise.all(['/en', '/az/news', '/ru/about', '/en/feed.atom'].map((path) => fetch(url + path)));

  const writing = openForWriting(newsroom.pid('newsroom'));
  expect(writing.filter((name) => name === 'editorial.db')).toHaveLength(1);
  expect(writing.filter((name) => /^public-.*\.db$/.test(name))).toHaveLength(1);
  for (const role of ['gate', 'pages'] as const) {
    expect(openFiles(newsroom.pid(role)).map(({ name }) => name)).not.toContain('editorial.db');
    expect(openForWriting(newsroom.pid(role)).filter((name) => name.endsWith('.db'))).toEqual([]);
  }
});

/** The names of the files that a process has open for writing, once for each time that it has. */
function openForWriting(pid: number): string[] {
  return openFiles(pid).flatMap(({ name, flags }) => ((flags & 0o3) === 0 ? [] : [name]));
}

function openFiles(pid: number): { readonly name: string; readonly flags: number }[] {
  return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
    try {
      const target = readlinkSync(join('/proc', String(pid), 'fd', fd));
      const words = readFileSync(join('/proc', String(pid), 'fdinfo', fd), 'utf8');
      return [
        { name: basename(target), flags: Number.parseInt(/flags:\s*(\d+)/.exec(words)?.[1] ?? '0', 8) },
      ];
    } catch {
      return []; // it was closed while it was looked at
    }
  });
}
