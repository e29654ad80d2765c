import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { ContactCard, EditionContent } from '#newsroom/content.ts';
import { NOTICE_KINDS, ROLES, STATES, VERDICTS } from '#newsroom/vocabulary.ts';

/**
 * The editorial store: everything, drafts included. Only the newsroom process and the operator's
 * commands open it. Instants are milliseconds since 1970 UTC. Triggers, STRICT and what drizzle-kit
 * cannot say are added in the migration files.
 */
const instant = (name: string) => integer(name, { mode: 'timestamp_ms' });
const flag = (name: string) => integer(name, { mode: 'boolean' });
/** A CHECK that a column holds one of the words of a closed list. */
const oneOf = (column: unknown, words: readonly string[]) =>
  sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(', '))})`;

export type ByLanguage = Readonly<Record<string, string>>;

/** One row: the institution that speaks here. */
export const institution = sqliteTable(
  'institution',
  {
    id: integer('id').primaryKey(),
    names: text('names', { mode: 'json' }).$type<ByLanguage>().notNull(),
    mottos: text('mottos', { mode: 'json' })
      .$type<Readonly<Record<string, { readonly words: string; readonly attribution: string }>>>()
      .notNull(),
    boilerplate: text('boilerplate', { mode: 'json' }).$type<ByLanguage>().notNull(),
    zone: text('zone').notNull(),
    languages: text('languages', { mode: 'json' }).$type<readonly string[]>().notNull(),
    mainLanguage: text('main_language').notNull(),
    fourEyes: flag('four_eyes').notNull(),
    demo: flag('demo').notNull(),
    frozenAt: instant('frozen_at'),
    frozenBy: integer('frozen_by').references(() => people.id),
    frozenReason: text('frozen_reason'),
    /** Who asked to lift the freeze and waits for another. */
    thawAskedBy: integer('thaw_asked_by').references(() => people.id),
    /** The clock stepped forward: publishing waits until an editor confirms or the clocks agree. */
    clockPausedAt: instant('clock_paused_at'),
  },
  (t) => [check('institution_one_row', sql`${t.id} = 1`)],
);

export const people = sqliteTable(
  'people',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    email: text('email').notNull(),
    name: text('name').notNull(),
    passwordHash: text('password_hash'),
    suspendedAt: instant('suspended_at'),
    invitedBy: integer('invited_by'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [uniqueIndex('people_email').on(sql`lower(${t.email})`)],
);

export const personRoles = sqliteTable(
  'person_roles',
  {
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    role: text('role', { enum: ROLES }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.role] }), check('role_known', oneOf(t.role, ROLES))],
);

/** A signed-in browser. The cookie holds 32 random bytes; only their SHA-256 is kept. */
export const sessions = sqliteTable(
  'sessions',
  {
    tokenHash: text('token_hash').primaryKey(),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    /** When the person last proved who they are; dangerous deeds want this fresh. */
    provedAt: instant('proved_at').notNull(),
    idleUntil: instant('idle_until').notNull(),
    absoluteUntil: instant('absolute_until').notNull(),
    endedAt: instant('ended_at'),
    userAgent: text('user_agent').notNull(),
  },
  (t) => [index('sessions_person').on(t.personId)],
);

/** One-time links: invitation, first run, demo, forgotten password. GET shows a button, POST consumes. */
export const signInLinks = sqliteTable('sign_in_links', {
  tokenHash: text('token_hash').primaryKey(),
  personId: integer('person_id')
    .notNull()
    .references(() => people.id),
  purpose: text('purpose', { enum: ['invitation', 'sign_in', 'first_run'] }).notNull(),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
});

/** Failed sign-ins, counted per account and per address. */
export const signInFailures = sqliteTable(
  'sign_in_failures',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** `account:<sha256 of the e-mail>` or `address:<ip>`. */
    key: text('key').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('sign_in_failures_key').on(t.key, t.at)],
);

export const sections = sqliteTable('sections', {
  key: text('key').primaryKey(),
  names: text('names', { mode: 'json' }).$type<ByLanguage>().notNull(),
  position: integer('position').notNull(),
});

export const topics = sqliteTable('topics', {
  key: text('key').primaryKey(),
  names: text('names', { mode: 'json' }).$type<ByLanguage>().notNull(),
});

export const contacts = sqliteTable('contacts', {
  key: text('key').primaryKey(),
  card: text('card', { mode: 'json' }).$type<Omit<ContactCard, 'key'>>().notNull(),
  isDefault: flag('is_default').notNull(),
});

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
    limitedTo: text('limited_to', { mode: 'json' }).$type<readonly number[]>(),
  },
  (t) => [check('release_public_whole', sql`(${t.reference} is null) = (${t.publishedAt} is null) and (${t.reference} is null) = (${t.madePublicAt} is null)`)],
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
    submittedBy: integer('submitted_by').references(() => people.id),
    submittedAt: instant('submitted_at'),
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
    uniqueIndex('one_live_edition')
      .on(t.releaseId)
      .where(sql`${t.state} in ('published','withdrawn')`),
    uniqueIndex('edition_numbers').on(t.releaseId, t.number),
    index('editions_by_state').on(t.state, t.changedAt),
    index('editions_due').on(t.scheduledAt).where(sql`${t.state} = 'scheduled'`),
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

/** Who did which deed to what, when. Append-only: triggers refuse update and delete. */
export const audit = sqliteTable(
  'audit',
  {
    sequence: integer('sequence').primaryKey(),
    at: instant('at').notNull(),
    actor: text('actor').notNull(),
    personId: integer('person_id'),
    deed: text('deed').notNull(),
    releaseId: integer('release_id'),
    editionId: integer('edition_id'),
    /** Hashes and references, never texts. */
    details: text('details', { mode: 'json' }).$type<AuditDetails>().notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [index('audit_release').on(t.releaseId, t.sequence), index('audit_person').on(t.personId, t.sequence)],
);
export type AuditDetails = Readonly<Record<string, string | number | boolean | null | readonly (string | number)[]>>;

/** Every change of public state in its one order. Append-only. */
export const ledger = sqliteTable('ledger', {
  sequence: integer('sequence').primaryKey(),
  /** Null where the furniture changed. */
  releaseId: integer('release_id').references(() => releases.id),
  before: text('before').notNull(),
  after: text('after').notNull(),
  at: instant('at').notNull(),
});

/** Answers of deeds that came with an idempotency key: a repeated request gets the same answer. */
export const deedKeys = sqliteTable('deed_keys', {
  key: text('key').primaryKey(),
  deed: text('deed').notNull(),
  personId: integer('person_id'),
  answer: text('answer', { mode: 'json' }).notNull(),
  at: instant('at').notNull(),
});

/** What a person is told about: submitted, returned, approved, published, blocked … */
export const notifications = sqliteTable(
  'notifications',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    deed: text('deed').notNull(),
    editionId: integer('edition_id').references(() => editions.id),
    at: instant('at').notNull(),
    seenAt: instant('seen_at'),
  },
  (t) => [index('notifications_person').on(t.personId, t.id)],
);
