import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instant } from './columns.ts';
import { people } from './people.ts';

/** What somebody proves themselves with besides a password, and what stands between the two. */

const owner = () =>
  integer('person_id')
    .notNull()
    .references(() => people.id);

/** An authenticator app that is being set up: shown, not yet proved to work. One per person. */
export const authenticatorSetups = sqliteTable('authenticator_setups', {
  personId: integer('person_id')
    .primaryKey()
    .references(() => people.id),
  /** Sealed with a key that lies outside the store. */
  sealedSecret: text('sealed_secret').notNull(),
  createdAt: instant('created_at').notNull(),
});

/** The authenticator app of a person. */
export const authenticators = sqliteTable('authenticators', {
  personId: integer('person_id')
    .primaryKey()
    .references(() => people.id),
  sealedSecret: text('sealed_secret').notNull(),
  /** The newest time step whose code was taken: it and older ones never are again; a trigger keeps that. */
  usedStep: integer('used_step').notNull(),
  confirmedAt: instant('confirmed_at').notNull(),
  lastUsedAt: instant('last_used_at').notNull(),
});

/** Codes for the day when the phone is lost. 125 random bits each; only their SHA-256 is here. */
export const recoveryCodes = sqliteTable(
  'recovery_codes',
  {
    codeHash: text('code_hash').primaryKey(),
    personId: owner(),
    createdAt: instant('created_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [index('recovery_codes_person').on(t.personId)],
);

/** Passkeys (WebAuthn). What is here is public; the private key never leaves its owner's device. */
export const passkeys = sqliteTable(
  'passkeys',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: owner(),
    name: text('name').notNull(),
    /** Base64url, as browsers send it. */
    credentialId: text('credential_id').notNull().unique(),
    publicKey: text('public_key').notNull(),
    counter: integer('counter').notNull(),
    transports: text('transports', { mode: 'json' }).$type<readonly string[]>().notNull(),
    createdAt: instant('created_at').notNull(),
    lastUsedAt: instant('last_used_at'),
    /** Its counter went back: it may have been copied, and counts no more. */
    lockedAt: instant('locked_at'),
  },
  (t) => [index('passkeys_person').on(t.personId)],
);

/** What a passkey is asked to sign, once. The browser that asked holds the token. */
export const passkeyChallenges = sqliteTable(
  'passkey_challenges',
  {
    tokenHash: text('token_hash').primaryKey(),
    challenge: text('challenge').notNull(),
    /** Whose new passkey it is for; null where somebody signs. */
    personId: integer('person_id').references(() => people.id),
    /** The network that asked: nobody can fill the store. */
    sender: text('sender').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [index('passkey_challenges_sender').on(t.sender)],
);

/** The first factor was right and the second is awaited. Opens nothing but the page that asks for it. */
export const halfProofs = sqliteTable('half_proofs', {
  tokenHash: text('token_hash').primaryKey(),
  personId: owner(),
  /** The browser that it was given to. */
  userAgent: text('user_agent').notNull(),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  /** Who vouched for the first one, as in a session. */
  issuer: text('issuer'),
  issuerSession: text('issuer_session'),
});
