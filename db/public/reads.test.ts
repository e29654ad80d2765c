import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FEED_LENGTH, readFeed } from './feed.ts';
import { readInstitution, readStandingPages } from './furniture.ts';
import { ALL } from './list-counts.ts';
import { leadOf, readLatest, readLatestOfSection, readListPage } from './lists.ts';
import { readAddress, readChangeNotes, readEditionLanguages, readEditionText } from './releases.ts';
import { furniture } from './schema.ts';
import { recordScopes, type Scopes } from './scopes.ts';
import { INSTITUTION } from './testing/sample-institution.ts';
import { type SampleNewsroom, sampleNewsroom } from './testing/sample-newsroom.ts';

const CORRECTED = '/en/news/2026/winter-rescue-season-opens';
const WITHDRAWN = '/en/news/2026/statement-on-the-closing-of-the-northern-fairway';

let sample: SampleNewsroom;
beforeAll(async () => {
  sample = await sampleNewsroom();
});
afterAll(() => sample.remove());

async function scopesOf(read: () => Promise<unknown>): Promise<readonly string[]> {
  const scopes: Scopes = new Map();
  await recordScopes(scopes, read);
  return [...scopes.keys()];
}

describe('what a read depends on is noted', () => {
  test.each<[string, () => Promise<unknown>, string[]]>([
    ['the institution', readInstitution, ['site']],
    ['standing pages', () => readStandingPages('en'), ['site']],
    ['the newest', () => readLatest('en', 3), ['listing:en']],
    ['the lead', () => leadOf('en'), ['front', 'listing:en']],
    ['a section', () => readLatestOfSection('az', 'news', '', 3), ['listing:az/section/news']],
    ['the archive', () => readListPage('ru', ALL, 2), ['listing:ru']],
    ['a year', () => readListPage('ru', { list: 'year', key: '2026' }, 1), ['listing:ru/2026']],
    ['a month', () => readListPage('ru', { list: 'month', key: '2026-05' }, 1), ['listing:ru/2026']],
    [
      'a list of a section',
      () => readListPage('en', { list: 'section', key: 'news' }, 1),
      ['listing:en/section/news'],
    ],
    ['a topic', () => readListPage('en', { list: 'topic', key: 'water' }, 1), ['listing:en/topic/water']],
    ['a feed', () => readFeed('en'), ['listing:en']],
    ['a section’s feed', () => readFeed('en', { list: 'section', key: 'news' }), ['listing:en/section/news']],
    ['a release', () => readAddress(CORRECTED), ['release:2026/0120']],
    ['a gone release', () => readAddress('/en/news/2026/names-of-the-rescued'), ['release:2026/0109']],
    ['an edition', () => readEditionText('2026/0120', 1, 'en'), ['release:2026/0120']],
    ['change notes', () => readChangeNotes('2026/0120', 'en'), ['release:2026/0120']],
    ['an address that never was', () => readAddress('/en/news/2026/nothing'), []],
  ])('%s', async (_, read, scopes) => {
    expect(await scopesOf(read)).toEqual(scopes);
  });
});

describe('the furniture', () => {
  test('names the institution and its published standing pages', async () => {
    expect((await readInstitution()).names.en).toMatch(/^Ministry/);
    expect(await readStandingPages('ru')).toEqual([{ path: '/ru/about', headline: 'О министерстве' }]);
  });
});

test('dates are in words where a store of an earlier program names no style', async () => {
  const { dateStyle: _style, ...earlier } = INSTITUTION;
  await sample.store.db.update(furniture).set({ institution: earlier });
  expect(await readInstitution()).toEqual(INSTITUTION);
  await sample.store.db.update(furniture).set({ institution: { ...earlier, dateStyle: 'numeric' } });
  expect((await readInstitution()).dateStyle).toBe('numeric');
});

describe('a release by its address', () => {
  test('comes with the live words, editions and languages', async () => {
    const at = await readAddress(CORRECTED);
    if (at?.answer !== 'page') throw new Error('not a page');
    expect(at.found.text.bodyText).toContain('twelve stations');
    expect(at.found.editions.map(({ number, state }) => `${number} ${state}`)).toEqual([
      '4 live',
      '3 superseded',
      '2 superseded',
      '1 superseded',
    ]);
    expect(at.found.versions.map(({ language }) => language)).toEqual(['az', 'en']);
    expect(at.found.page.previous?.headline).toMatch(/buoys/);
  });

  test('withdrawn keeps its words and tells why', async () => {
    const at = await readAddress(WITHDRAWN);
    if (at?.answer !== 'page') throw new Error('not a page');
    expect(at.found.release.state).toBe('withdrawn');
    expect(at.found.notices[0]?.words.en).toMatch(/not yet signed/);
  });

  test('retracted keeps only the notice', async () => {
    const at = await readAddress('/en/news/2026/names-of-the-rescued');
    expect(at).toMatchObject({ answer: 'gone', found: { release: { reference: '2026/0109' } } });
    expect(JSON.stringify(at)).not.toContain('bodyHtml');
  });

  test.each(['/en/news/2018/nothing', '/ru/news/2026/winter-rescue-season-opens', ''])(
    '%s is nothing',
    async (path) => {
      expect(await readAddress(path)).toBeNull();
    },
  );

  test('editions have the words they had, suppressed ones none', async () => {
    expect((await readEditionText('2026/0120', 1, 'en'))?.bodyText).toContain('fourteen stations');
    expect(await readEditionText('2026/0097', 2, 'en')).toBeNull();
    expect(await readEditionLanguages('2026/0097', 3)).toEqual(['en']);
    expect(await readEditionLanguages('2026/0097', 4)).toEqual(['en', 'ru']);
    expect([...(await readChangeNotes('2026/0097', 'en')).keys()]).toEqual([1, 3, 4]);
  });
});

describe('the feed', () => {
  test('has the newest with their live words, the withdrawn in their place', async () => {
    const { entries } = await readFeed('en');
    expect(entries).toHaveLength(FEED_LENGTH);
    expect(entries.slice(0, 3).map(({ page }) => page.reference)).toEqual([
      '2026/0131',
      '2026/0120',
      '2026/0118',
    ]);
    expect(entries[1]?.text.number).toBe(4);
    expect(entries[2]?.withdrawn?.kind).toBe('withdrawal');
    expect(entries[0]?.withdrawn).toBeNull();
  });

  test('a withdrawal that ended is not told', async () => {
    const { entries } = await readFeed('en');
    expect(entries.find(({ page }) => page.reference === '2026/0097')?.withdrawn).toBeNull();
  });

  test('names what was retracted in languages that had it', async () => {
    expect((await readFeed('en')).deletions.map(({ reference }) => reference)).toEqual(['2026/0109']);
    expect((await readFeed('ru')).deletions).toEqual([]);
  });
});
