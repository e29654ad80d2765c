import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { counterNow } from '#db/public/generations.ts';
import { HOST, TestGate } from './test-gate.ts';

let t: TestGate;
beforeEach(async () => {
  t = await TestGate.open();
});
afterEach(() => t.close());

const PATHS = ['/en', '/en/news', '/en/news/2018/one', '/en/news/2018/two', '/en/about', '/en/nothing'];
const SCOPES = ['site', 'listing:en', 'release:2018/0001', 'release:2018/0002'];

/** The scopes a page reads, two for each, so that a mixture would show. */
function scopesOf(path: string): readonly [string, string] {
  const place = PATHS.indexOf(path) + 1;
  return [SCOPES[place % 4] ?? 'site', SCOPES[(place + 1) % 4] ?? 'site'];
}

/** Draws a page that says how far each of its scopes had come; it takes its time between the two reads, as a slow page would. */
function drawSlowly(): void {
  t.draw = async (path) => {
    const [first, second] = scopesOf(path.endsWith('/answers/not-found') ? '/en/nothing' : path);
    const one = counterNow(first);
    await pause(Math.random() * 4);
    const two = counterNow(second);
    const words = JSON.stringify({ [first]: one, [second]: two });
    const status = path.endsWith('/answers/not-found') ? 404 : 200;
    return { status, type: 'application/json', html: words, scopes: [`${first}=${one}`, `${second}=${two}`] };
  };
}

test('nobody ever gets less than was public when they asked', async () => {
  drawSlowly();
  const end = Date.now() + 3000;
  let [answers, moves, refused] = [0, 0, 0];
  const readers = Array.from({ length: 24 }, async () => {
    while (Date.now() < end) {
      const path = PATHS[Math.floor(Math.random() * PATHS.length)] ?? '/en';
      const before = Object.fromEntries(scopesOf(path).map((scope) => [scope, counterNow(scope)]));
      const answer = await t.ask(path, { host: HOST });
      if (answer.status === 503) refused += 1;
      else {
        const told = JSON.parse(answer.text) as Record<string, number>;
        for (const [scope, counter] of Object.entries(before))
          expect(told[scope], `${path} ${scope}`).toBeGreaterThanOrEqual(counter);
        answers += 1;
      }
    }
  });
  const publisher = (async () => {
    while (Date.now() < end) {
      t.sample.move(SCOPES[Math.floor(Math.random() * SCOPES.length)] ?? 'site');
      moves += 1;
      await pause(Math.random() * 30);
    }
  })();
  await Promise.all([...readers, publisher]);
  expect(refused).toBe(0);
  expect(moves).toBeGreaterThan(5);
  expect(answers).toBeGreaterThan(50);
  expect(t.pages.asked.length).toBeLessThan(answers); // and most came from memory
});
