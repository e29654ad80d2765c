import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standing } from './fake-inner.ts';
import { TestGate } from './test-gate.ts';

const NOON = Date.UTC(2026, 10, 24, 12);
const HOUR = 3_600_000;

let t: TestGate;
beforeEach(async () => {
  t = await TestGate.open();
  t.now = () => NOON;
});
afterEach(() => t.close());

/** A page that tells the hour it was drawn in, and holds until the next. */
function drawHours(): void {
  t.draw = () => {
    const since = Math.floor(t.now() / HOUR) * HOUR;
    return {
      html: `hour ${new Date(since).getUTCHours()}`,
      scopes: [standing('site')],
      span: `${since}-${since + HOUR}`,
    };
  };
}

describe('a page that holds for a time', () => {
  test('is kept until that time, not a moment longer', async () => {
    drawHours();
    expect((await t.ask('/en')).text).toContain('hour 12');
    t.now = () => NOON + HOUR - 1;
    expect((await t.ask('/en')).text).toContain('hour 12');
    expect(t.pages.asked).toHaveLength(1);
    t.now = () => NOON + HOUR;
    expect((await t.ask('/en')).text).toContain('hour 13');
    expect(t.pages.asked).toHaveLength(2);
  });

  test('is drawn again where the clock was set back', async () => {
    drawHours();
    await t.ask('/en');
    t.now = () => NOON - 1;
    expect((await t.ask('/en')).text).toContain('hour 11');
  });

  test('whose time runs out while it is drawn is drawn again', async () => {
    drawHours();
    const draw = t.draw;
    t.draw = async (path) => {
      const page = await draw(path);
      t.now = () => NOON + HOUR;
      return page;
    };
    expect((await t.ask('/en')).text).toContain('hour 13');
    expect(t.pages.asked).toHaveLength(2);
  });

  test('was changed when its time began: an older copy is not told unchanged', async () => {
    drawHours();
    expect((await t.ask('/en')).headers['last-modified']).toBeUndefined(); // the second of the change
    t.now = () => NOON + 5000;
    const { headers } = await t.ask('/en');
    expect(headers['last-modified']).toBe('Tue, 24 Nov 2026 12:00:00 GMT');
    const before = await t.ask('/en', { 'if-modified-since': 'Tue, 24 Nov 2026 11:59:59 GMT' });
    const after = await t.ask('/en', { 'if-modified-since': headers['last-modified'] ?? '' });
    expect([before.status, after.status]).toEqual([200, 304]);
  });

  test('is not kept over a restart beyond its time', async () => {
    drawHours();
    await t.ask('/en');
    await t.restart();
    await t.ask('/en');
    expect(t.pages.asked).toHaveLength(1);
    t.now = () => NOON + HOUR;
    await t.restart();
    expect((await t.ask('/en')).text).toContain('hour 13');
  });

  test('without a time that can be read is not answered', async () => {
    t.draw = () => ({ html: 'x', scopes: [], span: 'soon' });
    expect((await t.ask('/en')).status).toBe(503);
  });
});

test('what was kept under another name of the site is drawn again: pages name their own address', async () => {
  await t.ask('/en/news/2018/one');
  await t.restart('https://other.example');
  expect((await t.ask('/en/news/2018/one', { host: 'other.example' })).status).toBe(200);
  expect(t.pages.asked).toHaveLength(2);
  expect(t.pages.headers().host).toBe('other.example');
});
