import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SEARCH_LISTS } from '#db/public/search-schema.ts';
import { currentPublicFile } from '#db/public/store.ts';
import { indexWords, storeRows } from '#db/testing/store-rows.ts';
import { importAll, line } from './import/testing/file.ts';
import { rebuild } from './projection.ts';
import { reinstate } from './reinstate.ts';
import { done, later, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';
import { publicRows } from './testing/traces.ts';
import { withdraw } from './withdraw.ts';

type Page = {
  reference: string;
  path: string;
  headline: string;
  previous: string | null;
  next: string | null;
};

/** Every listed page with its neighbours, oldest first. */
function listed(newsroom: TestNewsroom, language: string): Page[] {
  const sql = `SELECT reference, path, headline, previous, next FROM pages
    WHERE listed = 1 AND language = '${language}' ORDER BY published_at, reference`;
  return publicRows(newsroom, sql) as Page[];
}

function expectInOrder(newsroom: TestNewsroom): void {
  for (const language of ['az', 'en']) {
    const pages = listed(newsroom, language);
    const name = (page: Page | undefined) => page?.path ?? null;
    const path = (neighbour: string | null) => (neighbour === null ? null : JSON.parse(neighbour).path);
    expect(pages.map(({ previous, next }) => [path(previous), path(next)])).toEqual(
      pages.map((_, at) => [name(pages[at - 1]), name(pages[at + 1])]),
    );
  }
}

const text = (headline: string) => ({ headline, body_text: 'It rained. It stopped.' });
/** Releases of a few days, so that some share an instant, in one language or two. */
const releases = fc.array(
  fc.record({
    day: fc.integer({ min: 1, max: 5 }),
    both: fc.boolean(),
    topics: fc.subarray(['water', 'rain']),
  }),
  { minLength: 2, maxLength: 8 },
);

/** All that readers have, and every word of the search index with its place. */
function everything({ stores: { publicFolder } }: TestNewsroom) {
  const file = join(publicFolder, String(currentPublicFile(publicFolder)));
  // Which numbers languages and pages have in the index is a matter of its history.
  const { search_languages: _, search_rows: __, ...rows } = storeRows(file);
  return { rows, words: SEARCH_LISTS.map((list) => indexWords(file, list)) };
}

test('whatever comes, goes and comes back, each page names the ones beside it, and a store made anew holds the same', async () => {
  await fc.assert(
    fc.asyncProperty(releases, fc.array(fc.nat(7), { maxLength: 5 }), async (drawn, turned) => {
      const newsroom = await testNewsroom();
      try {
        const lines = drawn.map(({ day, both, topics }, index) =>
          line({
            source_id: String(index),
            published_at: `2018-09-0${day}T10:00:00+04:00`,
            main: 'az',
            topics,
            texts: { az: text(`Yağış ${index}`), ...(both ? { en: text(`Rain ${index}`) } : {}) },
          }),
        );
        await importAll(newsroom.by('editor'), lines, { createMissing: true });
        expectInOrder(newsroom);
        const reason = { az: 'Səhv.', en: 'Wrong.' };
        for (const [step, index] of turned.entries()) {
          const releaseId = (index % lines.length) + 1;
          const isOut =
            turned.slice(0, step).filter((one) => (one % lines.length) + 1 === releaseId).length % 2 === 1;
          const call = newsroom.by('editor', later(step + 1));
          done(
            await (isOut
              ? reinstate(call, { releaseId, reason: 'It was right.' })
              : withdraw(call, { releaseId, reason })),
          );
          expectInOrder(newsroom);
        }
        const grown = everything(newsroom);
        await rebuild(newsroom.stores);
        expect(everything(newsroom)).toEqual(grown);
      } finally {
        newsroom.close();
      }
    }),
    { numRuns: 12 },
  );
}, 60_000);
