import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { NOTICE_KINDS } from '#newsroom/vocabulary.ts';
import { instant, oneOf } from './columns.ts';
import { editions } from './editions.ts';
import type { ByLanguage } from './institution.ts';
import { people } from './people.ts';
import { releases } from './releases.ts';

/** Corrections, clarifications, withdrawals, retractions, suppressions; frozen once public. */
export const notices = sqliteTable(
  'notices',
  {
    releaseId: integer('release_id')
      .notNull()
      .references(() => releases.id),
    number: integer('number').notNull(),
    kind: text('kind', { enum: NOTICE_KINDS }).notNull(),
    editionId: integer('edition_id')
      .notNull()
      .references(() => editions.id),
    words: text('words', { mode: 'json' }).$type<ByLanguage>().notNull(),
    madePublicAt: instant('made_public_at').notNull(),
    /** A withdrawal ended by reinstating or by a new edition. */
    endedAt: instant('ended_at'),
  },
  (t) => [
    primaryKey({ columns: [t.releaseId, t.number] }),
    index('notices_by_time').on(t.madePublicAt),
    check('notice_kind_known', oneOf(t.kind, NOTICE_KINDS)),
  ],
);

/** A retraction or suppression that waits for another editor. */
export const removalRequests = sqliteTable(
  'removal_requests',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    releaseId: integer('release_id')
      .notNull()
      .references(() => releases.id),
    editionId: integer('edition_id')
      .notNull()
      .references(() => editions.id),
    kind: text('kind', { enum: ['retraction', 'suppression'] }).notNull(),
    reason: text('reason', { mode: 'json' }).$type<ByLanguage>().notNull(),
    askedBy: integer('asked_by')
      .notNull()
      .references(() => people.id),
    askedAt: instant('asked_at').notNull(),
    answer: text('answer', { enum: ['confirmed', 'cancelled'] }),
    answeredBy: integer('answered_by').references(() => people.id),
    answeredAt: instant('answered_at'),
  },
  (t) => [uniqueIndex('one_waiting_request').on(t.editionId).where(sql`${t.answer} is null`)],
);
