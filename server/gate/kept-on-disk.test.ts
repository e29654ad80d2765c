import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { storeIdNow } from '#db/public/generations.ts';
import { type SampleStore, sampleStore } from '#db/public/testing/sample-addresses.ts';
import { makeLog } from '../log.ts';
import { Generations } from './generations.ts';
import { KeptOnDisk } from './kept-on-disk.ts';
import type { StoredResponse } from './stored-response.ts';

let folder: string;
let sample: SampleStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-kept-'));
  sample = sampleStore();
});
afterEach(() => {
  sample.remove();
  rmSync(folder, { recursive: true });
});

const open = () => new KeptOnDisk(folder, 'build', 1_000_000, makeLog('gate', 'silent'));
const generations = () => new Generations(() => Date.now());

function page(key: string, counter = 0): StoredResponse {
  const body = Buffer.from(`the page at ${key}`);
  const vector = { storeId: storeIdNow(), scopes: { site: counter }, span: null };
  return {
    key,
    status: 200,
    headers: [],
    tag: 'tag',
    modifiedAt: null,
    vector,
    length: body.length,
    bodies: { identity: body },
  };
}

/** A folder with so many outdated pages. */
async function outdated(count: number): Promise<void> {
  const before = open();
  for (let nth = 0; nth < count; nth += 1) before.keep(page(`/en/old/${nth}`, 7));
  await before.settled();
}

test('what was finished is written before the gate ends, also while it takes stock', async () => {
  await outdated(40);
  const kept = open();
  const stock = kept.takeStock(generations());
  kept.keep(page('/en'));
  await kept.end();
  await stock;
  expect(await open().fetch('/en')).toEqual(page('/en'));
});

test('an end does not wait until stock is taken; the next start goes on with it', async () => {
  await outdated(40);
  const kept = open();
  const stock = kept.takeStock(generations());
  await kept.end();
  await stock;
  expect(readdirSync(folder).length).toBeGreaterThan(30);
  await open().takeStock(generations());
  expect(readdirSync(folder)).toEqual([]);
});
