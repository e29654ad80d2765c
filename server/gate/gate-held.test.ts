import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyStore } from '#db/copy.ts';
import { withhold } from '#db/public/held.ts';
import { holdPublicStore, pointTo } from '#db/public/store.ts';
import { TestGate, timeless } from './test-gate.ts';

let t: TestGate;
beforeEach(async () => {
  t = await TestGate.open();
});
afterEach(() => t.close());

const OLD = 'public-1-old.db';
const ONE = '/en/news/2018/one';
const NOW = new Date('2018-09-14T09:00:00Z');

/** Makes the store one of another shape, as before an upgrade; its tables are changed by `sql`. */
function becomeOlder(sql = ''): void {
  const { folder, store } = t.sample;
  copyStore(join(folder, store.file), join(folder, OLD));
  const older = new Database(join(folder, OLD));
  older.pragma('journal_mode = WAL');
  older.exec(sql);
  older.close();
  pointTo(folder, OLD);
}

/** Starts the gate again as another build, with what the one before has kept. */
async function upgrade(): Promise<void> {
  writeFileSync(join(t.folder, 'BUILD_ID'), 'another');
  await t.restart();
}

describe('while no store fits the program', () => {
  test('pages that were finished before are answered byte for byte, and none is made', async () => {
    const before = await t.ask(ONE, { 'accept-encoding': 'br' });
    becomeOlder();
    await upgrade();
    for (const address of [ONE, `${ONE}?from=elsewhere`]) {
      const answer = await t.ask(address, { 'accept-encoding': 'br' });
      expect(answer.body.equals(before.body)).toBe(true);
      expect(timeless(answer.headers)).toEqual(timeless(before.headers));
    }
    expect((await t.ask('/', { 'accept-language': 'en' })).headers.location).toBe('/en');
    expect((await t.ask('/en/news/one-24296.html')).headers.location).toBe(ONE);
    expect(t.pages.asked).toEqual([ONE]);
  });

  test('every other address asks in its language to come again, known or not', async () => {
    becomeOlder();
    await upgrade();
    const [known, unknown] = [await t.ask('/en/news/2018/two'), await t.ask('/en/news/2018/never')];
    expect([known.status, known.headers['retry-after'], known.headers['content-language']]).toEqual([
      503,
      '30',
      'en',
    ]);
    expect(unknown.text).toBe(known.text);
    expect(timeless(unknown.headers)).toEqual(timeless(known.headers));
    expect((await t.ask('/ru/news')).text).toContain('<html lang="ru" dir="ltr">');
    expect((await t.ask('/ar/news')).text).toContain('<html lang="ar" dir="rtl">');
    expect((await t.ask('/elsewhere', { 'accept-language': 'az' })).text).toContain('Səhifə hazırlanır');
    expect((await t.ask('/desk')).status).toBe(200);
    expect(t.pages.asked).toEqual(['/desk']);
  });

  test('a store whose tables this program does not know still tells which pages hold', async () => {
    const before = await t.ask(ONE);
    becomeOlder('DROP TABLE furniture; ALTER TABLE addresses RENAME TO places;');
    await upgrade();
    expect((await t.ask(ONE)).text).toBe(before.text);
    expect((await t.ask('/')).status).toBe(503);
    expect((await t.ask('/en/about')).status).toBe(503);
  });

  test('a damaged store is held by its mark alone', async () => {
    const before = await t.ask(ONE);
    holdPublicStore(t.sample.folder);
    expect((await t.ask(ONE)).text).toBe(before.text);
    expect((await t.ask('/en/news')).status).toBe(503);
    expect(t.pages.asked).toEqual([ONE]);
  });

  test('what is withheld is gone at once, from memory and disk, and nothing else', async () => {
    t.draw = (path) => ({ html: `<p>${path} ${'word '.repeat(99)}</p>`, scopes: scopesOf(path) });
    const paths = [ONE, '/en/news/2018/two', '/en/about', '/en/news'];
    for (const scope of ['release:2018/0002', 'release:2018/0009']) t.sample.move(scope);
    for (const path of paths) expect((await t.ask(path)).status).toBe(200);
    becomeOlder(
      "DELETE FROM page_topics WHERE reference = '2018/0002'; DELETE FROM pages WHERE reference = '2018/0002'",
    );
    await upgrade();
    const statuses = async () => Promise.all(paths.map(async (path) => (await t.ask(path)).status));
    expect(await statuses()).toEqual([200, 200, 200, 200]);
    await withhold(t.sample.folder, [{ reference: '2018/0001', everywhere: false }], NOW);
    expect(await statuses()).toEqual([503, 200, 200, 503]);
    await upgrade();
    expect(await statuses()).toEqual([503, 200, 200, 503]);
    expect(readdirSync(join(t.folder, 'gate-cache'))).toHaveLength(2);
  });

  test('when one is there, pages are made from it and the old ones are put away', async () => {
    await t.ask(ONE);
    await t.ask('/en');
    becomeOlder();
    await upgrade();
    const { folder, store } = t.sample;
    store.sqlite.exec("UPDATE meta SET store_id = 'another'");
    pointTo(folder, store.file);
    expect((await t.ask('/en/news/2018/two')).status).toBe(200);
    await t.gate.kept.settled();
    await expect.poll(() => readdirSync(join(t.folder, 'gate-cache')).length).toBe(1);
    expect((await t.ask(ONE)).status).toBe(200);
    expect(t.pages.asked).toEqual([ONE, '/en', '/en/news/2018/two', ONE]);
  });
});

/** What the real pages note: their furniture, and their release or their list. */
function scopesOf(path: string): readonly string[] {
  const scope = path === ONE ? 'release:2018/0001' : path === '/en/news' ? 'listing:en' : 'release:2018/0002';
  return ['site', scope].map((name) => `${name}=1`);
}
