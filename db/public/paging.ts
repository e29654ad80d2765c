/** How many releases one page of a list shows. The address rules and the lists share it. */
export const ARCHIVE_PAGE_SIZE = 20;

/** How many pages a list of `count` releases has; an empty list still has its first. */
export function pagesFor(count: number): number {
  return Math.max(1, Math.ceil(count / ARCHIVE_PAGE_SIZE));
}

/** Where a page of a list lies, counted from the nearer end: the last page costs what the first does. */
export function windowOf(page: number, count: number) {
  const before = (page - 1) * ARCHIVE_PAGE_SIZE;
  const after = Math.max(0, count - page * ARCHIVE_PAGE_SIZE);
  const fromOldest = after < before;
  const limit = Math.min(ARCHIVE_PAGE_SIZE, count - before);
  return { fromOldest, limit, offset: fromOldest ? after : before };
}
