/** How many releases one page of a list shows. The address rules and the lists share it. */
export const ARCHIVE_PAGE_SIZE = 20;

/** How many pages a list of `count` releases has; an empty list still has its first. */
export function pagesFor(count: number): number {
  return Math.max(1, Math.ceil(count / ARCHIVE_PAGE_SIZE));
}

/** How many addresses one part of the sitemap names; the protocol would allow ten times as many. */
export const SITEMAP_SIZE = 5000;

/** How many parts the sitemap of a language has; the first names its standing pages also where there are no releases. */
export function sitemapPartsFor(count: number): number {
  return Math.max(1, Math.ceil(count / SITEMAP_SIZE));
}
