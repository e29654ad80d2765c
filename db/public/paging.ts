/** How many releases one page of a list shows. The address rules and the lists share it. */
export const ARCHIVE_PAGE_SIZE = 20;

/** How many pages a list of `count` releases has; an empty list still has its first. */
export function pagesFor(count: number): number {
  return Math.max(1, Math.ceil(count / ARCHIVE_PAGE_SIZE));
}
