import { expect, test } from 'vitest';
import { tamper } from '#db/editorial/testing/rows.ts';
import { NO_FILTER } from '#newsroom/release-filter.ts';
import { levelFinder } from './level-finder.ts';
import { readReleases } from './read/releases.ts';
import { testNewsroom } from './testing/newsroom.ts';
import { draft } from './testing/steps.ts';
import { editorialRows } from './testing/traces.ts';

test('what a migration lets wait is found again, and no row is left from before', async () => {
  const newsroom = await testNewsroom();
  const ids: number[] = [];
  for (let nth = 0; nth < 3; nth += 1) ids.push((await draft(newsroom)).releaseId);
  tamper(
    newsroom.stores.editorial.file,
    `DELETE FROM finder_rows; DELETE FROM finder; INSERT INTO finder_waiting SELECT id FROM releases;
     WITH RECURSIVE gone(id) AS (VALUES (1001) UNION ALL SELECT id + 1 FROM gone WHERE id < 1500)
     INSERT INTO finder_waiting SELECT id FROM gone;`,
  );
  const { actor } = newsroom.by('writer');
  if (actor.kind !== 'person') throw new Error('not a person');
  const list = () => readReleases(newsroom.stores, actor, { ...NO_FILTER, words: 'baku' });
  expect((await list())?.count).toBe(0);
  await levelFinder(newsroom.stores);
  expect((await list())?.releases.map((row) => row.releaseId)).toEqual(ids.toReversed());
  expect(editorialRows(newsroom, 'SELECT * FROM finder_waiting')).toEqual([]);
  newsroom.close();
});
