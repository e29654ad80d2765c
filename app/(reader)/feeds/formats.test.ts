import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FEED_LENGTH } from '#db/public/feed.ts';
import { CORRECTED } from '#db/public/testing/sample-corrected.ts';
import { INSTITUTION } from '#db/public/testing/sample-institution.ts';
import { type SampleNewsroom, sampleNewsroom } from '#db/public/testing/sample-newsroom.ts';
import { RETRACTED, WITHDRAWN } from '#db/public/testing/sample-releases.ts';
import type { FeedFormat, FeedOf } from '#newsroom/addresses.ts';
import { sampleSite } from '../testing/sample-site.ts';
import { jsonFaults, xmlFaults } from '../testing/standards.ts';
import { entryId, feedOf } from './feed.ts';
import { FEED_FORMATS } from './formats.ts';

const LISTS: readonly FeedOf[] = [
  null,
  { list: 'section', key: 'news' },
  { list: 'section', key: 'statements' },
  { list: 'topic', key: 'rescue-at-sea' },
];
const FORMATS: readonly FeedFormat[] = ['atom', 'rss', 'json'];

let sample: SampleNewsroom;
beforeAll(async () => {
  process.env.NEWSROOM_URL = 'https://newsroom.example';
  sample = await sampleNewsroom();
});
afterAll(() => sample.remove());

async function written(format: FeedFormat, language: string, of: FeedOf = null): Promise<string> {
  return FEED_FORMATS[format].write(await feedOf(sampleSite(language), format, of));
}

/** What a reader's program makes of a feed, whatever its format. */
type Read = {
  readonly title: string | undefined;
  readonly self: string | undefined;
  readonly page: string | undefined;
  readonly entries: readonly ReadEntry[];
};
type ReadEntry = {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly page: string | undefined;
  readonly published: string | undefined;
  /** RSS has no such date. */
  readonly updated: string | undefined;
  readonly html: string | undefined;
};

const READ: Readonly<Record<FeedFormat, (text: string) => Read>> = {
  atom: (text) => {
    const feed = parseAtomFeed(text);
    const link = (links: typeof feed.links, rel: string) => links?.find((one) => one.rel === rel)?.href;
    return {
      title: feed.title?.value,
      self: link(feed.links, 'self'),
      page: link(feed.links, 'alternate'),
      entries: (feed.entries ?? []).map((entry) => ({
        id: entry.id,
        title: entry.title?.value,
        page: link(entry.links, 'alternate'),
        published: entry.published,
        updated: entry.updated,
        html: entry.content?.value,
      })),
    };
  },
  rss: (text) => {
    const feed = parseRssFeed(text);
    return {
      title: feed.title,
      self: feed.atom?.links?.[0]?.href,
      page: feed.link,
      entries: (feed.items ?? []).map((item) => ({
        id: item.guid?.value,
        title: item.title,
        page: item.link,
        published: item.pubDate,
        updated: undefined,
        html: item.content?.encoded,
      })),
    };
  },
  json: (text) => {
    const feed = parseJsonFeed(text);
    return {
      title: feed.title,
      self: feed.feed_url,
      page: feed.home_page_url,
      entries: (feed.items ?? []).map((item) => ({
        id: item.id,
        title: item.title,
        page: item.url,
        published: item.date_published,
        updated: item.date_modified,
        html: item.content_html,
      })),
    };
  },
};

async function read(format: FeedFormat, language: string, of?: FeedOf): Promise<Read> {
  return READ[format](await written(format, language, of));
}

async function entryIn(
  format: FeedFormat,
  reference: string,
  language: string,
): Promise<ReadEntry | undefined> {
  const { entries } = await read(format, language);
  return entries.find(({ id }) => id === entryId(reference, language));
}

function faultsOf(format: FeedFormat, text: string): readonly string[] {
  return format === 'json' ? jsonFaults(text, 'json-feed.json') : xmlFaults(text, `${format}.rng`);
}

const EVERY = INSTITUTION.languages.flatMap((language) =>
  FORMATS.map((format) => [format, language] as const),
);

describe.each(EVERY)('the %s feed in %s', (format, language) => {
  test.each(LISTS)('keeps its standard: %j', async (of) => {
    expect(faultsOf(format, await written(format, language, of))).toEqual([]);
  });

  test('is read by a program that did not write it', async () => {
    const feed = await read(format, language);
    expect(feed).toMatchObject({
      title: INSTITUTION.names[language],
      self: `https://newsroom.example/${language}/feed.${format}`,
      page: `https://newsroom.example/${language}`,
    });
    expect(feed.entries.length).toBeGreaterThan(0);
    expect(feed.entries.length).toBeLessThanOrEqual(FEED_LENGTH);
    for (const entry of feed.entries) {
      expect(entry.title).toBeTruthy();
      expect(entry.html).toBeTruthy();
      expect(entry.page).toMatch(
        new RegExp(`^https://newsroom\\.example/${language}/news/\\d{4}/[a-z0-9-]+$`),
      );
    }
  });
});

