import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { everyRow } from '#db/editorial/testing/rows.ts';
import { startRelease } from '../start-release.ts';
import { done, later, type TestNewsroom, testNewsroom } from '../testing/newsroom.ts';
import { published } from '../testing/steps.ts';
import { publicRows } from '../testing/traces.ts';
import { importAll, line, lineWith, TEXT, told } from './testing/file.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const everything = () => everyRow(newsroom.stores.editorial.file);

const editor = () => newsroom.by('editor', later(5));
const moved = () =>
  publicRows(newsroom, "SELECT path, target FROM addresses WHERE answer = 'moved' ORDER BY path");
const paths = () => publicRows(newsroom, 'SELECT path FROM pages ORDER BY path').map((row) => row.path);

describe('old addresses', () => {
  test('lead to the release in their language, with their query', async () => {
    const texts = {
      en: { ...TEXT, old_addresses: ['/en/news/harbour-24296.html', '/index.php?id=7&l=en'] },
      ru: { ...TEXT, headline: 'Порт открыт', old_addresses: ['/ru/news/порт.html'] },
    };
    await importAll(editor(), [line({ number: '2018/0913', texts })]);
    expect(moved()).toEqual([
      { path: '/en/news/2018/2018-0913', target: '/en/news/2018/the-harbour-opens' },
      { path: '/en/news/harbour-24296.html', target: '/en/news/2018/the-harbour-opens' },
      { path: '/index.php?id=7&l=en', target: '/en/news/2018/the-harbour-opens' },
      { path: '/r/2018/0913', target: '/en/news/2018/the-harbour-opens' },
      { path: '/ru/news/%D0%BF%D0%BE%D1%80%D1%82.html', target: '/ru/news/2018/port-otkryt' },
      { path: '/ru/news/2018/2018-0913', target: '/ru/news/2018/port-otkryt' },
    ]);
  });

  test('of another release are refused', async () => {
    await importAll(editor(), [lineWith({ old_addresses: ['/x.html'] })]);
    const other = lineWith({ old_addresses: ['/y.html', '/x.html'] }, { source_id: 'b' });
    expect(told(await importAll(editor(), [other]))).toEqual([
      '1 texts.en.old_addresses: /x.html belongs to another release',
    ]);
  });

  test('of a standing page are refused, also while it is a draft', async () => {
    const page = {
      kind: 'standing_page',
      section: 'news',
      languages: ['az'],
      fixedSlug: 'open-data',
    } as const;
    done(await startRelease(newsroom.by('writer'), page));
    const other = lineWith({ old_addresses: ['/en/open-data?x=1', '/en/open-data-2'] });
    expect(told(await importAll(editor(), [other]))).toEqual([
      '1 texts.en.old_addresses: /en/open-data?x=1 is the address of a standing page',
    ]);
  });

  test('that are new come to a release that is here with --update alone', async () => {
    await importAll(editor(), [line()]);
    const more = [lineWith({ old_addresses: ['/x.html'] })];
    expect(await importAll(editor(), more)).toMatchObject({ differing: 1 });
    expect(await importAll(editor(), more, { update: true })).toMatchObject({ updated: 1, bad: [] });
    expect(moved()).toContainEqual({ path: '/x.html', target: '/en/news/2018/the-harbour-opens' });
    expect(await importAll(editor(), more, { update: true })).toMatchObject({ unchanged: 1 });
    expect(everything().editions).toHaveLength(1);
  });
});

describe('slugs', () => {
  test('are made from the headline, the next free one, and keep clear of what a later line names', async () => {
    await importAll(editor(), [
      line({ source_id: '1' }),
      line({ source_id: '2' }),
      lineWith({ slug: 'the-harbour-opens' }, { source_id: '3' }),
    ]);
    expect(paths()).toEqual([
      '/en/news/2018/the-harbour-opens',
      '/en/news/2018/the-harbour-opens-2',
      '/en/news/2018/the-harbour-opens-3',
    ]);
    const named = publicRows(newsroom, "SELECT path FROM pages WHERE reference = '2018/0003'");
    expect(named).toEqual([{ path: '/en/news/2018/the-harbour-opens' }]);
  });

  test('that another release has are refused', async () => {
    await published(newsroom);
    const taken = lineWith({ slug: 'the-two-sides-met-in-baku' });
    expect(told(await importAll(editor(), [taken]))).toEqual([
      '1 texts.en.slug: another release has the address the-two-sides-met-in-baku',
    ]);
  });

  test('are none where the file says so, or none can be made: the number stands in the address', async () => {
    const arabic = { texts: { ar: { ...TEXT, headline: 'وصلت السفينة' } }, main: 'ar', source_id: 'ar' };
    await importAll(editor(), [lineWith({ slug: null }), line(arabic)]);
    expect(paths()).toEqual(['/ar/news/2018/2018-0002', '/en/news/2018/2018-0001']);
  });

  test('stay what they were when a headline changes', async () => {
    await importAll(editor(), [line()]);
    const renamed = lineWith({ headline: 'The port opens' }, { kind_of_change: 'minor' });
    expect(await importAll(editor(), [renamed], { update: true })).toMatchObject({ updated: 1 });
    expect(paths()).toEqual(['/en/news/2018/the-harbour-opens']);
  });
});

describe('numbers', () => {
  test('given here keep clear of what a later line names, and of what was ever given', async () => {
    await importAll(editor(), [
      line({ source_id: '1' }),
      line({ source_id: '2', number: '2018/0040' }),
      line({ source_id: '3', number: '2018/0001' }),
    ]);
    await importAll(editor(), [line({ source_id: '4' })]);
    expect(publicRows(newsroom, 'SELECT reference FROM releases ORDER BY 1')).toEqual(
      ['2018/0001', '2018/0040', '2018/0041', '2018/0042'].map((reference) => ({ reference })),
    );
  });
});

describe('standing pages', () => {
  const about = lineWith(
    { headline: 'About us', slug: 'open-data' },
    { kind: 'standing_page', number: '2018/0002' },
  );

  test('get their fixed address, in no list', async () => {
    expect(await importAll(editor(), [about])).toMatchObject({ imported: 1, bad: [], warnings: [] });
    expect(publicRows(newsroom, 'SELECT path, listed, kind FROM pages')).toEqual([
      { path: '/en/open-data', listed: 0, kind: 'standing_page' },
    ]);
    expect(await importAll(editor(), [about], { update: true })).toMatchObject({ unchanged: 1 });
  });

  test.each([['news'], ['Open'], ['topics']])('not at %s', async (slug) => {
    const page = lineWith({ slug }, { kind: 'standing_page' });
    expect((await importAll(editor(), [page])).bad).toHaveLength(1);
  });

  test('not twice', async () => {
    await importAll(editor(), [about]);
    const again = lineWith({ slug: 'open-data' }, { kind: 'standing_page', source_id: 'b' });
    expect(told(await importAll(editor(), [again]))).toEqual([
      '1 texts.en.slug: there is a page open-data already',
    ]);
  });
});
