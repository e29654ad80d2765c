import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instant } from './columns.ts';
import { people } from './people.ts';

/** The lasting things, their addresses, numbers and notices. */

export const releases = sqliteTable(
  'releases',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    mainLanguage: text('main_language').notNull(),
    authorId: integer('author_id')
      .notNull()
      .references(() => people.id),
    createdAt: instant('created_at').notNull(),
    /** `2018/0042`: given at first publication, never reused. */
    reference: text('reference').unique(),
    /** The display time; equals `madePublicAt` unless an archive date is set. */
    publishedAt: instant('published_at'),
    madePublicAt: instant('made_public_at'),
    /** A standing page's fixed address (`about`). */
    fixedSlug: text('fixed_slug').unique(),
    /** Identity of an imported release without a number. */
    sourceId: text('source_id').unique(),
  },
  (t) => [
    index('releases_by_display_time').on(t.publishedAt).where(sql`${t.publishedAt} is not null`),
    check(
      'release_public_whole',
      sql`(${t.reference} is null) = (${t.publishedAt} is null) and (${t.reference} is null) = (${t.madePublicAt} is null)`,
    ),
  ],
);

/** The reference numbers given so far, per year: a number is never given twice. */
export const referenceCounters = sqliteTable('reference_counters', {
  year: integer('year').primaryKey(),
  last: integer('last').notNull(),
});

/** First publication of a release in each language. */
export const releaseLanguages = sqliteTable(
  'release_languages',
  {
    releaseId: integer('release_id')
      .notNull()
      .references(() => releases.id),
    language: text('language').notNull(),
    madePublicAt: instant('made_public_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.releaseId, t.language] })],
);

/** Slugs in use, per language over all releases that are not discarded. */
export const slugs = sqliteTable(
  'slugs',
  {
    language: text('language').notNull(),
    slug: text('slug').notNull(),
    releaseId: integer('release_id')
      .notNull()
      .references(() => releases.id),
  },
  (t) => [primaryKey({ columns: [t.language, t.slug] }), index('slugs_release').on(t.releaseId)],
);

/** Addresses from before: an import brings them, they answer 301 for ever. */
export const oldAddresses = sqliteTable('old_addresses', {
  path: text('path').primaryKey(),
  releaseId: integer('release_id')
    .notNull()
    .references(() => releases.id),
  language: text('language').notNull(),
});
