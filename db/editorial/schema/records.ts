import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { NOTIFICATION_KINDS, NOTIFICATION_WAYS } from '#newsroom/notification-kinds.ts';
import { instant, oneOf } from './columns.ts';
import { commentThreads } from './comments.ts';
import { editions } from './editions.ts';
import { people } from './people.ts';
import { releases } from './releases.ts';

/** What happened: the audit log, the ledger, answers given, people told. */

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
  (t) => [
    index('audit_release').on(t.releaseId, t.sequence),
    index('audit_person').on(t.personId, t.sequence),
    index('audit_deed').on(t.deed, t.sequence),
    index('audit_at').on(t.at),
  ],
);

export type AuditDetails = Readonly<
  Record<string, string | number | boolean | null | readonly (string | number)[]>
>;

/**
 * The reasons that people wrote for deeds that want one. Apart from the log, which holds no texts; the entry
 * carries the SHA-256 of the words. Append-only.
 */
export const reasons = sqliteTable('reasons', {
  /** The entry of the audit log. */
  sequence: integer('sequence')
    .primaryKey()
    .references(() => audit.sequence),
  words: text('words').notNull(),
});

/**
 * What a deed changed of the furniture or of a person: before and after of each field. Apart from the log for the
 * same reason; the entry carries the SHA-256 of its canonical JSON. Append-only.
 */
export const auditChanges = sqliteTable('audit_changes', {
  sequence: integer('sequence')
    .primaryKey()
    .references(() => audit.sequence),
  changes: text('changes', { mode: 'json' }).$type<Changes>().notNull(),
});

/** Before and after by the name of the field; null where there was, or is, nothing. */
export type Changes = Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>>;

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
    /** The thread of comments that it is about. */
    threadId: integer('thread_id').references(() => commentThreads.id),
    at: instant('at').notNull(),
    seenAt: instant('seen_at'),
  },
  (t) => [
    index('notifications_person').on(t.personId, t.id),
    index('notifications_edition').on(t.editionId, t.deed),
  ],
);

/** How a person wants to be told of a kind of thing; what is not chosen goes the usual way. */
export const notificationChoices = sqliteTable(
  'notification_choices',
  {
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    kind: text('kind', { enum: NOTIFICATION_KINDS }).notNull(),
    way: text('way', { enum: NOTIFICATION_WAYS }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.kind] }),
    check('notification_way_known', oneOf(t.way, NOTIFICATION_WAYS)),
  ],
);
