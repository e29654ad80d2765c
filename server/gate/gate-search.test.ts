import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standing } from './fake-inner.ts';
import { TestGate, timeless } from './test-gate.ts';

let t: TestGate;
beforeEach(async () => {
  t = await TestGate.open();
});
afterEach(() => t.close());

const LARGE = randomBytes(150_000).toString('base64');

describe('searches', () => {
  test('of one meaning are one search, kept until the list moves', async () => {
    const first = await t.ask('/en/search?q=baku');
    const same = await t.ask('/en/search?utm=1&page=1&section=&q=+baku%00');
    expect([first.status, same.status]).toEqual([200, 200]);
    expect(same.body.equals(first.body)).toBe(true);
    expect(timeless(same.headers)).toEqual(timeless(first.headers));
    expect(t.pages.asked).toEqual(['/en/search?q=baku']);
    t.sample.move('listing:en');
    expect((await t.ask('/en/search?q=baku')).text).toContain(standing('listing:en'));
    expect(t.pages.asked).toHaveLength(2);
  });

  test('however many and large push out no page and fill no disk', async () => {
    await t.ask('/en');
    t.draw = (path) => ({ html: `<body><p>${path} ${LARGE}</p></body>`, scopes: [standing('listing:en')] });
    const turns = Array.from({ length: 60 }, (_, nth) => nth);
    await Promise.all(turns.map((nth) => t.ask(`/en/search?q=word${nth}`)));
    await t.gate.kept.settled();
    expect(t.gate.responses.count).toBe(1);
    expect(t.gate.searches.bytes).toBeLessThan(9_000_000);
    expect(t.gate.searches.count).toBeLessThan(60);
    expect(readdirSync(join(t.folder, 'gate-cache'))).toHaveLength(1);
    const asked = t.pages.asked.length;
    await t.ask('/en');
    expect(t.pages.asked).toHaveLength(asked);
  });

  test('do not stand in the way of pages', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    t.draw = async (path) => {
      if (path.includes('search')) await held;
      return { html: `<body>${path}</body>`, scopes: [standing('listing:en')] };
    };
    const searches = Array.from({ length: 20 }, (_, nth) => t.ask(`/en/search?q=word${nth}`));
    expect((await t.ask('/en/news')).status).toBe(200);
    release();
    expect((await Promise.all(searches)).every(({ status }) => status === 200)).toBe(true);
  });

  test('that the pages process refuses are to come again', async () => {
    t.draw = () => ({ status: 503, html: '', scopes: [] });
    const { status, headers } = await t.ask('/en/search?q=baku');
    expect([status, headers['retry-after']]).toEqual([503, '5']);
  });

  test.each([
    ['/en/search?section=nothing', 404],
    ['/en/search?from=2018-02-30', 404],
    ['/en/search?page=-1', 404],
    ['/en/search?page=101', 404],
    [`/en/search?q=${'x'.repeat(257)}`, 404],
    [`/en/search?q=${'x'.repeat(10_240)}`, 400],
    ['/en/search?q=%00', 200],
    ['/en/search?q=%F0%9F%94%A5', 200],
    ['/en/search?q=%', 200],
    ['/en/search?q=%27%22)(*%5E', 200],
  ])('%s is answered with %i', async (path, status) => {
    expect((await t.ask(path)).status).toBe(status);
  });
});
