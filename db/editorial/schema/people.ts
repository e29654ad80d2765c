import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { ROLES } from '#newsroom/vocabulary.ts';
import { instant, oneOf } from './columns.ts';

/** Who works here, and how they come in. */

export const people = sqliteTable(
  'people',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    email: text('email').notNull(),
    name: text('name').notNull(),
    passwordHash: text('password_hash'),
    /** Content languages that the person works in. */
    languages: text('languages', { mode: 'json' }).$type<readonly string[]>().notNull().default([]),
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
    /** Who vouched for the person, where it was a single sign-on, and its name for that session. */
    issuer: text('issuer'),
    issuerSession: text('issuer_session'),
    /** It asked for a second factor that this newsroom trusts. */
    issuerSecondFactor: integer('issuer_second_factor', { mode: 'boolean' }).notNull().default(false),
  },
  (t) => [index('sessions_person').on(t.personId)],
);

/**
 * Browsers by which a person has come in before. A long-lived cookie holds 32 random bytes; only their
 * SHA-256 is kept. It lets nobody in: it only tells a browser that is new from one that is not.
 */
export const knownDevices = sqliteTable(
  'known_devices',
  {
    tokenHash: text('token_hash').notNull(),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    firstSeenAt: instant('first_seen_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tokenHash, t.personId] })],
);

/** Who a provider of single sign-on says somebody is: issuer and subject, never an e-mail address. */
export const signOnIdentities = sqliteTable(
  'sign_on_identities',
  {
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.issuer, t.subject] })],
);

/** Logout tokens that were used, until they would be refused for their age: none works twice. */
export const spentLogoutTokens = sqliteTable(
  'spent_logout_tokens',
  {
    issuer: text('issuer').notNull(),
    tokenId: text('token_id').notNull(),
    spentAt: instant('spent_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.issuer, t.tokenId] })],
);

/** One-time links: invitation, first run, demo, forgotten password. GET shows a button, POST consumes. */
export const signInLinks = sqliteTable('sign_in_links', {
  tokenHash: text('token_hash').primaryKey(),
  personId: integer('person_id')
    .notNull()
    .references(() => people.id),
  purpose: text('purpose', { enum: ['invitation', 'sign_in', 'first_run', 'forgotten'] }).notNull(),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
});

/** Failed sign-ins, counted per account and per address. */
export const signInFailures = sqliteTable(
  'sign_in_failures',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** `account:<sha256 of the e-mail>`, `code:<the same>` for second factors, or `address:<ip>`. */
    key: text('key').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('sign_in_failures_key').on(t.key, t.at)],
);
