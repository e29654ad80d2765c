import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { plainDraw, TestGate, timeless } from './test-gate.ts';

let t: TestGate;
beforeEach(async () => {
  t = await TestGate.open();
});
afterEach(() => t.close());

describe('trouble behind the gate', () => {
  test('stored pages keep answering, others ask to come again', async () => {
    const before = await t.ask('/en/news/2018/one');
    await t.pages.stop();
    expect((await t.ask('/en/news/2018/one')).text).toBe(before.text);
    const other = await t.ask('/en');
    expect([other.status, other.headers['retry-after']]).toEqual([503, '5']);
    expect((await t.ask('/desk')).status).toBe(503);
    await t.pages.again();
    expect((await t.ask('/en')).status).toBe(200);
  });

  test('a failed render is not kept', async () => {
    t.draw = (path) => ({ ...plainDraw(path), status: 500 });
    expect((await t.ask('/en')).status).toBe(503);
    t.draw = plainDraw;
    expect((await t.ask('/en')).status).toBe(200);
  });

  test('a page that moved on before its render is asked for again', async () => {
    let first = true;
    t.draw = (path) => {
      const status = first ? 409 : 200;
      first = false;
      return { ...plainDraw(path), status };
    };
    expect((await t.ask('/en')).status).toBe(200);
    expect(t.pages.asked).toHaveLength(2);
  });
});

describe('a gate that starts again', () => {
  test.each(['br', 'gzip', 'identity'])(
    'answers what it kept in %s, with nobody behind it',
    async (coding) => {
      const before = await t.ask('/en/news/2018/one', { 'accept-encoding': coding });
      await t.restart();
      await t.pages.stop();
      const after = await t.ask('/en/news/2018/one', { 'accept-encoding': coding });
      expect(after.body.equals(before.body)).toBe(true);
      expect(timeless(after.headers)).toEqual(timeless(before.headers));
    },
  );

  test('answers a page too short to compress', async () => {
    t.draw = (path) => ({ ...plainDraw(path), html: '<p>short</p>' });
    await t.ask('/en/news/2018/one');
    await t.restart();
    await t.pages.stop();
    expect((await t.ask('/en/news/2018/one', { 'accept-encoding': 'br' })).text).toBe('<p>short</p>');
  });

  test('forgets and removes what moved meanwhile', async () => {
    await t.ask('/en/news/2018/one');
    await t.gate.kept.settled();
    t.sample.move('release:2018/0001');
    await t.restart();
    expect(readdirSync(join(t.folder, 'gate-cache'))).toEqual([]);
    await t.ask('/en/news/2018/one');
    expect(t.pages.asked).toHaveLength(2);
  });

  test('ignores damaged files', async () => {
    await t.ask('/en/news/2018/one');
    await t.gate.kept.settled();
    const folder = join(t.folder, 'gate-cache');
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name));
      bytes[bytes.length - 5] = 0;
      writeFileSync(join(folder, name), bytes);
    }
    await t.restart();
    expect((await t.ask('/en/news/2018/one')).status).toBe(200);
    expect(t.pages.asked).toHaveLength(2);
  });
});
