import { and, desc, eq } from 'drizzle-orm';
import { homeOf } from './address-rows.ts';
import { CORRECTIONS, hasPage, listCount, scopeOfList } from './list-counts.ts';
import { toldNotices } from './list-schema.ts';
import type { ListPage } from './lists.ts';
import { ARCHIVE_PAGE_SIZE, pagesFor } from './paging.ts';
import { publicReader, readScope } from './reader.ts';
import { notices, pages } from './schema.ts';

/** A correction, clarification, withdrawal, retraction or removed edition, as the list of all shows it. */
export type Told = {
  readonly notice: typeof notices.$inferSelect;
  /** Null where the release was retracted: nothing of it may be told. */
  readonly page: Pick<typeof pages.$inferSelect, 'path' | 'headline' | 'kind'> | null;
  /** Where it is, or where the reader learns that it is gone. */
  readonly path: string | null;
};

/**
 * One page of everything that readers of a language were told to be wrong, newest first; null where
 * there is no such page. Scope `corrections:<language>`.
 */
export async function readCorrections(language: string, page: number): Promise<ListPage<Told> | null> {
  readScope(scopeOfList(language, CORRECTIONS));
  if (!hasPage(language, CORRECTIONS, page)) return null;
  const count = listCount(language, CORRECTIONS);
  const rows = await rowsOn(language, page);
  const entries = rows.map((row) => ({
    ...row,
    path: row.page?.path ?? homeOf(row.notice.reference, language),
  }));
  return { entries, count, page, pages: pagesFor(count) };
}

async function rowsOn(language: string, page: number) {
  const { db } = publicReader();
  const shown = db
    .select({ reference: toldNotices.reference, number: toldNotices.number })
    .from(toldNotices)
    .where(eq(toldNotices.language, language))
    .orderBy(desc(toldNotices.madePublicAt), desc(toldNotices.reference), desc(toldNotices.number))
    .limit(ARCHIVE_PAGE_SIZE)
    .offset((page - 1) * ARCHIVE_PAGE_SIZE)
    .as('shown');
  return db
    .select({ notice: notices, page: { path: pages.path, headline: pages.headline, kind: pages.kind } })
    .from(shown)
    .innerJoin(notices, and(eq(notices.reference, shown.reference), eq(notices.number, shown.number)))
    .leftJoin(pages, and(eq(pages.reference, shown.reference), eq(pages.language, language)))
    .orderBy(desc(notices.madePublicAt), desc(notices.reference), desc(notices.number));
}
