import { and, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { FeedOf } from '#newsroom/addresses.ts';
import { ALL, scopeOfList } from './list-counts.ts';
import { pageTopics } from './list-schema.ts';
import { publicReader, readScope } from './reader.ts';
import { editionTexts, generations, notices, pages, releases } from './schema.ts';

/** How many releases a feed carries. */
export const FEED_LENGTH = 50;

/** A release in a feed, with its live words. `withdrawn` is set while it is withdrawn. */
export type FeedEntry = {
  readonly page: typeof pages.$inferSelect;
  readonly text: typeof editionTexts.$inferSelect;
  readonly withdrawn: typeof notices.$inferSelect | null;
};

/** A retracted release: feed readers are told to drop what they keep of it. */
export type FeedDeletion = {
  readonly reference: string;
  readonly mainLanguage: string;
  readonly at: Date;
  readonly words: Readonly<Record<string, string>>;
};

export type Feed = {
  readonly entries: readonly FeedEntry[];
  readonly deletions: readonly FeedDeletion[];
  /** When this language's list moved last; null before it ever did. */
  readonly movedAt: Date | null;
};

/**
 * The newest releases of a language, or of a section or topic in it, with full text, and the retracted
 * ones. Scope: that of the list.
 */
export async function readFeed(language: string, of: FeedOf = null): Promise<Feed> {
  const scope = scopeOfList(language, of ?? ALL);
  readScope(scope);
  const [listed, withdrawn, deletions, moved] = await Promise.all([
    listedEntries(language, of),
    withdrawnEntries(language, of),
    readDeletions(language, of),
    publicReader().db.select().from(generations).where(eq(generations.scope, scope)),
  ]);
  const entries = [...listed, ...withdrawn].sort((a, b) => newestFirst(a.page, b.page)).slice(0, FEED_LENGTH);
  return { entries, deletions, movedAt: moved[0]?.movedAt ?? null };
}

function newestFirst(a: FeedEntry['page'], b: FeedEntry['page']): number {
  return b.publishedAt.getTime() - a.publishedAt.getTime() || (a.reference < b.reference ? 1 : -1);
}

const LIVE_TEXT = and(
  eq(editionTexts.reference, pages.reference),
  eq(editionTexts.language, pages.language),
  eq(editionTexts.number, releases.liveNumber),
);

const LASTING_WITHDRAWAL = and(eq(notices.kind, 'withdrawal'), isNull(notices.endedAt));

/** Whether a release belongs to the list, also while it stands in none. */
function belongsTo(of: FeedOf) {
  if (of === null) return undefined;
  if (of.list === 'section') return eq(releases.section, of.key);
  return sql`EXISTS (SELECT 1 FROM json_each(${releases.topics}) AS topic WHERE topic.value = ${of.key})`;
}

/** The newest pages of the list; by its own index, however few of all releases belong to it. */
function inList(language: string, of: FeedOf) {
  const listed = and(eq(pages.language, language), eq(pages.listed, true));
  if (of === null) return listed;
  if (of.list === 'section') return and(listed, eq(pages.section, of.key));
  const newest = publicReader()
    .db.select({ reference: pageTopics.reference })
    .from(pageTopics)
    .where(and(eq(pageTopics.language, language), eq(pageTopics.topic, of.key)))
    .orderBy(desc(pageTopics.publishedAt), desc(pageTopics.reference))
    .limit(FEED_LENGTH);
  return and(listed, inArray(pages.reference, newest));
}

async function listedEntries(language: string, of: FeedOf): Promise<readonly FeedEntry[]> {
  const rows = await publicReader()
    .db.select({ page: pages, text: editionTexts })
    .from(pages)
    .innerJoin(releases, eq(releases.reference, pages.reference))
    .innerJoin(editionTexts, LIVE_TEXT)
    .where(inList(language, of))
    .orderBy(desc(pages.publishedAt), desc(pages.reference))
    .limit(FEED_LENGTH);
  return rows.map((row) => ({ ...row, withdrawn: null }));
}

async function withdrawnEntries(language: string, of: FeedOf): Promise<readonly FeedEntry[]> {
  return publicReader()
    .db.select({ page: pages, text: editionTexts, withdrawn: notices })
    .from(pages)
    .innerJoin(releases, and(eq(releases.reference, pages.reference), eq(releases.state, 'withdrawn')))
    .innerJoin(editionTexts, LIVE_TEXT)
    .innerJoin(notices, and(eq(notices.reference, pages.reference), LASTING_WITHDRAWAL))
    .where(
      and(
        eq(pages.language, language),
        eq(pages.listed, false),
        ne(pages.kind, 'standing_page'),
        belongsTo(of),
      ),
    )
    .orderBy(desc(pages.publishedAt), desc(pages.reference))
    .limit(FEED_LENGTH);
}

async function readDeletions(language: string, of: FeedOf): Promise<readonly FeedDeletion[]> {
  const rows = await publicReader()
    .db.select({
      reference: releases.reference,
      kind: releases.kind,
      mainLanguage: releases.mainLanguage,
      at: notices.madePublicAt,
      words: notices.words,
    })
    .from(notices)
    .innerJoin(releases, eq(releases.reference, notices.reference))
    .where(and(eq(notices.kind, 'retraction'), eq(releases.state, 'retracted'), belongsTo(of)))
    .orderBy(desc(notices.madePublicAt));
  // A retraction gives its reason in every language that the release was in.
  return rows
    .filter((row) => row.kind !== 'standing_page' && row.words[language] !== undefined)
    .slice(0, FEED_LENGTH);
}