describe.each(FORMATS)('in the %s feed', (format) => {
  test('all formats have the same releases', async () => {
    const of = async (one: FeedFormat) =>
      (await read(one, 'en')).entries.map(({ id, title, page, html }) => ({ id, title, page, html }));
    expect(await of(format)).toEqual(await of('atom'));
  });

  test('dates are those that people see, in the institution’s zone', async () => {
    const entry = await entryIn(format, CORRECTED.reference, 'en');
    const shown = format === 'rss' ? 'Wed, 28 Oct 2026 10:30:00 +0400' : '2026-10-28T10:30:00+04:00';
    expect(entry?.published).toBe(shown);
  });

  test('a correction and an update move the date, a minor change does not', async () => {
    if (format === 'rss') return;
    expect((await entryIn(format, CORRECTED.reference, 'en'))?.updated).toBe('2026-10-30T13:00:00+04:00');
  });

  test('a language that came later has its own date', async () => {
    const entry = await entryIn(format, '2026/0097', 'ru');
    const first = await entryIn(format, '2026/0097', 'en');
    expect(Date.parse(entry?.published ?? '')).toBe(Date.parse('2026-07-10T09:00:00Z'));
    expect(Date.parse(first?.published ?? '')).toBe(Date.parse('2026-07-01T09:00:00Z'));
  });

  test('what is withdrawn says only that, and why', async () => {
    const entry = await entryIn(format, '2026/0118', 'en');
    expect(entry?.html).toMatch(
      /^<p><strong>This release was withdrawn\.<\/strong> The decision was not yet/,
    );
    expect(await written(format, 'en')).not.toContain('closed for vessels under twelve metres');
  });

  test('what is retracted is no entry', async () => {
    expect(await entryIn(format, '2026/0109', 'en')).toBeUndefined();
  });

  test('words of no public edition are nowhere', async () => {
    expect(await written(format, 'en')).not.toContain('nineteen'); // a suppressed edition
    expect(await written(format, 'en')).not.toContain('fourteen stations'); // an old one
  });

  test('a section has its own releases only, withdrawn ones too', async () => {
    const feed = await read(format, 'en', { list: 'section', key: 'statements' });
    expect(feed.title).toBe(`${INSTITUTION.names.en ?? ''} – Statements`);
    expect(feed.self).toBe(`https://newsroom.example/en/sections/statements/feed.${format}`);
    expect(feed.entries.map(({ id }) => id)).toContain(entryId('2026/0118', 'en'));
    expect(feed.entries.map(({ id }) => id)).not.toContain(entryId('2026/0120', 'en'));
  });
});

test('a retracted release is a deleted entry in the feed of its section, and of no other', async () => {
  const deleted = entryId('2026/0109', 'en');
  expect(await written('atom', 'en', { list: 'section', key: 'news' })).toContain(`ref="${deleted}"`);
  expect(await written('atom', 'en', { list: 'section', key: 'statements' })).not.toContain(deleted);
});

test('the checks find what is wrong', async () => {
  const [atom, rss, json] = await Promise.all(FORMATS.map((format) => written(format, 'en')));
  expect(faultsOf('atom', (atom ?? '').replace(/<updated>[^<]*/, '<updated>28 October'))).not.toEqual([]);
  expect(faultsOf('atom', (atom ?? '').replace(/<id>.*?<\/id>/, ''))).not.toEqual([]);
  expect(faultsOf('rss', (rss ?? '').replace(/<pubDate>\w+, /, '<pubDate>'))).not.toEqual([]);
  expect(faultsOf('rss', (rss ?? '').replace('</rss>', ''))).not.toEqual([]);
  expect(faultsOf('json', (json ?? '').replace('"content_html"', '"contentHtml"'))).not.toEqual([]);
});

test('weekdays of RSS are those of their dates', async () => {
  const { entries } = await read('rss', 'en');
  for (const { published = '' } of entries) {
    const [weekday] = published.split(',');
    const day = published.slice(5, 16);
    expect(new Date(`${day} 12:00:00 +0000`).toUTCString().slice(0, 3), published).toBe(weekday);
  }
});

test('the feed of a topic has what carries it, withdrawn and retracted ones too', async () => {
  const of: FeedOf = { list: 'topic', key: 'rescue-at-sea' };
  const before = await read('json', 'en', of);
  expect(before.title).toBe(`${INSTITUTION.names.en ?? ''} – Rescue at sea`);
  expect(before.self).toBe('https://newsroom.example/en/topics/rescue-at-sea/feed.json');
  const ids = before.entries.map(({ id }) => id);
  expect(ids).toContain(entryId(CORRECTED.reference, 'en'));
  expect(ids).not.toContain(entryId('2026/0118', 'en'));
  await sample.put({ ...WITHDRAWN, topics: [of.key] }, { ...RETRACTED, topics: [of.key] });
  const after = await read('json', 'en', of);
  expect(after.entries.map(({ id }) => id)).toContain(entryId('2026/0118', 'en'));
  expect(await written('atom', 'en', of)).toContain(`ref="${entryId('2026/0109', 'en')}"`);
  await sample.put(WITHDRAWN, RETRACTED);
});
