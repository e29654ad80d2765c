import { XmlDocument } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordScopes, type Scopes, type Span } from '#db/public/scopes.ts';
import { type SampleNewsroom, sampleNewsroom } from '#db/public/testing/sample-newsroom.ts';
import { sampleSite } from '../testing/sample-site.ts';
import { xmlFaults } from '../testing/standards.ts';
import { newsSitemap } from './news-sitemap.ts';

// Two releases of the sample: 2026-10-28T06:30Z in en and az, 2026-11-12T10:15Z in ar and en.
const FIRST = Date.parse('2026-10-28T06:30:00Z');
const SECOND = Date.parse('2026-11-12T10:15:00Z');
const HOURS_48 = 48 * 3_600_000;
const NAMESPACES = {
  s: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  n: 'http://www.google.com/schemas/sitemap-news/0.9',
};

let sample: SampleNewsroom;
beforeAll(async () => {
  process.env.NEWSROOM_URL = 'https://newsroom.example';
  sample = await sampleNewsroom();
});
afterAll(() => sample.remove());

async function newsAt(now: number) {
  const scopes: Scopes = new Map();
  const spans: Span[] = [];
  const { body } = await recordScopes(
    scopes,
    () => newsSitemap(sampleSite('az'), new Date(now)),
    (span) => spans.push(span),
  );
  const addresses = valuesIn(body, '//s:loc').map((address) => new URL(address).pathname);
  return { body, addresses, scopes: [...scopes.keys()], spans, at: (path: string) => valuesIn(body, path) };
}

function valuesIn(xml: string, path: string): readonly string[] {
  using document = XmlDocument.fromString(xml);
  return document.find(path, NAMESPACES).map((node) => node.content);
}

describe('the news sitemap', () => {
  test('has each language of a release of the last two days, and keeps the protocol', async () => {
    const news = await newsAt(SECOND + 1000);
    expect(xmlFaults(news.body, 'sitemap.xsd')).toEqual([]);
    expect(news.addresses).toEqual([
      '/en/news/2026/coast-guard-delegation-visits-central-rescue-station',
      '/ar/news/2026/2026-0131',
    ]);
    expect(news.at('//n:language')).toEqual(['en', 'ar']);
    expect(news.at('//n:publication_date')).toEqual([
      '2026-11-12T14:15:00+04:00',
      '2026-11-12T14:15:00+04:00',
    ]);
    expect(news.at('//n:name')[0]).toMatch(/^Ministry of Maritime/);
  });

  test('drops it at hour 48, not before', async () => {
    expect((await newsAt(SECOND + HOURS_48 - 1)).addresses).toHaveLength(2);
    expect((await newsAt(SECOND + HOURS_48)).addresses).toEqual([]);
  });

  test('tells until when it holds, and since when', async () => {
    const before = await newsAt(SECOND + 1000);
    expect(before.spans).toEqual([{ since: FIRST + HOURS_48, until: SECOND + HOURS_48 }]);
    const after = await newsAt(SECOND + HOURS_48);
    expect(after.spans).toEqual([{ since: SECOND + HOURS_48, until: 8_640_000_000_000_000 }]);
    expect(before.scopes).toEqual(['listing:az', 'listing:en', 'listing:ru', 'listing:ar']);
  });

  test('is a sitemap also when it is empty', async () => {
    expect(xmlFaults((await newsAt(Date.parse('2030-01-01T00:00:00Z'))).body, 'sitemap.xsd')).toEqual([]);
  });

  test('has neither what came from an archive nor what is withdrawn', async () => {
    const imported = await newsAt(Date.parse('2026-03-02T09:00:00Z')); // an hour after the visit of 2018 came
    expect(imported.addresses.filter((path) => path.includes('/2018/'))).toEqual([]);
    const withdrawn = await newsAt(Date.parse('2026-10-21T06:00:00Z'));
    expect(withdrawn.addresses.filter((path) => path.includes('fairway'))).toEqual([]);
  });

  test('has a language that came later by its own date', async () => {
    const { addresses } = await newsAt(Date.parse('2026-07-11T09:00:00Z'));
    expect(addresses).toContain('/ru/news/2026/novye-svetyashiesya-bui');
    expect(addresses).not.toContain('/en/news/2026/new-light-buoys-mark-the-approach-to-the-port');
  });
});
