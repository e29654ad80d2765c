import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLanguagesOfList, readMonths, readTopicCounts, readYearNumbers, readYears } from './archive.ts';
import { readCorrections } from './corrections.ts';
import { readContacts } from './furniture.ts';
import { ALL, CORRECTIONS, countsOf, type ListName, listCount } from './list-counts.ts';
import { placeOf } from './list-place.ts';
import { STEP } from './list-schema.ts';
import { readLatest, readLatestOfSection, readListPage } from './lists.ts';
import { ARCHIVE_PAGE_SIZE } from './paging.ts';
import { readAddress } from './releases.ts';
import { recordScopes, type Scopes } from './scopes.ts';
import { type SampleNewsroom, sampleNewsroom } from './testing/sample-newsroom.ts';
import { putRelease } from './testing/sample-rows.ts';

let sample: SampleNewsroom;
beforeAll(async () => {
  sample = await sampleNewsroom();
});
afterAll(() => sample.remove());

/** Every page of a list, one after another. */
async function wholeList(language: string, name: ListName) {
  const first = await readListPage(language, name, 1);
  const numbers = Array.from({ length: first?.pages ?? 0 }, (_, index) => index + 1);
  const read = await Promise.all(numbers.map((page) => readListPage(language, name, page)));
  return { first, entries: read.flatMap((page) => page?.entries ?? []) };
}

describe('lists', () => {
  test('are newest first, without standing pages and what is withdrawn', async () => {
    const all = await readLatest('en', 1000);
    expect(all.slice(0, 2).map(({ reference }) => reference)).toEqual(['2026/0131', '2026/0120']);
    expect(all.map(({ reference }) => reference)).not.toContain('2026/0118');
    expect(all.map(({ kind }) => kind)).not.toContain('standing_page');
    expect(all.at(-1)?.reference).toBe('2018/0913');
  });

  test('of a section leave out the lead', async () => {
    const [first] = await readLatestOfSection('en', 'cooperation', '', 1);
    const [second] = await readLatestOfSection('en', 'cooperation', first?.reference ?? '', 1);
    expect(first?.reference).toBe('2026/0131');
    expect(second?.reference).not.toBe('2026/0131');
  });

  test.each<ListName>([
    ALL,
    { list: 'year', key: '2026' },
    { list: 'year', key: '2025' },
    { list: 'month', key: '2026-05' },
    { list: 'section', key: 'news' },
    { list: 'topic', key: 'rescue-at-sea' },
  ])('$list $key pages through what belongs to it once, in order', async (name) => {
    const [year = '', month = ''] = name.key.split('-');
    const belongs = (await readLatest('en', 1000)).filter((entry) => {
      const at = new Date(entry.publishedAt.getTime() + 4 * 3_600_000).toISOString(); // Baku
      if (name.list === 'year') return at.startsWith(year);
      if (name.list === 'month') return at.startsWith(`${year}-${month}`);
      if (name.list === 'section') return entry.section === name.key;
      return name.list === 'all' || ['2018/0913', '2026/0120'].includes(entry.reference);
    });
    const { first, entries } = await wholeList('en', name);
    expect(entries.map(({ reference }) => reference)).toEqual(belongs.map(({ reference }) => reference));
    expect(first?.count).toBe(belongs.length);
    expect(first?.entries).toHaveLength(Math.min(ARCHIVE_PAGE_SIZE, belongs.length));
  });

  test.each([0, -1, 1.5, 8, Number.NaN])('have no page %d', async (page) => {
    expect(await readListPage('en', ALL, page)).toBeNull();
  });

  test('that are empty have one page', async () => {
    expect(await readListPage('de', ALL, 1)).toEqual({ entries: [], count: 0, page: 1, pages: 1 });
  });

  test('are stepped over inside an index, whatever the list', () => {
    const plan = (where: string, order: string) =>
      JSON.stringify(
        sample.store.sqlite
          .prepare(`EXPLAIN QUERY PLAN SELECT reference FROM pages WHERE language = ? AND listed = ? ${where}
            ORDER BY ${order} DESC, reference DESC LIMIT 20 OFFSET 500`)
          .all('en', 1),
      );
    for (const [where, order] of [
      ['', 'published_at'],
      ["AND section = 'news'", 'published_at'],
      ['AND year = 2026', 'month DESC, published_at'],
      ['AND year = 2026 AND month = 5', 'published_at'],
    ] as const) {
      expect(plan(where, order)).toMatch(/USING COVERING INDEX/);
      expect(plan(where, order)).not.toMatch(/TEMP B-TREE/);
    }
  });

  test('are entered at the step of time that holds the page', async () => {
    const all = await readLatest('en', 1000);
    for (const newer of [0, 19, 20, 60, all.length - 1]) {
      const { before, offset } = placeOf('en', ALL, newer);
      if (!before) throw new Error('There is no such place.');
      const rest = all.filter(({ publishedAt }) => publishedAt < before);
      expect(rest[offset]?.reference).toBe(all[newer]?.reference);
      const step = rest.filter(({ publishedAt }) => publishedAt.getTime() >= before.getTime() - STEP);
      expect(offset).toBeLessThan(step.length);
    }
    expect(placeOf('en', ALL, all.length)).toEqual({ before: null, offset: all.length });
    expect(placeOf('en', { list: 'year', key: '2026' }, 20)).toEqual({ before: null, offset: 20 });
  });
});

