import { and, asc, desc, eq, inArray, ne } from 'drizzle-orm';
import { listedCount } from './address-rows.ts';
import { ARCHIVE_PAGE_SIZE, pagesFor } from './paging.ts';
import { publicReader, readScope } from './reader.ts';
import { lead, pages } from './schema.ts';

/** A release as lists show it. */
export type Listed = {
  readonly reference: string;
  readonly path: string;
  readonly kind: string;
  readonly section: string;
  readonly headline: string;
  readonly summary: string;
  readonly publishedAt: Date;
};

export type ArchivePage = {
  readonly entries: readonly Listed[];
  readonly count: number;
  readonly page: number;
  readonly pages: number;
};

const COLUMNS = {
  reference: pages.reference,
  path: pages.path,
  kind: pages.kind,
  section: pages.section,
  headline: pages.headline,
  summary: pages.summary,
  publishedAt: pages.publishedAt,
};
const NEWEST_FIRST = [desc(pages.publishedAt), desc(pages.reference)] as const;
const OLDEST_FIRST = [asc(pages.publishedAt), asc(pages.reference)] as const;

function inList(language: string) {
  return and(eq(pages.language, language), eq(pages.listed, true));
}

/** The newest releases of a language. Scope `listing:<language>`. */
export async function readLatest(language: string, limit: number): Promise<readonly Listed[]> {
  readScope(`listing:${language}`);
  return publicReader()
    .db.select(COLUMNS)
    .from(pages)
    .where(inList(language))
    .orderBy(...NEWEST_FIRST)
    .limit(limit);
}

/**
 * What leads the front page of a language: the release that an editor pinned, where it is listed in this
 * language, else the newest. Scopes `front` and `listing:<language>`.
 */
export async function leadOf(language: string): Promise<Listed | null> {
  readScope('front');
  readScope(`listing:${language}`);
  const [pinned] = await publicReader()
    .db.select(COLUMNS)
    .from(pages)
    .innerJoin(lead, eq(lead.reference, pages.reference))
    .where(inList(language));
  const [newest] = pinned ? [pinned] : await readLatest(language, 1);
  return newest ?? null;
}

/** The newest releases of a section but for `without`, a reference. Scope `listing:<language>`. */
export async function readLatestOfSection(
  language: string,
  section: string,
  without: string,
  limit: number,
): Promise<readonly Listed[]> {
  readScope(`listing:${language}`);
  return publicReader()
    .db.select(COLUMNS)
    .from(pages)
    .where(and(inList(language), eq(pages.section, section), ne(pages.reference, without)))
    .orderBy(...NEWEST_FIRST)
    .limit(limit);
}

/**
 * One page of a language's archive, newest first; null where there is no such page. Scope
 * `listing:<language>`.
 */
export async function readArchivePage(language: string, page: number): Promise<ArchivePage | null> {
  readScope(`listing:${language}`);
  const count = listedCount(language);
  const last = pagesFor(count);
  if (!Number.isInteger(page) || page < 1 || page > last) return null;
  const entries = await publicReader()
    .db.select(COLUMNS)
    .from(pages)
    .where(and(eq(pages.language, language), inArray(pages.reference, referencesOn(language, page, count))))
    .orderBy(...NEWEST_FIRST);
  return { entries, count, page, pages: last };
}

/**
 * The releases on a page of the archive. The select stays inside the index, so that a late page need
 * not step over whole rows, and begins at the nearer end of the list.
 */
function referencesOn(language: string, page: number, count: number) {
  const before = (page - 1) * ARCHIVE_PAGE_SIZE;
  const after = Math.max(0, count - page * ARCHIVE_PAGE_SIZE);
  const fromOldest = after < before;
  return publicReader()
    .db.select({ reference: pages.reference })
    .from(pages)
    .where(inList(language))
    .orderBy(...(fromOldest ? OLDEST_FIRST : NEWEST_FIRST))
    .limit(Math.min(ARCHIVE_PAGE_SIZE, count - before))
    .offset(fromOldest ? after : before);
}
