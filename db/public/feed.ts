import { and, desc, eq, isNull, ne } from 'drizzle-orm';
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

/** The newest releases of a language with full text, and the retracted ones. Scope `listing:<language>`. */
export async function readFeed(language: string): Promise<Feed> {
  readScope(`listing:${language}`);
  const [listed, withdrawn, deletions, moved] = await Promise.all([
    listedEntries(language),
    withdrawnEntries(language),
    readDeletions(language),
    publicReader()
      .db.select()
      .from(generations)
      .where(eq(generations.scope, `listing:${language}`)),
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

async function listedEntries(language: string): Promise<readonly FeedEntry[]> {
  const rows = await publicReader()
    .db.select({ page: pages, text: editionTexts })
    .from(pages)
    .innerJoin(releases, eq(releases.reference, pages.reference))
    .innerJoin(editionTexts, LIVE_TEXT)
    .where(and(eq(pages.language, language), eq(pages.listed, true)))
    .orderBy(desc(pages.publishedAt), desc(pages.reference))
    .limit(FEED_LENGTH);
  return rows.map((row) => ({ ...row, withdrawn: null }));
}

async function withdrawnEntries(language: string): Promise<readonly FeedEntry[]> {
  return publicReader()
    .db.select({ page: pages, text: editionTexts, withdrawn: notices })
    .from(pages)
    .innerJoin(releases, and(eq(releases.reference, pages.reference), eq(releases.state, 'withdrawn')))
    .innerJoin(editionTexts, LIVE_TEXT)
    .innerJoin(notices, and(eq(notices.reference, pages.reference), LASTING_WITHDRAWAL))
    .where(and(eq(pages.language, language), eq(pages.listed, false), ne(pages.kind, 'standing_page')))
    .orderBy(desc(pages.publishedAt), desc(pages.reference))
    .limit(FEED_LENGTH);
}

async function readDeletions(language: string): Promise<readonly FeedDeletion[]> {
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
    .where(and(eq(notices.kind, 'retraction'), eq(releases.state, 'retracted')))
    .orderBy(desc(notices.madePublicAt));
  // A retraction gives its reason in every language that the release was in.
  return rows
    .filter((row) => row.kind !== 'standing_page' && row.words[language] !== undefined)
    .slice(0, FEED_LENGTH);
}
