import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { PASSAGE_FIELDS } from '#newsroom/passages.ts';
import { instant, oneOf } from './columns.ts';
import { editions, revisions } from './editions.ts';
import { people } from './people.ts';

/** What people say about an edition while it is worked on, and what of it each was shown. Never for readers. */

/** A conversation about one passage of one text. The passage never changes; where it is now is worked out anew. */
export const commentThreads = sqliteTable(
  'comment_threads',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    editionId: integer('edition_id')
      .notNull()
      .references(() => editions.id),
    language: text('language').notNull(),
    field: text('field', { enum: PASSAGE_FIELDS }).notNull(),
    /** From 0, as it was counted when the thread began. */
    paragraph: integer('paragraph').notNull(),
    quote: text('quote').notNull(),
    /** Some words before and after the quote, to tell it from the same words elsewhere. */
    before: text('before').notNull(),
    after: text('after').notNull(),
    startedBy: integer('started_by')
      .notNull()
      .references(() => people.id),
    startedAt: instant('started_at').notNull(),
    resolvedBy: integer('resolved_by').references(() => people.id),
    resolvedAt: instant('resolved_at'),
  },
  (t) => [
    check('passage_field_known', oneOf(t.field, PASSAGE_FIELDS)),
    check('thread_resolved_whole', sql`(${t.resolvedBy} is null) = (${t.resolvedAt} is null)`),
    index('comment_threads_edition').on(t.editionId, t.id),
  ],
);

/** One thing said in a thread, the first included. Triggers refuse to change it. */
export const comments = sqliteTable(
  'comments',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    threadId: integer('thread_id')
      .notNull()
      .references(() => commentThreads.id),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    at: instant('at').notNull(),
    words: text('words').notNull(),
  },
  (t) => [index('comments_thread').on(t.threadId, t.id)],
);

/** Which revisions a person was shown for review, so that the next review shows what is new since. */
export const shownRevisions = sqliteTable(
  'shown_revisions',
  {
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    revisionId: integer('revision_id')
      .notNull()
      .references(() => revisions.id, { onDelete: 'cascade' }),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.revisionId, t.personId] })],
);
