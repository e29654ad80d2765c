import { afterAll, beforeAll, expect, test } from 'vitest';
import { resolveAddress } from './addresses.ts';
import { SITEMAP_SIZE } from './paging.ts';
import { recordScopes, type Scopes } from './scopes.ts';
import { readSitemapPart, readSitemapParts, readStandingSitemap } from './sitemap.ts';
import { addListed, type SampleStore, sampleStore } from './testing/sample-addresses.ts';

let sample: SampleStore;
beforeAll(() => {
  sample = sampleStore();
  addListed(sample, 'ru', SITEMAP_SIZE + 3);
});
afterAll(() => sample.remove());

test('a long sitemap is split, each release in one part', async () => {
  const parts = await readSitemapParts(['en', 'ru']);
  expect(parts.map(({ language, number }) => `${language} ${number}`)).toEqual(['en 1', 'ru 1', 'ru 2']);
  const [first, second] = [await readSitemapPart('ru', 1), await readSitemapPart('ru', 2)];
  expect([first.length, second.length]).toEqual([SITEMAP_SIZE, 3]);
  expect(new Set([...first, ...second].map(({ path }) => path)).size).toBe(SITEMAP_SIZE + 3);
});

test('the parts that there are have an address, no others', () => {
  expect(resolveAddress('/ru/sitemap-2.xml', '').answer).toBe('page');
  expect(resolveAddress('/ru/sitemap-3.xml', '').answer).toBe('unknown');
});

test('what each read depends on is noted', async () => {
  const of = async (read: () => Promise<unknown>) => {
    const scopes: Scopes = new Map();
    await recordScopes(scopes, read);
    return [...scopes.keys()];
  };
  expect(await of(() => readSitemapParts(['az', 'ru']))).toEqual(['listing:az', 'listing:ru']);
  expect(await of(() => readSitemapPart('ru', 1))).toEqual(['listing:ru']);
  expect(await of(() => readStandingSitemap('ru'))).toEqual(['site']);
});
