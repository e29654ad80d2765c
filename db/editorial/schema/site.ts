import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { instant, oneOf } from './columns.ts';
import type { ByLanguage } from './institution.ts';
import { people } from './people.ts';
import { releases } from './releases.ts';

/** What editors put over the whole site: the pinned lead of the front page, and notice banners. */

/** At most one row: the release that leads the front page until an instant. A trigger wants it published. */
export const pin = sqliteTable(
  'pin',
  {
    id: integer('id').primaryKey(),
    releaseId: integer('release_id')
      .notNull()
      .references(() => releases.id),
    until: instant('until').notNull(),
    untilWall: text('until_wall').notNull(),
    untilZone: text('until_zone').notNull(),
    pinnedBy: integer('pinned_by')
      .notNull()
      .references(() => people.id),
    pinnedAt: instant('pinned_at').notNull(),
  },
  (t) => [check('pin_one_row', sql`${t.id} = 1`)],
);

export const BANNER_STATES = ['waiting', 'shown', 'ended', 'cancelled'] as const;

/** Notices at the head of every public page. Their words never change in place; triggers refuse it. */
export const noticeBanners = sqliteTable(
  'notice_banners',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    state: text('state', { enum: BANNER_STATES }).notNull(),
    words: text('words', { mode: 'json' }).$type<ByLanguage>().notNull(),
    /** SHA-256 over words and end: approval is bound to it. */
    contentHash: text('content_hash').notNull(),
    /** When it ends by itself; null where somebody has to take it down. */
    until: instant('until'),
    untilWall: text('until_wall'),
    untilZone: text('until_zone'),
    askedBy: integer('asked_by')
      .notNull()
      .references(() => people.id),
    askedAt: instant('asked_at').notNull(),
    /** Shown without another editor's approval, with the reason. */
    forcedWhy: text('forced_why'),
    shownBy: integer('shown_by').references(() => people.id),
    shownAt: instant('shown_at'),
    /** The other editor who signed off what was forced. */
    signedOffBy: integer('signed_off_by').references(() => people.id),
    signedOffAt: instant('signed_off_at'),
    /** Who took it down or cancelled it; null where it ended by itself. */
    endedBy: integer('ended_by').references(() => people.id),
    endedAt: instant('ended_at'),
  },
  (t) => [
    check('banner_state_known', oneOf(t.state, BANNER_STATES)),
    check(
      'banner_until_whole',
      sql`(${t.until} is null) = (${t.untilWall} is null) and (${t.until} is null) = (${t.untilZone} is null)`,
    ),
    check('banner_shown_whole', sql`(${t.shownAt} is not null) = (${t.state} in ('shown','ended'))`),
    check('banner_ended_whole', sql`(${t.endedAt} is not null) = (${t.state} in ('ended','cancelled'))`),
    uniqueIndex('one_waiting_banner').on(t.state).where(sql`${t.state} = 'waiting'`),
    uniqueIndex('one_shown_banner').on(t.state).where(sql`${t.state} = 'shown'`),
  ],
);
