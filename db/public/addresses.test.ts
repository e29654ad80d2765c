import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Resolution, resolveAddress } from './addresses.ts';
import { addCorrections, addListed, type SampleStore, sampleStore } from './testing/sample-addresses.ts';

let sample: SampleStore;
beforeAll(() => {
  sample = sampleStore();
  addListed(sample, 'ru', 45);
});
afterAll(() => sample.remove());

function ask(address: string): Resolution {
  const [path = '', query = ''] = address.split('?', 2);
  return resolveAddress(path, query);
}

const PAGES: readonly (readonly [asked: string, canonical: string, language: string])[] = [
  ['/en', '/en', 'en'],
  ['/en/news', '/en/news', 'en'],
  ['/en/news?page=1', '/en/news', 'en'],
  ['/en/news?utm_source=x', '/en/news', 'en'],
  ['/ru/news?page=3', '/ru/news?page=3', 'ru'],
  ['/ru/news?utm=1&page=2&a=b', '/ru/news?page=2', 'ru'],
  ['/en/news/2018', '/en/news/2018', 'en'],
  ['/en/news/2018?page=1&x=y', '/en/news/2018', 'en'],
  ['/ru/news/2018?x=1&page=3', '/ru/news/2018?page=3', 'ru'],
  ['/ru/news/2018/09?page=2', '/ru/news/2018/09?page=2', 'ru'],
  ['/en/sections/news', '/en/sections/news', 'en'],
  ['/ru/sections/news?page=2&utm_source=x', '/ru/sections/news?page=2', 'ru'],
  ['/ar/sections/sea', '/ar/sections/sea', 'ar'],
  ['/ru/topics/water?page=3', '/ru/topics/water?page=3', 'ru'],
  ['/en/topics/water', '/en/topics/water', 'en'],
  ['/en/corrections', '/en/corrections', 'en'],
  ['/en/corrections?page=1', '/en/corrections', 'en'],
  ['/az/contacts?x=1', '/az/contacts', 'az'],
  ['/ar/gallery', '/ar/gallery', 'ar'],
  ['/en/news/2018/one', '/en/news/2018/one', 'en'],
  ['/en/news/2018/one?x=1', '/en/news/2018/one', 'en'],
  ['/ar/news/2018/2018-0001', '/ar/news/2018/2018-0001', 'ar'],
  ['/en/about', '/en/about', 'en'],
  ['/en/news/2018/one/history', '/en/news/2018/one/history', 'en'],
  ['/en/news/2018/one/editions/1', '/en/news/2018/one/editions/1', 'en'],
  ['/en/news/2018/one/editions/2', '/en/news/2018/one/editions/2', 'en'],
  ['/en/news/2018/one/changes/1..2', '/en/news/2018/one/changes/1..2', 'en'],
  ['/en/news/2018/two/changes/1..3', '/en/news/2018/two/changes/1..3', 'en'],
];

const SEARCHES: readonly (readonly [asked: string, canonical: string])[] = [
  ['/en/search', '/en/search'],
  ['/en/search?q=&section=&from=&to=&page=', '/en/search'],
  ['/en/search?q=baku', '/en/search?q=baku'],
  ['/en/search?q=%20Baku%20%20%09sea%00%E2%80%8B&page=1', '/en/search?q=Baku+sea'],
  ['/en/search?q=e%CC%81', '/en/search?q=%C3%A9'],
  ['/en/search?q=%FF%', '/en/search?q=%EF%BF%BD%25'],
  [
    '/en/search?utm=1&page=2&to=2018-09-13&from=2016-02-29&section=news&q=%22a+b%22&q=c',
    '/en/search?q=%22a+b%22&section=news&from=2016-02-29&to=2018-09-13&page=2',
  ],
  ['/en/search?page=100', '/en/search?page=100'],
  [`/en/search?q=${'x'.repeat(256)}`, `/en/search?q=${'x'.repeat(256)}`],
];

