import { closeSync, existsSync, openSync, readdirSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as giveWay } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPointer } from '#db/public/connection.ts';
import { currentPublicFile, keepMakingToOneself, pointTo } from '#db/public/store.ts';
import { importAll, line } from './import/testing/file.ts';
import { StoreInMaking } from './make-store.ts';
import { openStores } from './open-stores.ts';
import { isLevel, level, levelIfThere, rebuild } from './projection.ts';
import { closePublicWriter, makeStoresElsewhere } from './public-writer.ts';
import { reinstate } from './reinstate.ts';
import type { Stores } from './stores.ts';
import { done, later, type TestNewsroom, testContent, testNewsroom, testText } from './testing/newsroom.ts';
import { nextEdition, published } from './testing/steps.ts';
import { publicRows } from './testing/traces.ts';
import { withdraw } from './withdraw.ts';

let newsroom: TestNewsroom;
let other: Stores;
beforeEach(async () => {
  newsroom = await testNewsroom();
  other = openStores(newsroom.stores.dataFolder); // as another process has them
});
afterEach(() => {
  globalThis.communiqueMakeElsewhere = undefined;
  other.editorial.close();
  newsroom.close();
});

const reason = { az: 'Səhv.', en: 'A mistake.' };
const currentFile = () => String(currentPublicFile(newsroom.stores.publicFolder));

test('every deed reaches readers while a store is made beside theirs, also as it takes the place of theirs', async () => {
  const { releaseId } = await published(newsroom);
  const many = Array.from({ length: 6 }, (_, index) => line({ source_id: String(index) }));
  await importAll(newsroom.by('editor'), many);
  const before = currentFile();
  const state = { isMade: false };
  const making = rebuild(other).finally(() => {
    state.isMade = true;
  });
  let deeds = 0;
  for (; !state.isMade || deeds < 4; deeds += 1) {
    const call = newsroom.by('editor', later(deeds + 1));
    const outcome = done(
      await (deeds % 2 === 0
        ? withdraw(call, { releaseId, reason })
        : reinstate(call, { releaseId, reason: 'It was right.' })),
    );
    expect(outcome.visible).toBe(true);
    const [row] = publicRows(newsroom, "SELECT state FROM releases WHERE reference = '2026/0001'");
    expect(row?.state).toBe(deeds % 2 === 0 ? 'withdrawn' : 'published');
    await giveWay(); // both are in one process here
  }
  await making;
  expect(currentFile()).not.toBe(before);
  expect(existsSync(join(newsroom.stores.publicFolder, before))).toBe(false);
  expect(await isLevel(newsroom.stores)).toBe(true);
});

test('one store is made at a time, and what was left unfinished goes', async () => {
  const { publicFolder } = newsroom.stores;
  for (const name of ['public-1-left.db', 'public-1-left.db-wal', 'public-9-left.db-journal'])
    writeFileSync(join(publicFolder, name), '');
  const letGo = keepMakingToOneself(publicFolder);
  await expect(rebuild(newsroom.stores)).rejects.toThrow(StoreInMaking);
  letGo?.();
  await rebuild(newsroom.stores);
  expect(readdirSync(publicFolder).filter((name) => name.includes('left'))).toEqual([]);
});