describe('the counters', () => {
  test('say how many releases each list really holds', () => {
    const counted = sample.store.sqlite.prepare(`
      SELECT language, 'all' AS list, '' AS key, count(*) AS count FROM pages WHERE listed = 1 GROUP BY language
      UNION ALL SELECT language, 'year', CAST(year AS TEXT), count(*) FROM pages WHERE listed = 1 GROUP BY language, year
      UNION ALL SELECT language, 'month', printf('%d-%02d', year, month), count(*) FROM pages WHERE listed = 1
        GROUP BY language, year, month
      UNION ALL SELECT language, 'section', section, count(*) FROM pages WHERE listed = 1 GROUP BY language, section
      UNION ALL SELECT language, 'topic', topic, count(*) FROM page_topics GROUP BY language, topic
      UNION ALL SELECT language, 'corrections', '', count(*) FROM told_notices GROUP BY language
      ORDER BY 1, 2, 3`);
    const kept = sample.store.sqlite.prepare('SELECT * FROM list_counts ORDER BY 1, 2, 3');
    expect(kept.all()).toEqual(counted.all());
    expect(kept.all().length).toBeGreaterThan(50);
  });

  test('say it by steps of thirty days, also before 1970', async () => {
    const old = (reference: string, archivedAs: string) => ({
      reference,
      archivedAs,
      editions: [
        { at: '2026-01-01T00:00:00Z', texts: { de: { headline: reference, body: 'x', slug: reference } } },
      ],
    });
    for (const [number, at] of ['1918-05-28', '1969-12-31', '1970-01-01', '1969-11-30'].entries()) {
      await putRelease(sample.store.db, old(`${at.slice(0, 4)}/000${number}`, `${at}T12:00:00Z`), 'UTC');
    }
    const steps = sample.store.sqlite.prepare(
      "SELECT step, count FROM list_steps WHERE language = 'de' AND list = 'all'",
    );
    expect(steps.raw().all()).toEqual([
      [-629, 1],
      [-2, 1],
      [-1, 1],
      [0, 1],
    ]);
    const page = await readListPage('de', ALL, 1);
    expect(page?.entries.map(({ reference }) => reference.slice(0, 4))).toEqual([
      '1970',
      '1969',
      '1969',
      '1918',
    ]);
  });

  test('cannot be put out of step by moving a page to another list', () => {
    const move = (column: string) => sample.store.sqlite.prepare(`UPDATE pages SET ${column} = ${column}`);
    for (const column of ['listed', 'year', 'month', 'section', 'language', 'published_at']) {
      expect(() => move(column).run()).toThrow(/by being replaced/);
    }
  });

  test('are read by year, by month, by topic', async () => {
    const years = await readYears('en');
    expect(years.map(({ key }) => key)).toEqual(await readYearNumbers('en'));
    expect(years[0]?.key).toBe('2026');
    expect(years.at(-1)).toEqual({ key: '2018', count: 1 });
    const months = await readMonths('en', '2026');
    expect(months[0]?.key).toBe('2026-01');
    expect(months.reduce((sum, { count }) => sum + count, 0)).toBe(years[0]?.count);
    expect(await readTopicCounts('en')).toEqual([
      { key: 'rescue-at-sea', count: 2 },
      { key: 'weather-data', count: 2 },
    ]);
    expect(countsOf('en', 'month', '1999-')).toEqual([]);
    expect(await readLanguagesOfList(['az', 'en', 'ru', 'ar'], { list: 'year', key: '2018' })).toEqual([
      'az',
      'en',
      'ru',
    ]);
  });

  test('move with their own scopes', async () => {
    const scopes: Scopes = new Map();
    await recordScopes(scopes, async () => {
      await readYears('en');
      await readYearNumbers('ru');
      await readMonths('az', '2018');
      await readLanguagesOfList(['az', 'en'], { list: 'month', key: '2019-05' });
      await readCorrections('ar', 1);
      await readContacts();
    });
    expect([...scopes.keys()]).toEqual([
      'listing:en',
      'listing:ru/years',
      'listing:az/2018',
      'listing:az/2019',
      'listing:en/2019',
      'corrections:ar',
      'contacts',
    ]);
  });
});

describe('the corrections', () => {
  test('tell everything that was wrong, newest first, in the languages that were told', async () => {
    const told = await readCorrections('en', 1);
    expect(
      told?.entries.map(({ notice, page }) => `${notice.kind} ${notice.reference} ${page?.headline ?? '–'}`),
    ).toEqual([
      'correction 2026/0120 Winter rescue season opens with more stations at readiness around the clock',
      'withdrawal 2026/0118 Statement on the closing of the northern fairway',
      'retraction 2026/0109 –',
      'withdrawal 2026/0097 New light buoys mark the approach to the port',
      'clarification 2026/0097 New light buoys mark the approach to the port',
      'suppression 2026/0097 New light buoys mark the approach to the port',
    ]);
    expect(told?.count).toBe(listCount('en', CORRECTIONS));
    expect((await readCorrections('ru', 1))?.entries).toEqual([]);
    expect(await readCorrections('en', 2)).toBeNull();
  });

  test('lead to the page that tells why a retracted release is gone', async () => {
    const told = await readCorrections('en', 1);
    const retracted = told?.entries.find(({ notice }) => notice.kind === 'retraction');
    expect(retracted?.path).toBe('/en/news/2026/names-of-the-rescued');
    expect((await readAddress(retracted?.path ?? ''))?.answer).toBe('gone');
  });
});

test('the contacts are those of the institution, the default first', async () => {
  expect((await readContacts()).map(({ phone }) => phone)).toEqual([
    '+994 12 555 01 42',
    '+994 12 555 01 40',
  ]);
});
