import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StoreBusy } from '../begin.ts';
import { migrate } from './migrate.ts';
import { type EditorialStore, openEditorialStore, type Tx, Undo } from './store.ts';

let root: string;
let file: string;
let store: EditorialStore;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'communique-store-'));
  file = join(root, 'editorial.db');
  migrate(file);
  store = openEditorialStore(file);
});
afterEach(() => {
  store.close();
  rmSync(root, { recursive: true });
});

const add = async (tx: Tx, key: string) =>
  void (await tx.run(sql`INSERT INTO topics (key, names) VALUES (${key}, '{}')`));
const keys = async (db = store.reads) =>
  (await db.all<{ key: string }>(sql`SELECT key FROM topics ORDER BY rowid`)).map((row) => row.key);

describe('a transaction', () => {
  test('keeps everything and answers what the work answers', async () => {
    await expect(store.tx(async (tx) => add(tx, 'a').then(() => 'done'))).resolves.toBe('done');
    expect(await keys()).toEqual(['a']);
  });

  test('keeps nothing when the work throws, also after writes', async () => {
    const failing = store.tx(async (tx) => {
      await add(tx, 'a');
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    expect(await keys()).toEqual([]);
  });

  test('keeps nothing when it is undone, and answers all the same', async () => {
    const undone = store.tx(async (tx) => {
      await add(tx, 'a');
      throw new Undo('refused');
    });
    await expect(undone).resolves.toBe('refused');
    expect(await keys()).toEqual([]);
  });

  test('leaves the next one nothing of one that failed', async () => {
    const all = await Promise.allSettled([
      store.tx((tx) => add(tx, 'a')),
      store.tx((tx) => add(tx, 'a')), // the same key again
      store.tx((tx) => add(tx, 'b')),
    ]);
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await keys()).toEqual(['a', 'b']);
  });

  test('is alone: another one begins only when it has ended', async () => {
    const order: string[] = [];
    const work = (name: string) => async (tx: Tx) => {
      order.push(`${name} begins`);
      await add(tx, name);
      for (let n = 0; n < 5; n += 1) await turn();
      order.push(`${name} ends`);
    };
    await Promise.all([store.tx(work('a')), store.tx(work('b')), store.tx(work('c'))]);
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  test('shows others what it wrote only when it is committed', async () => {
    await store.tx(async (tx) => {
      await add(tx, 'a');
      expect(await keys(tx)).toEqual(['a']);
      expect(await keys()).toEqual([]);
    });
    expect(await keys()).toEqual(['a']);
  });
});

describe('reads', () => {
  test('refuse every write', async () => {
    await expect(keys(store.reads)).resolves.toEqual([]);
    const readonly = expect.objectContaining({ code: 'SQLITE_READONLY' });
    expect(() => store.reads.run(sql`DELETE FROM topics`)).toThrow(
      expect.objectContaining({ cause: readonly }),
    );
    expect(await store.reads.all(sql`PRAGMA query_only`)).toEqual([{ query_only: 1 }]);
  });
});

describe('reads that belong together', () => {
  test('see the store as it was when the first of them began', async () => {
    await store.tx((tx) => add(tx, 'a'));
    const seen = await store.snapshot(async (reads) => {
      const before = await keys(reads);
      await store.tx((tx) => add(tx, 'b'));
      return [before, await keys(reads), await keys()];
    });
    expect(seen).toEqual([['a'], ['a'], ['a', 'b']]);
    expect(await store.snapshot(keys)).toEqual(['a', 'b']);
  });

  test('refuse every write, and one that fails leaves the next a fresh look', async () => {
    const failing = store.snapshot((reads) => add(reads, 'a'));
    await expect(failing).rejects.toThrow();
    await store.tx((tx) => add(tx, 'b'));
    expect(await store.snapshot(keys)).toEqual(['b']);
  });
});

describe('while another process holds the store', () => {
  test('a transaction waits without standing in the way of anything else', async () => {
    const other = await holder();
    let ended = false;
    const waiting = store.tx((tx) => add(tx, 'a')).then(() => (ended = true));
    for (let n = 0; n < 1000; n += 1) await turn(); // timers and requests would have their turn here
    expect(await keys()).toEqual([]);
    expect(ended).toBe(false);
    await other.letGo();
    await waiting;
    expect(await keys()).toEqual(['a']);
  });

  test('it gives up after ten seconds, and the next one finds the store free', async () => {
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
    await expect(store.tx((tx) => add(tx, 'a'))).rejects.toThrow(StoreBusy);
    other.exec('COMMIT');
    other.close();
    await store.tx((tx) => add(tx, 'b'));
    expect(await keys()).toEqual(['b']);
  });

  async function holder() {
    const program = join(import.meta.dirname, 'testing/hold-process.ts');
    const child = spawn(process.execPath, [program, file], { stdio: ['pipe', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    return {
      letGo: async () => {
        child.stdin.end();
        await once(child, 'close');
      },
    };
  }
});
