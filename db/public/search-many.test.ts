import { afterAll, beforeAll, expect, test } from 'vitest';
import { MOST_FOUND, SEARCH_PAGE_SIZE } from '#newsroom/search-asked.ts';
import { termsIn } from '#newsroom/search-query.ts';
import { type Found, search } from './search.ts';
import { findMatch } from './search-finds.ts';
import { idSpan } from './search-id.ts';
import { type SampleNewsroom, sampleNewsroom } from './testing/sample-newsroom.ts';
import { shortRelease } from './testing/sample-short.ts';

let sample: SampleNewsroom;
beforeAll(async () => {
  const many = Array.from({ length: 1100 }, (_, nth) =>
    shortRelease(nth + 1, {
      headline: nth % 2 ? 'Külək' : 'Dəniz',
      body: nth < 1005 ? 'Hava limanı' : 'Liman',
    }),
  );
  sample = await sampleNewsroom(many);
});
afterAll(() => sample.remove());

function ask(query: string, page = 1, mayGoOn?: () => boolean): Promise<Found> {
  const all = { section: null, from: null, until: null };
  return search({ language: 'az', terms: termsIn(query), ...all, page }, mayGoOn);
}

test('every page once, in order, up to the last', async () => {
  const first = await ask('külək');
  expect([first.count, first.hasMore, first.pages]).toEqual([550, false, 55]);
  const numbers = Array.from({ length: first.pages }, (_, nth) => nth + 1);
  const pages = await Promise.all(numbers.map((page) => ask('külək', page)));
  const found = pages.flatMap(({ entries }) =>
    entries.map(({ reference }) => Number(reference.split('/')[1])),
  );
  expect(found).toEqual(Array.from({ length: 550 }, (_, nth) => 1100 - 2 * nth));
  expect((await ask('külək', 56)).entries).toEqual([]);
});

test('more than a thousand are told as such', async () => {
  expect(await ask('hava')).toMatchObject({ count: MOST_FOUND, hasMore: true, pages: 100 });
  expect(await ask('')).toMatchObject({ count: MOST_FOUND, hasMore: true });
  expect((await ask('"hava limanı"', 100)).entries).toHaveLength(SEARCH_PAGE_SIZE);
});

test('a search that may not go on tells that it was stopped', async () => {
  expect(await ask('"hava dəniz"', 1, () => false)).toMatchObject({ entries: [], complete: false });
  let turns = 1;
  expect(await ask('külək hava', 1, () => turns-- > 0)).toMatchObject({ count: 0, complete: false });
});

test('days make the stretches fewer that a search goes by', () => {
  const never = { expression: '("kulek") AND ("deniz")', simple: false };
  const whole = { span: idSpan(0, null, null), count: 1_000_000 };
  const stretches = (from: Date | null) => {
    let asked = 0;
    const mayGoOn = () => {
      asked += 1;
      return true;
    };
    findMatch(never, idSpan(0, from, null), whole, mayGoOn);
    return asked;
  };
  expect(stretches(null)).toBe(3 * 10);
  expect(stretches(new Date(Date.UTC(2026, 0, 771)))).toBe(3 * 3);
  expect(stretches(new Date(Date.UTC(2040, 0, 1)))).toBe(0);
});