const MOVED: readonly (readonly [asked: string, to: string])[] = [
  ['/en/', '/en'],
  ['/EN', '/en'],
  ['//en//news', '/en/news'],
  ['/EN/feed.rss/', '/en/feed.rss'],
  ['//sitemap.xml/', '/sitemap.xml'],
  ['/RU/news/?page=2&x=1', '/ru/news?page=2'],
  ['/En/news/2018/one/', '/en/news/2018/one'],
  ['/RU//news/2018/?page=2&x=1', '/ru/news/2018?page=2'],
  ['/ru/news/2018/09/', '/ru/news/2018/09'],
  ['//EN/sections//news/', '/en/sections/news'],
  ['/RU/topics/water/?x=1&page=2', '/ru/topics/water?page=2'],
  ['/AR/contacts/', '/ar/contacts'],
  ['/en/corrections//', '/en/corrections'],
  ['/en/news/2018/%6Fne', '/en/news/2018/one'],
  ['/en/news/2018/old-one', '/en/news/2018/one'],
  ['/EN//news/2018/old-one/', '/en/news/2018/one'],
  ['/en/news/2018/old-one/history', '/en/news/2018/one/history'],
  ['/en/news/2018/old-one/editions/1', '/en/news/2018/one/editions/1'],
  ['/en/news/2018/old-one.json', '/en/news/2018/one.json'],
  ['/en/news/2018/one/preview-1.png', '/en/news/2018/one/preview-2.png'],
  ['/en/news/2018/two/preview-2.png', '/en/news/2018/two/preview-3.png'],
  ['/en/news/2018/old-one/preview-2.png', '/en/news/2018/one/preview-2.png'],
  ['/EN/news/2018/one.txt/', '/en/news/2018/one.txt'],
  ['/news.php?id=7&lang=en', '/en/news/2018/one'],
  ['/en/news/one-24296.html', '/en/news/2018/one'],
  ['/en/news/one-24296.html?print=1', '/en/news/2018/one'],
  ['/r/2018/0001', '/en/news/2018/one'],
  ['/r/2018/0003', '/en/news/2018/three'],
  ['/en/news/2018/three/', '/en/news/2018/three'],
  ['/EN/search/?q=a&x=1', '/en/search?q=a'],
  ['//', '/'],
];

const GONE: readonly (readonly [asked: string, path: string, reference: string])[] = [
  ['/en/news/2018/three', '/en/news/2018/three', '2018/0003'],
  ['/az/news/2018/uc', '/az/news/2018/uc', '2018/0003'],
  ['/en/news/2018/three/history', '/en/news/2018/three', '2018/0003'],
  ['/en/news/2018/three.json', '/en/news/2018/three', '2018/0003'],
  ['/en/news/2018/three/preview-1.png', '/en/news/2018/three', '2018/0003'],
  ['/en/news/2018/three.txt', '/en/news/2018/three', '2018/0003'],
  ['/en/news/2018/three/editions/1', '/en/news/2018/three', '2018/0003'],
  ['/en/news/2018/three/changes/1..2', '/en/news/2018/three', '2018/0003'],
  ['/en/news/2018/two/editions/2', '/en/news/2018/two/editions/2', '2018/0002'],
  ['/en/news/2018/two/changes/1..2', '/en/news/2018/two/changes/1..2', '2018/0002'],
  ['/en/news/2018/two/changes/2..3', '/en/news/2018/two/changes/2..3', '2018/0002'],
];

