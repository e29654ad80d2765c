import { expect, test } from 'vitest';
import { figuresTable } from './figures-table.ts';

test('the figures as one table, each series under its name', () => {
  const table = figuresTable({
    buckets: [{ name: '2026-01' }, { name: '2026-02' }],
    releases: [3, 1],
    bySection: [
      { name: 'News', counts: [2, 1] },
      { name: 'Water', counts: [1, 0] },
    ],
    byLanguage: [{ key: 'az', counts: [3, 1] }],
    medians: [5_580_000, null],
    editions: [4, 1],
    forced: [1, 0],
    notices: [{ kind: 'correction', counts: [0, 2] }],
  });
  expect(table).toEqual([
    [
      'Span',
      'Releases',
      'News',
      'Water',
      'az',
      'Median hours from draft to publication',
      'Editions',
      'Past the review',
      'correction',
    ],
    ['2026-01', 3, 2, 1, 3, 1.6, 4, 1, 0],
    ['2026-02', 1, 1, 0, 1, null, 1, 0, 2],
  ]);
});
