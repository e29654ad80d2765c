import { create } from 'xmlbuilder2';
import { readLanguagesOfList } from '#db/public/archive.ts';
import { type Located, readSitemapPart, readSitemapParts, readStandingSitemap } from '#db/public/sitemap.ts';
import {
  contactsPath,
  correctionsPath,
  frontPath,
  newsPath,
  pageOfFeed,
  sitemapPath,
} from '#newsroom/addresses.ts';
import { escapeHtml } from '#newsroom/document.ts';
import { languagesOf } from '../head.ts';
import { absolute } from '../origin.ts';
import type { Site } from '../site.ts';
import { type SiteFile, XML } from './site-file.ts';

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** What stands in every language. */
const FIXED = [frontPath, (language: string) => newsPath(language), contactsPath, correctionsPath];

/** The index: which parts the sitemap has, and when each changed last. */
export async function sitemapIndex(site: Site): Promise<SiteFile> {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(SITEMAP, 'sitemapindex');
  for (const { language, number, changedAt } of await readSitemapParts(site.institution.languages)) {
    const part = root.ele('sitemap');
    part.ele('loc').txt(absolute(sitemapPath(language, number)));
    if (changedAt) part.ele('lastmod').txt(changedAt.toISOString());
  }
  return { type: XML, body: root.end() };
}

/**
 * One part: addresses of one language, each with its counterparts in the others. It is put together
 * from strings: thousands of elements as a tree hold every other page up for a second.
 */
export async function sitemapPart(site: Site, number: number): Promise<SiteFile> {
  const urls = (await addressesOf(site, number)).map(urlElement);
  const root = `<urlset xmlns="${SITEMAP}" xmlns:xhtml="${XHTML}">`;
  return { type: XML, body: `<?xml version="1.0" encoding="UTF-8"?>${root}${urls.join('')}</urlset>` };
}

function urlElement(located: Located): string {
  const changed = located.changedAt ? `<lastmod>${located.changedAt.toISOString()}</lastmod>` : '';
  const links = Object.entries(languagesOf(located)).map(
    ([language, address]) =>
      `<xhtml:link rel="alternate" hreflang="${escapeHtml(language)}" href="${escapeHtml(address)}"/>`,
  );
  return `<url><loc>${escapeHtml(absolute(located.path))}</loc>${changed}${links.join('')}</url>`;
}

async function addressesOf(site: Site, number: number): Promise<readonly Located[]> {
  const releases = await readSitemapPart(site.language, number);
  if (number > 1) return releases;
  const fixed = FIXED.map((pathIn) => locatedIn(site, site.institution.languages, pathIn));
  const standing = await readStandingSitemap(site.language);
  return [...fixed, ...(await listsOf(site)), ...standing, ...releases];
}

/** The sections and topics that hold anything in the site's language. */
async function listsOf(site: Site): Promise<readonly Located[]> {
  const { sections, topics, languages } = site.institution;
  const names = [
    ...sections.map(({ key }) => ({ list: 'section', key }) as const),
    ...topics.map(({ key }) => ({ list: 'topic', key }) as const),
  ];
  const found: Located[] = [];
  for (const name of names) {
    const holding = await readLanguagesOfList(languages, name);
    if (holding.includes(site.language))
      found.push(locatedIn(site, holding, (language) => pageOfFeed(language, name)));
  }
  return found;
}

function locatedIn(site: Site, languages: readonly string[], pathIn: (language: string) => string): Located {
  return {
    path: pathIn(site.language),
    changedAt: null,
    versions: languages.map((language) => ({ language, path: pathIn(language) })),
    mainLanguage: site.institution.mainLanguage,
  };
}