const UNKNOWN: readonly (readonly [asked: string, language: string])[] = [
  ['/', 'az'],
  ['/xx', 'az'],
  ['/xx/news', 'az'],
  ['/desk', 'az'],
  ['/en/nothing', 'en'],
  ['/RU/nothing/', 'ru'],
  ['/en/answers/not-found', 'en'],
  ['/en/news/2018/nothing', 'en'],
  ['/en/news/2018/nothing/history', 'en'],
  ['/ru/news/2018/one', 'ru'],
  ['/en/news/2017/one', 'en'],
  ['/en/news/2018/one/editions/3', 'en'],
  ['/en/news/2018/one/editions/0', 'en'],
  ['/en/news/2018/one/editions/01', 'en'],
  ['/en/news/2018/one/editions/x', 'en'],
  ['/en/news/2018/one/changes/2..1', 'en'],
  ['/en/news/2018/one/changes/1..1', 'en'],
  ['/en/news/2018/one/changes/1..2..3', 'en'],
  ['/en/news/2018/one/changes/1', 'en'],
  ['/en/news/2018/one/history/more', 'en'],
  [`/en/search?q=${'x'.repeat(257)}`, 'en'],
  ['/en/search?section=nothing', 'en'],
  ['/en/search?from=13.09.2018', 'en'],
  ['/en/search?from=2018-02-30', 'en'],
  ['/en/search?to=2018-13-01', 'en'],
  ['/en/search?to=2018-9-1', 'en'],
  ['/en/search?page=0', 'en'],
  ['/en/search?page=-1', 'en'],
  ['/en/search?page=101', 'en'],
  ['/en/search?page=x', 'en'],
  ['/en/search/more', 'en'],
  ['/en/feed.xml', 'en'],
  ['/en/robots.txt', 'en'],
  ['/favicon.png', 'az'],
  ['/icon-5000.png', 'az'],
  ['/en/icon-192.png', 'en'],
  ['/ROBOTS.TXT', 'az'],
  ['/.well-known/other', 'az'],
  ['/en/sitemap-0.xml', 'en'],
  ['/en/sitemap-2.xml', 'en'],
  ['/en/sitemap-01.xml', 'en'],
  ['/sitemap-1.xml', 'az'],
  ['/en/news/2018/nothing.json', 'en'],
  ['/en/news/2018/one/preview-3.png', 'en'],
  ['/en/news/2018/one/preview-0.png', 'en'],
  ['/en/news/2018/one/preview.png', 'en'],
  ['/en/news/2018/nothing/preview-1.png', 'en'],
  ['/ru/news/2018/one.txt', 'ru'],
  ['/en/news/2018/.json', 'en'],
  ['/en/news/2018/one.html', 'en'],
  ['/en/news/2018/one.json/history', 'en'],
  ['/en/about.json', 'en'],
  ['/en/feed.', 'en'],
  ['/en/feed', 'en'],
  ['/en/FEED.rss', 'en'],
  ['/feed.rss', 'az'],
  ['/en/sections/none/feed.rss', 'en'],
  ['/az/topics/water/feed.rss', 'az'],
  ['/en/topics/none/feed.rss', 'en'],
  ['/en/sections//feed.rss', 'en'],
  ['/en/answers/feed/rss', 'en'],
  ['/en/news?page=0', 'en'],
  ['/en/news?page=-1', 'en'],
  ['/en/news?page=abc', 'en'],
  ['/en/news?page=', 'en'],
  ['/en/news?page=01', 'en'],
  ['/en/news?page=2', 'en'],
  ['/ru/news?page=4', 'ru'],
  ['/ru/news?page=99999999999', 'ru'],
  ['/en/news/2018/13', 'en'],
  ['/en/news/2018/00', 'en'],
  ['/en/news/2018/9', 'en'],
  ['/en/news/2018/10', 'en'],
  ['/en/news/2018/09/one', 'en'],
  ['/en/news/2018?page=2', 'en'],
  ['/en/news/2018/09?page=-1', 'en'],
  ['/en/news/2017', 'en'],
  ['/en/news/02018', 'en'],
  ['/ar/news/2019', 'ar'],
  ['/en/sections', 'en'],
  ['/en/sections/nothing', 'en'],
  ['/en/sections/News', 'en'],
  ['/en/sections/sea?page=2', 'en'],
  ['/en/sections/sea?page=abc', 'en'],
  ['/en/topics/nothing', 'en'],
  ['/az/topics/water', 'az'],
  ['/en/topics/water?page=0', 'en'],
  ['/en/corrections?page=2', 'en'],
  ['/en/contacts/more', 'en'],
  ['/news.php?lang=en&id=7', 'az'],
  ['/r/2018/9999', 'az'],
  ['/r/2018/', 'az'],
  ['/en/%', 'en'],
  ['/en/%00', 'en'],
  ['/en/..%2Fnews', 'en'],
  ['/en/../az', 'en'],
  ['/en/a%5Cb', 'en'],
  ['', 'az'],
];

