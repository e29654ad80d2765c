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

export function editionPath(path: string, number: number): string {
  return `${path}/editions/${number}`;
}

export function changesPath(path: string, from: number, to: number): string {
  return `${path}/changes/${from}..${to}`;
}

export function frontPath(language: string): string {
  return `/${language}`;
}

export function newsPath(language: string, page = 1): string {
  return page === 1 ? `/${language}/news` : `/${language}/news?page=${page}`;
}

export function feedPath(language: string): string {
  return `/${language}/feed.atom`;
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
const RESERVED_FILES =
  /^\/(robots\.txt|favicon\.ico|sitemap\.xml|news-sitemap\.xml|opensearch\.xml|manifest\.webmanifest)$/;

/**
 * Whether a path (with or without query) belongs to the site itself and so cannot be an old address
 * of a release. A path below `/{language}/news/` is free unless it has the form of a release's own.
 */
export function isReservedPath(path: string, languages: readonly string[]): boolean {
  const [pathname = ''] = path.split('?');
  if (pathname === '/' || RESERVED_FILES.test(pathname)) return true;
  const [first = '', second, ...rest] = pathname.slice(1).split('/');
  if (RESERVED_FIRST.has(first)) return true;
  if (!languages.includes(first)) return false;
  if (second === undefined || second === '') return true;
  if (second === 'news') return isReleaseForm(rest);
  return RESERVED_IN_LANGUAGE.has(second) || /^feed\.(atom|rss|json)$/.test(second);
}

function isReleaseForm(rest: readonly string[]): boolean {
  if (rest.length === 0) return true;
  return /^\d{4}$/.test(rest[0] ?? '') && !/\.(html?|php|aspx?)$/.test(rest.at(-1) ?? '');
}
