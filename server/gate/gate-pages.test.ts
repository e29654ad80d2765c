import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sampleStore } from '#db/public/testing/sample-addresses.ts';
import { standing } from './fake-inner.ts';
import { HOST, plainDraw, TestGate, timeless } from './test-gate.ts';

let t: TestGate;
beforeEach(async () => {
  t = await TestGate.open();
});
afterEach(() => t.close());

describe('pages', () => {
  test('are rendered once and then answered from memory', async () => {
    const first = await t.ask('/en/news/2018/one');
    const second = await t.ask('/en/news/2018/one?utm_source=x');
    expect(first.status).toBe(200);
    expect(second.body.equals(first.body)).toBe(true);
    expect(timeless(second.headers)).toEqual(timeless(first.headers));
    expect(t.pages.asked).toEqual(['/en/news/2018/one']);
  });

  test('carry the headers that readers need and none of the framework', async () => {
    const { headers } = await t.ask('/en/news/2018/one');
    expect(headers['content-security-policy']).toContain("script-src 'none'");
    expect(headers['cache-control']).toBe('public, no-cache');
    expect(headers['content-language']).toBe('en');
    expect(headers['cache-tag']).toBe('release%3A2018%2F0001,site');
    expect(headers['strict-transport-security']).toBeTruthy();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    for (const name of ['x-powered-by', 'set-cookie', 'x-communique-scopes', 'x-communique-store']) {
      expect(headers[name], name).toBeUndefined();
    }
  });

  test('are for search engines, copies for programs are not', async () => {
    t.draw = (path) => ({ ...plainDraw(path), type: path.endsWith('.txt') ? 'text/plain' : 'text/html' });
    expect((await t.ask('/en/news/2018/one')).headers['x-robots-tag']).toBeUndefined();
    const copy = await t.ask('/en/news/2018/one.txt');
    expect([copy.status, copy.headers['x-robots-tag']]).toEqual([200, 'noindex']);
    expect(copy.headers['content-type']).toBe('text/plain');
  });

  test('are asked for without anything of the reader', async () => {
    await t.ask('/en/news?page=1&x=y', {
      cookie: 'a=b',
      'x-middleware-subrequest': 'x',
      rsc: '1',
      'accept-language': 'ru',
    });
    expect(t.pages.asked).toEqual(['/en/news']);
    expect(Object.keys(t.pages.headers()).sort()).toEqual([
      'connection',
      'host',
      'user-agent',
      'x-communique-secret',
    ]);
    expect(t.pages.headers().host).toBe(HOST);
  });

  test('are rendered again after what they depend on moved, and only then', async () => {
    const before = await t.ask('/en/news/2018/one');
    t.sample.move('release:2018/0002');
    await t.ask('/en/news/2018/one');
    expect(t.pages.asked).toHaveLength(1);
    t.sample.move('release:2018/0001');
    const after = await t.ask('/en/news/2018/one');
    expect(t.pages.asked).toHaveLength(2);
    expect(after.text).not.toBe(before.text);
    expect(after.headers.etag).not.toBe(before.headers.etag);
  });

  test('that moved while they were made are made again', async () => {
    let moves = 2;
    t.draw = (path) => {
      const page = plainDraw(path);
      if (moves-- > 0) t.sample.move('release:2018/0001');
      return page;
    };
    const answer = await t.ask('/en/news/2018/one');
    expect(t.pages.asked).toHaveLength(3);
    expect(answer.text).toContain(standing('release:2018/0001'));
  });

  test('that never stand still are answered fresh and not kept', async () => {
    t.draw = (path) => {
      const page = plainDraw(path);
      t.sample.move('release:2018/0001');
      return page;
    };
    expect((await t.ask('/en/news/2018/one')).status).toBe(200);
    expect(t.gate.responses.count).toBe(0);
  });

  test('asked for by many at once are rendered once', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => t.ask('/en/news/2018/one')));
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(t.pages.asked).toHaveLength(1);
  });

  test('under way when the store moves are not given to those who ask afterwards', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let first = true;
    t.draw = async (path) => {
      const page = plainDraw(path);
      if (first) {
        first = false;
        await held;
      }
      return page;
    };
    const early = t.ask('/en/news/2018/one');
    while (t.pages.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    t.sample.move('release:2018/0001');
    const late = await t.ask('/en/news/2018/one');
    expect(late.text).toContain(standing('release:2018/0001'));
    release();
    expect((await early).text).toContain(standing('release:2018/0001'));
  });

  test('follow the pointer to a rebuilt store', async () => {
    await t.ask('/en/news/2018/one');
    const old = t.sample;
    const rebuilt = sampleStore();
    rebuilt.move('site');
    rebuilt.move('release:2018/0001');
    writeFileSync(join(old.folder, 'x'), '');
    expect((await t.ask('/en/news/2018/one')).status).toBe(200);
    expect(t.pages.asked).toHaveLength(2);
    old.store.sqlite.close();
    rmSync(old.folder, { recursive: true });
    t.sample = rebuilt;
  });
});

