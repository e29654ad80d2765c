import { XmlDocument } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Listed, readLatest } from '#db/public/lists.ts';
import { INSTITUTION } from '#db/public/testing/sample-institution.ts';
import { type SampleNewsroom, sampleNewsroom } from '#db/public/testing/sample-newsroom.ts';
import { SAMPLE_RELEASES } from '#db/public/testing/sample-releases.ts';
import { sampleSite } from '../testing/sample-site.ts';
import { xmlFaults } from '../testing/standards.ts';
import { sitemapIndex, sitemapPart } from './sitemaps.ts';

const NAMESPACES = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9', x: 'http://www.w3.org/1999/xhtml' };
const ORIGIN = 'https://newsroom.example';

let sample: SampleNewsroom;
beforeAll(async () => {
  process.env.NEWSROOM_URL = ORIGIN;
  sample = await sampleNewsroom();
});
afterAll(() => sample.remove());

const part = async (language: string, number = 1) => (await sitemapPart(sampleSite(language), number)).body;

function wordsAt(xml: string, path: string): readonly string[] {
  using document = XmlDocument.fromString(xml);
  return document.find(path, NAMESPACES).map((node) => node.content);
}

const words = (node: { readonly content: string } | null): string => node?.content ?? '';

/** The counterparts of every address of a part: hreflang and address. */
function alternatesIn(xml: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  using document = XmlDocument.fromString(xml);
  const found = document.find('//s:url', NAMESPACES).map((url) => {
    const links = url.find('x:link', NAMESPACES);
    const pairs = links.map((link) => [words(link.get('@hreflang')), words(link.get('@href'))] as const);
    return [words(url.get('s:loc', NAMESPACES)), new Map(pairs)] as const;
  });
  return new Map(found);
}

/** The pages of sections and topics that hold any of these. */
function listsIn(listed: readonly Listed[], language: string): readonly string[] {
  const topicsOf = new Map(SAMPLE_RELEASES.map(({ reference, topics }) => [reference, topics ?? []]));
  const sections = listed.map(({ section }) => `/${language}/sections/${section}`);
  const topics = listed.flatMap(({ reference }) => topicsOf.get(reference) ?? []);
  return [...new Set([...sections, ...topics.map((topic) => `/${language}/topics/${topic}`)])];
}

describe.each(INSTITUTION.languages)('the sitemap in %s', (language) => {
  test('keeps the protocol', async () => {
    expect(xmlFaults(await part(language), 'sitemap.xsd')).toEqual([]);
  });

  test('names every listed release, the fixed and the standing pages, and nothing else', async () => {
    const listed = await readLatest(language, 10_000);
    const fixed = ['', '/news', '/contacts', '/corrections', '/about'].map((below) => `/${language}${below}`);
    const lists = listsIn(listed, language);
    const found = wordsAt(await part(language), '//s:loc');
    expect([...found].sort()).toEqual(
      [...fixed, ...lists, ...listed.map(({ path }) => path)].map((path) => ORIGIN + path).sort(),
    );
  });

  test('gives each address its counterparts, each of which gives it back', async () => {
    const parts = await Promise.all(INSTITUTION.languages.map((one) => part(one)));
    const all = new Map(parts.flatMap((xml) => [...alternatesIn(xml)]));
    for (const [address, links] of alternatesIn(await part(language))) {
      expect(links.get(language), address).toBe(address);
      expect([...links.values()], address).toContain(links.get('x-default'));
      for (const other of links.values()) expect(all.get(other), `${address} and ${other}`).toEqual(links);
    }
  });
});

test('what is withdrawn, retracted or old is in no sitemap', async () => {
  const all = (await Promise.all(INSTITUTION.languages.map((language) => part(language)))).join('');
  expect(all).not.toMatch(/northern-fairway|names-of-the-rescued|\/editions\/|\/history/);
});

test('the date of an address is that of the newest change that is not minor', async () => {
  const dates = wordsAt(
    await part('en'),
    `//s:url[s:loc='${ORIGIN}/en/news/2026/winter-rescue-season-opens']/s:lastmod`,
  );
  expect(dates).toEqual(['2026-10-30T09:00:00.000Z']);
});

test('the index names the parts of every language', async () => {
  const { body } = await sitemapIndex(sampleSite('az'));
  expect(xmlFaults(body, 'sitemap.xsd')).toEqual([]);
  expect(wordsAt(body, '//s:loc')).toEqual(
    INSTITUTION.languages.map((language) => `${ORIGIN}/${language}/sitemap-1.xml`),
  );
});

test('the checks find what is wrong', async () => {
  const good = await part('en');
  expect(xmlFaults(good.replace('<loc>https', '<loc>ftp'), 'sitemap.xsd')).not.toEqual([]);
  expect(xmlFaults(good.replace(/<lastmod>[^<]*/, '<lastmod>yesterday'), 'sitemap.xsd')).not.toEqual([]);
  expect(xmlFaults(good.replace('hreflang="az"', 'lang="az"'), 'sitemap.xsd')).not.toEqual([]);
});
