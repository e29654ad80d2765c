import { and, desc, eq, inArray, lt, ne } from 'drizzle-orm';
import { ALL, hasPage, type ListName, listCount, scopeOfList } from './list-counts.ts';
import { placeOf } from './list-place.ts';
import { pageTopics } from './list-schema.ts';
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

/** One page of a list. */
export type ListPage<T = Listed> = {
  readonly entries: readonly T[];
  readonly count: number;
  readonly page: number;
  readonly pages: number;
};

/** What a list says of a release. */
export const LISTED_COLUMNS = {
  reference: pages.reference,
  path: pages.path,
  kind: pages.kind,
  section: pages.section,
  headline: pages.headline,
  summary: pages.summary,
  publishedAt: pages.publishedAt,
};
const NEWEST_FIRST = [desc(pages.publishedAt), desc(pages.reference)] as const;

function inList(language: string) {
  return and(eq(pages.language, language), eq(pages.listed, true));
}

/** The newest releases of a language. Scope `listing:<language>`. */
export async function readLatest(language: string, limit: number): Promise<readonly Listed[]> {
  readScope(scopeOfList(language, ALL));
  return publicReader()
    .db.select(LISTED_COLUMNS)
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
    .db.select(LISTED_COLUMNS)
    .from(pages)
    .innerJoin(lead, eq(lead.reference, pages.reference))
    .where(inList(language));
  const [newest] = pinned ? [pinned] : await readLatest(language, 1);
  return newest ?? null;
}

/** The newest releases of a section but for `without`, a reference. Scope `listing:<language>/section/<key>`. */
export async function readLatestOfSection(
  language: string,
  section: string,
  without: string,
  limit: number,
): Promise<readonly Listed[]> {
  readScope(scopeOfList(language, { list: 'section', key: section }));
  return publicReader()
    .db.select(LISTED_COLUMNS)
    .from(pages)
    .where(and(inList(language), eq(pages.section, section), ne(pages.reference, without)))
    .orderBy(...NEWEST_FIRST)
    .limit(limit);
}

/** One page of a list, newest first; null where there is no such page. Scope: the list's own. */
export async function readListPage(language: string, name: ListName, page: number): Promise<ListPage | null> {
  readScope(scopeOfList(language, name));
  if (!hasPage(language, name, page)) return null;
  const count = listCount(language, name);
  const entries = await publicReader()
    .db.select(LISTED_COLUMNS)
    .from(pages)
    .where(and(eq(pages.language, language), inArray(pages.reference, referencesOn(language, name, page))))
    .orderBy(...NEWEST_FIRST);
  return { entries, count, page, pages: pagesFor(count) };
}

/**
 * The releases on a page of a list. The select stays inside an index, so that a late page need not
 * step over whole rows. A year is ordered by month first because its index is.
 */
function referencesOn(language: string, name: ListName, page: number) {
  const { before, offset } = placeOf(language, name, (page - 1) * ARCHIVE_PAGE_SIZE);
  const { db } = publicReader();
  if (name.list === 'topic') {
    return db
      .select({ reference: pageTopics.reference })
      .from(pageTopics)
      .where(
        and(
          eq(pageTopics.language, language),
          eq(pageTopics.topic, name.key),
          before ? lt(pageTopics.publishedAt, before) : undefined,
        ),
      )
      .orderBy(desc(pageTopics.publishedAt), desc(pageTopics.reference))
      .limit(ARCHIVE_PAGE_SIZE)
      .offset(offset);
  }
  return db
    .select({ reference: pages.reference })
    .from(pages)
    .where(and(inList(language), among(name), before ? lt(pages.publishedAt, before) : undefined))
    .orderBy(...(name.list === 'year' ? [desc(pages.month)] : []), ...NEWEST_FIRST)
    .limit(ARCHIVE_PAGE_SIZE)
    .offset(offset);
}

function among({ list, key }: ListName) {
  const [year, month] = key.split('-').map(Number);
  if (list === 'section') return eq(pages.section, key);
  if (list === 'year') return eq(pages.year, year ?? 0);
  if (list === 'month') return and(eq(pages.year, year ?? 0), eq(pages.month, month ?? 0));
  return undefined;
}
