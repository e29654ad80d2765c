/**
 * The public addresses of a release, as paths. They are for ever: whatever builds one here has to
 * build the same one in ten years.
 */

/** What stands in the address in the slug's place: the slug, or `2018-0042` where none can be made. */
export function addressName(slug: string | null, reference: string): string {
  return slug ?? reference.replace('/', '-');
}

/** `/en/news/2018/some-slug`: the year of first publication in the institution's zone. */
export function releasePath(language: string, year: number, name: string): string {
  return `/${language}/news/${year}/${name}`;
}

/** `/en/about`: a standing page has a fixed address. */
export function standingPath(language: string, fixedSlug: string): string {
  return `/${language}/${fixedSlug}`;
}

/** `/r/2018/0042`: the short permanent address. */
export function shortPath(reference: string): string {
  return `/r/${reference}`;
}

export function historyPath(path: string): string {
  return `${path}/history`;
}

/** The calendar file of a media advisory. */
export function calendarPath(path: string): string {
  return `${path}.ics`;
}

export function editionPath(path: string, number: number): string {
  return `${path}/editions/${number}`;
}

export function changesPath(path: string, from: number, to: number): string {
  return `${path}/changes/${from}..${to}`;
}

/** The release as IPTC ninjs. */
export function jsonPath(path: string): string {
  return `${path}.json`;
}

/** The release as plain text. */
export function textPath(path: string): string {
  return `${path}.txt`;
}

/** The picture that other sites show beside a link to the release: one address for each edition. */
export function previewPath(path: string, edition: number): string {
  return `${path}/preview-${edition}.png`;
}

/** The picture for pages that have none of their own. */
export function sitePreviewPath(language: string): string {
  return `/${language}/preview.png`;
}

export function frontPath(language: string): string {
  return `/${language}`;
}

export function newsPath(language: string, page = 1): string {
  return page === 1 ? `/${language}/news` : `/${language}/news?page=${page}`;
}

export type FeedFormat = 'atom' | 'rss' | 'json';
/** What a feed is cut down to; null: every release of its language. */
export type FeedOf = { readonly list: 'section' | 'topic'; readonly key: string } | null;

/** `/en/feed.atom`, `/en/sections/news/feed.rss`. */
export function feedPath(language: string, format: FeedFormat, of: FeedOf = null): string {
  return `${pageOfFeed(language, of)}/feed.${format}`;
}

/** The page that lists what such a feed carries. */
export function pageOfFeed(language: string, of: FeedOf): string {
  if (of === null) return frontPath(language);
  return of.list === 'section' ? sectionPath(language, of.key) : topicPath(language, of.key);
}

/** A part of the sitemap: addresses of one language. */
export function sitemapPath(language: string, number: number): string {
  return `/${language}/sitemap-${number}.xml`;
}

/** `/en/news/2018`, `/en/news/2018/09`: what was published in a year or month of the institution's zone. */
export function archivePath(language: string, year: string, month?: string): string {
  return month === undefined ? `/${language}/news/${year}` : `/${language}/news/${year}/${month}`;
}

export function sectionPath(language: string, key: string): string {
  return `/${language}/sections/${key}`;
}

export function topicPath(language: string, key: string): string {
  return `/${language}/topics/${key}`;
}

export function contactsPath(language: string): string {
  return `/${language}/contacts`;
}

export function correctionsPath(language: string): string {
  return `/${language}/corrections`;
}

export function galleryPath(language: string): string {
  return `/${language}/gallery`;
}

const RESERVED_FIRST = new Set([
  'desk',
  'sign-in',
  'link',
  'setup',
  'api',
  '_next',
  'r',
  'media',
  'healthz',
  'readyz',
  'metrics',
  '.well-known',
]);
const RESERVED_IN_LANGUAGE = new Set(['news', 'sections', 'topics', 'search', 'gallery', 'answers']);
/** The site's icons, as browsers and phones ask for them. */
export const ICON_FILES: readonly string[] = [
  'favicon.ico',
  'favicon.svg',
  'apple-touch-icon.png',
  'icon-192.png',
  'icon-512.png',
  'icon-maskable-512.png',
];
const RESERVED_FILES = new Set([
  'robots.txt',
  ...ICON_FILES,
  'sitemap.xml',
  'news-sitemap.xml',
  'opensearch.xml',
  'manifest.webmanifest',
]);
const FILES_IN_LANGUAGE = /^(feed\.(atom|rss|json)|opensearch\.xml|preview\.png|sitemap-\d+\.xml)$/;
const EXPECTED_PAGES = new Set(['contacts', 'about', 'accessibility', 'corrections']);

/** Whether a standing page may have this name as its fixed address: no route of the site has it. */
export function isStandingName(name: string): boolean {
  return /^[a-z][a-z0-9-]{0,40}$/.test(name) && !RESERVED_IN_LANGUAGE.has(name);
}

/**
 * Whether a path (with or without query) belongs to the site itself and so cannot be an old address
 * of a release; also where it only is written otherwise (`/EN//%6eews`). A path below
 * `/{language}/news/` is free unless it has the form of a release's own.
 */
export function isReservedPath(path: string, languages: readonly string[]): boolean {
  const [pathname = ''] = path.split('?');
  const segments = segmentsOf(pathname);
  if (!segments) return true;
  const [first = '', second, ...rest] = segments;
  if (first === '' || RESERVED_FIRST.has(first.toLowerCase())) return true;
  if (segments.length === 1 && RESERVED_FILES.has(first)) return true;
  if (!languages.some((language) => language.toLowerCase() === first.toLowerCase())) return false;
  if (second === undefined) return true;
  if (second === 'news') return isReleaseForm(rest);
  return RESERVED_IN_LANGUAGE.has(second) || FILES_IN_LANGUAGE.test(second);
}

/** The name that a standing page at this path would have, or null: `/en/about` → `about`. */
export function standingNameAt(path: string, languages: readonly string[]): string | null {
  const [first = '', name = '', ...rest] = segmentsOf(path.split('?')[0] ?? '') ?? [];
  const isInLanguage = languages.some((language) => language.toLowerCase() === first.toLowerCase());
  return isInLanguage && rest.length === 0 && isStandingName(name) ? name : null;
}

/** Whether the name belongs to a page that every institution has, whether or not it is written yet. */
export function isExpectedPage(name: string): boolean {
  return EXPECTED_PAGES.has(name);
}

/** Null where a browser would never send such a path as it is written. */
function segmentsOf(pathname: string): string[] | null {
  try {
    const segments = pathname.split('/').map(decodeURIComponent);
    const odd = segments.some((segment) => /^\.\.?$|[/\\]/.test(segment));
    return odd ? null : segments.filter((segment) => segment !== '');
  } catch {
    return null; // a per cent sign that encodes nothing
  }
}

function isReleaseForm(rest: readonly string[]): boolean {
  if (rest.length === 0) return true;
  return /^\d{4}$/.test(rest[0] ?? '') && !/\.(html?|php|aspx?)$/.test(rest.at(-1) ?? '');
}