/** What the whole site says; in the main language where the address names none. */
const SITE_FILES: readonly (readonly [asked: string, drawnBy: string])[] = [
  ['/robots.txt', '/az/answers/site/robots'],
  ['/sitemap.xml', '/az/answers/site/sitemap'],
  ['/news-sitemap.xml', '/az/answers/site/news-sitemap'],
  ['/opensearch.xml', '/az/answers/site/opensearch'],
  ['/en/opensearch.xml', '/en/answers/site/opensearch'],
  ['/manifest.webmanifest', '/az/answers/site/manifest'],
  ['/.well-known/security.txt', '/az/answers/site/security'],
  ['/favicon.ico', '/az/answers/icons/favicon.ico'],
  ['/favicon.svg', '/az/answers/icons/favicon.svg'],
  ['/apple-touch-icon.png', '/az/answers/icons/apple-touch-icon.png'],
  ['/icon-maskable-512.png', '/az/answers/icons/icon-maskable-512.png'],
  ['/en/sitemap-1.xml', '/en/answers/sitemap/1'],
];

const DRAWN: readonly (readonly [asked: string, path: string, drawnBy: string])[] = [
  ['/en/feed.atom', '/en/feed.atom', '/en/answers/feed/atom'],
  ['/ar/feed.rss?x=1', '/ar/feed.rss', '/ar/answers/feed/rss'],
  ['/en/feed.json', '/en/feed.json', '/en/answers/feed/json'],
  ['/en/news/2018/one.json', '/en/news/2018/one.json', '/en/answers/wire/ninjs/2018/one'],
  ['/ar/news/2018/2018-0001.txt', '/ar/news/2018/2018-0001.txt', '/ar/answers/wire/text/2018/2018-0001'],
  ['/en/news/2018/one/preview-2.png', '/en/news/2018/one/preview-2.png', '/en/answers/preview/2018/one'],
  ['/en/preview.png', '/en/preview.png', '/en/answers/preview'],
  ['/ru/sections/news/feed.rss', '/ru/sections/news/feed.rss', '/ru/answers/feed/rss/section/news'],
  ['/ru/topics/water/feed.json', '/ru/topics/water/feed.json', '/ru/answers/feed/json/topic/water'],
];

describe('addresses', () => {
  test.each(DRAWN)('%s is the page %s, drawn by %s', (asked, path, drawnBy) => {
    expect(ask(asked)).toEqual({ answer: 'page', path, drawnBy, language: asked.slice(1, 3) });
  });
  test.each(PAGES)('%s is the page %s', (asked, path, language) => {
    expect(ask(asked)).toEqual({ answer: 'page', path, language });
  });
  test.each(SEARCHES)('%s is the search %s', (asked, path) => {
    expect(ask(asked)).toEqual({ answer: 'page', path, language: 'en', passing: true });
  });
  test.each(SITE_FILES)('%s is drawn by %s', (asked, drawnBy) => {
    expect(ask(asked)).toEqual({ answer: 'page', path: asked, drawnBy, language: drawnBy.slice(1, 3) });
  });
  test('a way to report a weakness is unknown while there is nobody to name', () => {
    const { sqlite } = sample.store;
    sqlite.exec(`UPDATE furniture SET contacts = '[]'`);
    expect(ask('/.well-known/security.txt')).toEqual({ answer: 'unknown', language: 'az' });
    sqlite.exec(`UPDATE furniture SET contacts = '[{}]'`);
  });
  test.each(MOVED)('%s moved to %s', (asked, to) => {
    expect(ask(asked)).toEqual({ answer: 'moved', to });
  });
  test.each(GONE)('%s is gone', (asked, path, reference) => {
    expect(ask(asked)).toEqual({ answer: 'gone', path, reference, language: asked.slice(1, 3) });
  });
  test.each(UNKNOWN)('%s is unknown', (asked, language) => {
    expect(ask(asked)).toEqual({ answer: 'unknown', language });
  });
  test('the list of corrections stands also where the page with its policy was taken away', () => {
    addCorrections(sample, 'en', 25);
    expect(ask('/en/corrections?page=2')).toEqual({
      answer: 'page',
      path: '/en/corrections?page=2',
      language: 'en',
    });
    expect(ask('/en/corrections?page=3').answer).toBe('unknown');
  });
  test('a redirect never leads to another redirect', () => {
    for (const [asked, to] of MOVED) {
      if (to !== '/') expect(ask(to).answer, asked).not.toBe('moved');
    }
  });
});
