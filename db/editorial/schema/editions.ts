import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { EditionContent } from '#newsroom/content.ts';
import { STATES, VERDICTS } from '#newsroom/vocabulary.ts';
import { flag, instant, oneOf } from './columns.ts';
import { people } from './people.ts';
import { releases } from './releases.ts';

/** Publication cycles of releases, their texts and approvals. */

export const editions = sqliteTable(
  'editions',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    releaseId: integer('release_id')
      .notNull()
      .references(() => releases.id),
    state: text('state', { enum: STATES }).notNull(),
    /** Public number, given at publication. */
    number: integer('number'),
    createdBy: integer('created_by')
      .notNull()
      .references(() => people.id),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    /** The newest revision: what the edition holds now. */
    revisionId: integer('revision_id'),
    /** Headline in the release's main language, for lists on the desk. */
    headline: text('headline').notNull(),
    /** Key of the section, for figures that read many editions. */
    section: text('section').notNull().default(''),
    /** When the event begins that it invites to, for the calendar. */
    eventAt: instant('event_at'),
    submittedBy: integer('submitted_by').references(() => people.id),
    submittedAt: instant('submitted_at'),
    /** The editor who was asked to review it; null where any may. */
    reviewerId: integer('reviewer_id').references(() => people.id),
    returnComment: text('return_comment'),
    scheduledAt: instant('scheduled_at'),
    scheduledWall: text('scheduled_wall'),
    scheduledZone: text('scheduled_zone'),
    blockedAt: instant('blocked_at'),
    blockedWhy: text('blocked_why'),
    /** The fact of publication; never the archive date. */
    madePublicAt: instant('made_public_at'),
    publishedBy: integer('published_by').references(() => people.id),
    late: flag('late').notNull().default(false),
    /** Published past the review, with the reason; awaits another editor until signed off. */
    forcedWhy: text('forced_why'),
    signedOffBy: integer('signed_off_by').references(() => people.id),
    /** Brought by an import of the past: stays out of the sign-off queue. */
    archive: flag('archive').notNull().default(false),
    importBatch: text('import_batch'),
    /** The people who alone may know of it while it is open; null where everybody at the desk may. */
    limitedTo: text('limited_to', { mode: 'json' }).$type<readonly number[]>(),
    suppressedAt: instant('suppressed_at'),
    discardedAt: instant('discarded_at'),
  },
  (t) => [
    check('edition_state_known', oneOf(t.state, STATES)),
    check(
      'edition_number_when_public',
      sql`(${t.number} is not null) = (${t.state} in ('published','superseded','withdrawn','retracted'))`,
    ),
    check('edition_scheduled_whole', sql`(${t.state} = 'scheduled') = (${t.scheduledAt} is not null)`),
    uniqueIndex('one_open_edition')
      .on(t.releaseId)
      .where(sql`${t.state} in ('draft','in_review','approved','scheduled')`),
    uniqueIndex('one_live_edition').on(t.releaseId).where(sql`${t.state} in ('published','withdrawn')`),
    uniqueIndex('edition_numbers').on(t.releaseId, t.number),
    index('editions_by_state').on(t.state, t.changedAt),
    index('editions_due').on(t.scheduledAt).where(sql`${t.state} = 'scheduled'`),
    index('editions_public').on(t.madePublicAt).where(sql`${t.number} is not null`),
    index('editions_events').on(t.eventAt).where(sql`${t.eventAt} is not null`),
    index('editions_forced')
      .on(t.madePublicAt)
      .where(sql`${t.forcedWhy} is not null and ${t.signedOffBy} is null and ${t.archive} = 0`),
    index('editions_limited').on(t.id).where(sql`${t.limitedTo} is not null`),
  ],
);

/** An immutable snapshot of an edition's content. Triggers refuse update and delete. */
export const revisions = sqliteTable(
  'revisions',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    editionId: integer('edition_id')
      .notNull()
      .references(() => editions.id),
    personId: integer('person_id').references(() => people.id),
    /** The revision that the save started from. */
    baseId: integer('base_id'),
    at: instant('at').notNull(),
    content: text('content', { mode: 'json' }).$type<EditionContent>().notNull(),
    contentHash: text('content_hash').notNull(),
    /** Lost against a newer save: kept beside it, never the newest. */
    beside: flag('beside').notNull().default(false),
  },
  (t) => [index('revisions_edition').on(t.editionId, t.id)],
);

/** Who put words into an edition, or asked for them by reopening; they cannot approve it. */
export const contributors = sqliteTable(
  'contributors',
  {
    editionId: integer('edition_id')
      .notNull()
      .references(() => editions.id),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.personId] })],
);

/** What autosave writes. No deed, never shown to others as the text. */
export const workingCopies = sqliteTable(
  'working_copies',
  {
    editionId: integer('edition_id')
      .notNull()
      .references(() => editions.id),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    tab: text('tab').notNull(),
    baseRevisionId: integer('base_revision_id').notNull(),
    counter: integer('counter').notNull(),
    at: instant('at').notNull(),
    content: text('content', { mode: 'json' }).$type<EditionContent>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.personId, t.tab] })],
);

export const approvals = sqliteTable(
  'approvals',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    editionId: integer('edition_id')
      .notNull()
      .references(() => editions.id),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    verdict: text('verdict', { enum: VERDICTS }).notNull(),
    contentHash: text('content_hash').notNull(),
    at: instant('at').notNull(),
    /** Reopened, returned or changed since: no longer counts. */
    voidedAt: instant('voided_at'),
  },
  (t) => [
    check('verdict_known', oneOf(t.verdict, VERDICTS)),
    uniqueIndex('one_standing_approval').on(t.editionId).where(sql`${t.voidedAt} is null`),
  ],
);