describe('while another process makes the store of a new shape', () => {
  let asked = 0;
  beforeEach(() => {
    asked = 0;
    makeStoresElsewhere(() => {
      asked += 1;
    });
  });

  /** Gives the store that readers have another shape, as before an upgrade; answers its generations when asked. */
  function becomeOlder(): () => ReadonlyMap<string, number> {
    const { publicFolder } = newsroom.stores;
    closePublicWriter();
    renameSync(join(publicFolder, currentFile()), join(publicFolder, 'public-1-old.db'));
    pointTo(publicFolder, 'public-1-old.db');
    return () => {
      const rows = publicRows(newsroom, 'SELECT scope, counter FROM generations');
      return new Map(rows.map(({ scope, counter }) => [String(scope), Number(counter)]));
    };
  }

  /** The scopes that `deed` moves in the old store. */
  async function movedBy(
    scopes: () => ReadonlyMap<string, number>,
    deed: () => Promise<{ visible: boolean }>,
  ) {
    const before = scopes();
    expect((await deed()).visible).toBe(false);
    return [...scopes()].filter(([scope, counter]) => before.get(scope) !== counter).map(([scope]) => scope);
  }

  test('what is withdrawn or corrected is shown no more, with all that names it; what is new waits', async () => {
    const out = [];
    for (let nth = 0; nth < 5; nth += 1) out.push(await published(newsroom, undefined, later(nth)));
    const [first, second] = out;
    const scopes = becomeOlder();
    expect(await movedBy(scopes, () => published(newsroom, undefined, later(9)))).toEqual([]);
    const call = newsroom.by('editor', later(10));
    const moved = await movedBy(scopes, async () =>
      done(await withdraw(call, { releaseId: first?.releaseId ?? 0, reason })),
    );
    expect(moved.filter((scope) => scope.startsWith('release:'))).toEqual(
      ['1', '2'].map((nth) => `release:2026/000${nth}`),
    );
    expect(moved).toContain('listing:en');
    expect(moved).not.toContain('site');
    const corrected = await movedBy(scopes, () =>
      nextEdition(newsroom, second?.releaseId ?? 0, 'correction', (content) => ({
        ...content,
        changeNotes: { az: 'Tarix düzəldilib.', en: 'The date was corrected.' },
        texts: { ...content.texts, en: testText('The two sides met in Ganja') },
      })),
    );
    expect(corrected).toContain('release:2026/0002');
    expect(asked).toBeGreaterThan(0);
    expect(await isLevel(newsroom.stores)).toBe(false);
  });

  test('a standing page takes all pages with it: their menu names it', async () => {
    const standing = await published(newsroom, testContent({ kind: 'standing_page' }));
    const scopes = becomeOlder();
    const call = newsroom.by('editor', later(1));
    const moved = await movedBy(scopes, async () =>
      done(await withdraw(call, { releaseId: standing.releaseId, reason })),
    );
    expect(moved).toEqual([...scopes().keys()]);
  });

  test('a start after a crash makes up for what was not withheld', async () => {
    const { releaseId } = await published(newsroom);
    const scopes = becomeOlder();
    const before = scopes();
    const call = newsroom.by('editor', later(1));
    done(
      await withdraw(
        { ...call, stores: { ...call.stores, publicFolder: '/nowhere' } },
        { releaseId, reason },
      ),
    );
    expect(scopes()).toEqual(before);
    expect(await levelIfThere(newsroom.stores)).toBe(false);
    expect(scopes().get('release:2026/0001')).toBeGreaterThan(before.get('release:2026/0001') ?? 0);
  });

  test('where nothing can be withheld, nothing is shown', async () => {
    const { releaseId } = await published(newsroom);
    becomeOlder();
    const file = new Database(join(newsroom.stores.publicFolder, 'public-1-old.db'));
    file.exec('DROP TABLE generations');
    file.close();
    done(await withdraw(newsroom.by('editor', later(1)), { releaseId, reason }));
    expect(currentPublicFile(newsroom.stores.publicFolder)).toBeNull();
  });

  test('an older editorial store was put back: nothing of the other history is shown', async () => {
    await published(newsroom);
    becomeOlder();
    const file = new Database(join(newsroom.stores.publicFolder, 'public-1-old.db'));
    file.exec('UPDATE meta SET applied_seq = 99');
    file.close();
    expect(await levelIfThere(newsroom.stores)).toBe(false);
    expect(currentPublicFile(newsroom.stores.publicFolder)).toBeNull();
  });

  test('once it is made, readers have everything that happened meanwhile', async () => {
    const { releaseId } = await published(newsroom);
    becomeOlder();
    done(await withdraw(newsroom.by('editor', later(1)), { releaseId, reason }));
    await rebuild(other);
    await published(newsroom, undefined, later(2));
    expect(await levelIfThere(newsroom.stores)).toBe(true);
    expect(publicRows(newsroom, 'SELECT state FROM releases ORDER BY reference')).toEqual([
      { state: 'withdrawn' },
      { state: 'published' },
    ]);
    expect(currentFile()).not.toBe('public-1-old.db');
    expect(readPointer(newsroom.stores.publicFolder)?.held).toBe(false);
  });

  test('a damaged store is held too, and given up', async () => {
    const { releaseId } = await published(newsroom);
    const file = currentFile();
    closePublicWriter();
    spoil(join(newsroom.stores.publicFolder, file), 'edition_texts');
    const outcome = done(await withdraw(newsroom.by('editor', later(1)), { releaseId, reason }));
    expect(outcome.visible).toBe(false);
    expect(readPointer(newsroom.stores.publicFolder)).toEqual({ file, held: true });
    globalThis.communiqueMakeElsewhere = undefined;
    await level(newsroom.stores);
    expect(publicRows(newsroom, 'SELECT state FROM releases')).toEqual([{ state: 'withdrawn' }]);
  });
});

/** Spoils the first page of a table, as a failing disk might. */
function spoil(file: string, table: string): void {
  const store = new Database(file, { readonly: true });
  const page = Number(store.prepare('SELECT rootpage FROM sqlite_master WHERE name = ?').pluck().get(table));
  store.close();
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(4096, 'x'), 0, 4096, (page - 1) * 4096);
  closeSync(handle);
}
