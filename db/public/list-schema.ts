import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What the lists of releases stand on, beside `pages`. The statements that create it are in `create-lists.ts`. */

/** The topics of each listed page, in the order of their lists. */
export const pageTopics = sqliteTable(
  'page_topics',
  {
    reference: text('reference').notNull(),
    language: text('language').notNull(),
    topic: text('topic').notNull(),
    publishedAt: integer('published_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.language, t.topic, t.publishedAt, t.reference] }),
    index('page_topics_of_page').on(t.reference, t.language),
  ],
);

/** The notices that readers of each language were told, in the order of their list. */
export const toldNotices = sqliteTable(
  'told_notices',
  {
    language: text('language').notNull(),
    madePublicAt: integer('made_public_at', { mode: 'timestamp_ms' }).notNull(),
    reference: text('reference').notNull(),
    number: integer('number').notNull(),
  },
  (t) => [primaryKey({ columns: [t.language, t.madePublicAt, t.reference, t.number] })],
);

/** How much time a step of a long list takes in: thirty days, in milliseconds. */
export const STEP = 30 * 86_400_000;

/** How many a list holds. Triggers keep it, so that nobody counts a million rows for a page. */
export const listCounts = sqliteTable(
  'list_counts',
  {
    language: text('language').notNull(),
    list: text('list', { enum: ['all', 'year', 'month', 'section', 'topic', 'corrections'] }).notNull(),
    /** `2018`, `2018-09`, a section's or topic's key; empty where there is one list of the kind. */
    key: text('key').notNull(),
    count: integer('count').notNull(),
  },
  (t) => [primaryKey({ columns: [t.language, t.list, t.key] })],
);
