import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyStore } from '#db/copy.ts';
import { ledgerHead } from '#db/editorial/ledger.ts';
import { tamper } from '#db/editorial/testing/rows.ts';
import { currentPublicFile } from '#db/public/store.ts';
import { checkHealth } from './health.ts';
import { importAll, line } from './import/testing/file.ts';
import { openStores } from './open-stores.ts';
import { level, rebuild } from './projection.ts';
import { closePublicWriter } from './public-writer.ts';
import { reinstate } from './reinstate.ts';
import { later, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';
import { published } from './testing/steps.ts';
import { publicRows } from './testing/traces.ts';
import { withdraw } from './withdraw.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

function overwrite(file: string, from: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(8192, 'x'), 0, 8192, from);
  closeSync(handle);
}

/** What every commit of the public store showed readers, one answer of `look` each. */
function watchCommits<T>(look: (reader: Database.Database) => T): T[] {
  const { publicFolder } = newsroom.stores;
  const reader = new Database(join(publicFolder, String(currentPublicFile(publicFolder))), {
    readonly: true,
  });
  const seen: T[] = [];
  const writer = globalThis.communiquePublicWriter?.connection.sqlite;
  const exec = writer?.exec.bind(writer);
  Object.assign(writer ?? {}, {
    exec: (sql: string) => {
      exec?.(sql);
      if (sql === 'COMMIT') seen.push(look(reader));
    },
  });
  return seen;
}

describe('a public store that cannot be gone on with is made anew from the ledger', () => {
  const publicFile = () => {
    const { publicFolder } = newsroom.stores;
    return join(publicFolder, String(currentPublicFile(publicFolder)));
  };
  const headlines = () => {
    const reader = new Database(publicFile(), { readonly: true });
    const found = reader.prepare('SELECT headline FROM pages ORDER BY headline').pluck().all();
    reader.close();
    return found;
  };
  /** Spoils the file as a failing disk would, without the process having it open. */
  function spoil(how: (file: string) => void): string {
    closePublicWriter();
    const file = publicFile();
    how(file);
    return file;
  }
  const spoilt: ReadonlyArray<readonly [name: string, how: (file: string) => void]> = [
    ['its first page is gone', (file) => overwrite(file, 0)],
    ['other pages are gone', (file) => overwrite(file, 4096)],
    ['it is empty', (file) => truncateSync(file)],
    ['it is missing', (file) => rmSync(file)],
  ];

  test.each(spoilt)('%s', async (_name, how) => {
    await published(newsroom);
    const before = headlines();
    const file = spoil(how);
    await level(newsroom.stores);
    await rebuild(newsroom.stores); // reads every page of it
    expect(headlines()).toEqual(before);
    expect(publicFile()).not.toBe(file);
    expect(existsSync(file)).toBe(false);
    expect(await checkHealth(newsroom.stores)).toEqual([]);
  });

  test('an older editorial store was put back', async () => {
    const { dataFolder, editorial } = newsroom.stores;
    await published(newsroom);
    const before = headlines();
    copyStore(editorial.file, join(dataFolder, 'older.db'));
    await published(newsroom, undefined, later(1));
    closePublicWriter();
    editorial.close();
    for (const ending of ['', '-wal', '-shm']) rmSync(editorial.file + ending, { force: true });
    renameSync(join(dataFolder, 'older.db'), editorial.file);
    const older = openStores(dataFolder);
    expect(await level(older)).toBe(await ledgerHead(older.editorial.reads));
    expect(headlines()).toEqual(before);
    older.editorial.close();
  });

  test('not where the damage is in the editorial store', async () => {
    await published(newsroom);
    const before = publicFile();
    const damage = Object.assign(new Error('malformed'), { code: 'SQLITE_CORRUPT' });
    const editorial = { ...newsroom.stores.editorial, snapshot: () => Promise.reject(damage) };
    await expect(rebuild({ ...newsroom.stores, editorial })).rejects.toThrow('malformed');
    expect(publicFile()).toBe(before);
    expect(readdirSync(newsroom.stores.publicFolder).filter((name) => name.endsWith('.db'))).toHaveLength(1);
  });
});

test('readers never see half of a change, however closely deeds follow each other', async () => {
  const { releaseId } = await published(newsroom);
  const reason = { az: 'Səhv.', en: 'A mistake.' };
  const seen = watchCommits((reader) => ({
    state: reader.prepare('SELECT state FROM releases').pluck().get(),
    standing: reader.prepare('SELECT count(*) FROM notices WHERE ended_at IS NULL').pluck().get(),
    listed: reader.prepare('SELECT sum(listed) FROM pages').pluck().get(),
  }));
  const deeds = Array.from({ length: 20 }, (_, n) =>
    n % 2 === 0
      ? withdraw(newsroom.by('editor', later(n)), { releaseId, reason })
      : reinstate(newsroom.by('editor', later(n)), { releaseId, reason: 'It was right.' }),
  );
  const outcomes = await Promise.all(deeds);
  expect(outcomes.map((outcome) => outcome.ok && outcome.visible)).toEqual(deeds.map(() => true));
  const whole = [
    { state: 'withdrawn', standing: 1, listed: 0 },
    { state: 'published', standing: 0, listed: 2 },
  ];
  expect(seen.length).toBeGreaterThan(0);
  for (const one of seen) expect(whole).toContainEqual(one);
});

describe('many ledger rows that wait', () => {
  const source = (index: number) => line({ source_id: String(index) });

  test('are brought to readers together', async () => {
    const commits = watchCommits((reader) => reader.prepare('SELECT count(*) FROM releases').pluck().get());
    await importAll(
      newsroom.by('editor'),
      Array.from({ length: 30 }, (_, index) => source(index)),
    );
    expect(commits).toEqual([30]);
  });

  test('one that cannot be applied keeps none before it from readers, and the next try goes on there', async () => {
    await importAll(newsroom.by('editor'), [source(1), source(2), source(3)]);
    const head = await ledgerHead(newsroom.stores.editorial.reads);
    closePublicWriter();
    const { publicFolder, editorial } = newsroom.stores;
    const file = join(publicFolder, String(currentPublicFile(publicFolder)));
    tamper(file, `UPDATE meta SET applied_seq = ${head - 3}; UPDATE pages SET headline = 'before'`);
    const whole = "json_set(content, '$.included', json('[\"en\"]'))";
    const spoil = (content: string) =>
      tamper(
        editorial.file,
        `DROP TRIGGER IF EXISTS revisions_no_update; UPDATE revisions SET content = ${content} WHERE edition_id = 2`,
      );
    spoil('json_set(content, \'$.included\', json(\'["en", "ru"]\'))');
    await expect(level(newsroom.stores)).rejects.toThrow('without a text');
    const shown = () =>
      publicRows(newsroom, "SELECT headline = 'before' AS old FROM pages ORDER BY reference");
    expect(shown().map(({ old }) => old)).toEqual([0, 1, 1]);
    spoil(whole);
    expect(await level(newsroom.stores)).toBe(head);
    expect(shown().map(({ old }) => old)).toEqual([0, 0, 0]);
  });
});
