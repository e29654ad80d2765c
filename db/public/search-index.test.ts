import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { termsIn } from '#newsroom/search-query.ts';
import { type Found, search } from './search.ts';
import { type SampleNewsroom, sampleNewsroom } from './testing/sample-newsroom.ts';
import { shortRelease } from './testing/sample-short.ts';

let sample: SampleNewsroom;
beforeEach(async () => {
  sample = await sampleNewsroom([]);
});
afterEach(() => sample.remove());

const ask = (query: string): Promise<Found> =>
  search({ language: 'az', terms: termsIn(query), section: null, from: null, until: null, page: 1 });

/** Numbers of the releases found, best first. */
async function found(query: string): Promise<readonly number[]> {
  return (await ask(query)).entries.map(({ reference }) => Number(reference.split('/')[1]));
}

describe('what readers may no longer see leaves the index at once', () => {
  const words = { headline: 'Şimal farvateri', body: 'Gizliyarpaq sözü.' };

  test.each([
    ['withdrawn', shortRelease(1, words, { state: 'withdrawn' })],
    ['retracted', shortRelease(1, words, { state: 'retracted' })],
    ['a standing page', shortRelease(1, words, { kind: 'standing_page', fixed: 'about' })],
  ] as const)('%s', async (_, after) => {
    await sample.put(shortRelease(1, words), shortRelease(2, { headline: 'Şimal' }));
    expect(await found('şimal')).toEqual([2, 1]);
    expect(await found('gizliyar')).toEqual([1]);
    await sample.put(after);
    expect(await found('şimal')).toEqual([2]);
    expect(await found('farvater')).toEqual([]);
    expect(stored()).toEqual({ rows: 1, words: ['simal', 'text'] });
  });

  test('reinstated it is found again', async () => {
    await sample.put(shortRelease(1, words));
    await sample.put(shortRelease(1, words, { state: 'withdrawn' }));
    await sample.put(shortRelease(1, words));
    expect(await found('farvater')).toEqual([1]);
  });

  test('the words of an edition that was replaced', async () => {
    const first = shortRelease(1, { headline: 'On dörd stansiya', body: 'Gizliyarpaq' });
    const second = shortRelease(1, { headline: 'On iki stansiya', body: 'Başqa' }).editions;
    await sample.put(first);
    await sample.put({ ...first, editions: [...first.editions, ...second] });
    expect(await found('dörd')).toEqual([]);
    expect(await found('iki stansiya')).toEqual([1]);
    expect(stored().words).not.toContain('gizliyarpaq');
  });

  test('nothing of them stays in the file', async () => {
    await sample.put(shortRelease(1, words), shortRelease(2, {}));
    await sample.put(shortRelease(1, words, { state: 'retracted' }));
    const blocks = sample.store.sqlite
      .prepare('SELECT block FROM search_texts_data')
      .pluck()
      .all() as Buffer[];
    expect(Buffer.concat(blocks).includes('gizliyarpaq')).toBe(false);
  });

  test('the index holds together after many changes', async () => {
    for (let turn = 0; turn < 60; turn += 1) {
      const state = turn % 7 === 3 ? 'withdrawn' : 'published';
      await sample.put(
        shortRelease((turn % 9) + 1, { body: `Söz ${turn} külək ${'ab'.repeat(turn % 5)}` }, { state }),
      );
    }
    for (const list of ['search_headlines', 'search_summaries', 'search_texts'])
      sample.store.sqlite.exec(`INSERT INTO ${list}(${list}) VALUES ('integrity-check')`);
    expect(stored().rows).toBe((await ask('külək')).count);
  });

  function stored() {
    const all = (sql: string) => sample.store.sqlite.prepare(sql).pluck().all();
    return {
      rows: all('SELECT id FROM search_rows').length,
      words: all('SELECT word FROM search_words ORDER BY word'),
    };
  }
});