describe('codings and conditionals', () => {
  test('each coding decompresses to the same bytes and has its own tag', async () => {
    const plain = await t.ask('/en/news/2018/one');
    const br = await t.ask('/en/news/2018/one', { 'accept-encoding': 'gzip, deflate, br' });
    const gz = await t.ask('/en/news/2018/one', { 'accept-encoding': 'gzip, br;q=0' });
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gz.body).equals(plain.body)).toBe(true);
    expect([br.headers['content-encoding'], gz.headers['content-encoding']]).toEqual(['br', 'gzip']);
    expect(new Set([plain, br, gz].map((answer) => answer.headers.etag)).size).toBe(3);
    for (const { headers } of [plain, br, gz]) expect(headers.vary).toBe('Accept-Encoding');
  });

  test('a page is kept without its plain form, which is unpacked for whoever asks', async () => {
    t.draw = (path) => ({ ...plainDraw(path), html: `<p>${'word '.repeat(20_000)}</p>` });
    const plain = await t.ask('/en/news/2018/one');
    expect(t.gate.responses.bytes).toBeLessThan(10_000);
    const again = await t.ask('/en/news/2018/one', { 'accept-encoding': 'br;q=0' });
    expect(again.body.equals(plain.body)).toBe(true);
    expect(again.headers['content-length']).toBe('100007');
    const head = await t.ask('/en/news/2018/one', {}, 'HEAD');
    expect(timeless(head.headers)).toEqual(timeless(again.headers));
  });

  test('HEAD has the headers of GET and no body', async () => {
    const get = await t.ask('/en/news/2018/one', { 'accept-encoding': 'br' });
    const head = await t.ask('/en/news/2018/one', { 'accept-encoding': 'br' }, 'HEAD');
    expect(head.body).toHaveLength(0);
    expect(timeless(head.headers)).toEqual(timeless(get.headers));
  });

  test('an unchanged page is told by tag, the tag counting before the date', async () => {
    const { headers } = await t.ask('/en/news/2018/one');
    const etag = headers.etag ?? '';
    const since = headers['last-modified'] ?? '';
    expect(since).toBe('Thu, 13 Sep 2018 14:19:00 GMT');
    const cases: readonly (readonly [Record<string, string>, number])[] = [
      [{ 'if-none-match': etag }, 304],
      [{ 'if-none-match': `"x", W/${etag}` }, 304],
      [{ 'if-none-match': '*' }, 304],
      [{ 'if-none-match': '"x"' }, 200],
      [{ 'if-none-match': '"x"', 'if-modified-since': since }, 200],
      [{ 'if-none-match': etag, 'accept-encoding': 'br' }, 200],
      [{ 'if-modified-since': since }, 304],
      [{ 'if-modified-since': 'Thu, 13 Sep 2018 14:18:59 GMT' }, 200],
      [{ 'if-modified-since': 'yesterday' }, 200],
    ];
    for (const [given, status] of cases) {
      const answer = await t.ask('/en/news/2018/one', given);
      expect(answer.status, JSON.stringify(given)).toBe(status);
      if (status === 304) expect([answer.headers.etag, answer.body.length]).toEqual([etag, 0]);
    }
  });

  test('a page has no date in the second of its change', async () => {
    const changed = Date.parse('2026-03-01T10:00:00.500Z');
    t.sample.move('release:2018/0001', changed);
    const dateAt = async (now: number) => {
      t.now = () => now;
      return (await t.ask('/en/news/2018/one')).headers['last-modified'];
    };
    expect(await dateAt(changed + 400)).toBeUndefined();
    expect(await dateAt(changed + 600)).toBe('Sun, 01 Mar 2026 10:00:00 GMT');
  });

  test('an absence stays an absence whatever the condition', async () => {
    expect((await t.ask('/en/nothing', { 'if-none-match': '*' })).status).toBe(404);
    expect((await t.ask('/en/news/2018/three', { 'if-none-match': '*' })).status).toBe(410);
  });
});
