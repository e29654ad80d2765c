import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { instant, oneOf } from './columns.ts';
import { people } from './people.ts';

/** `expired`: given up after a day; `refused`: the server takes nothing for that address; `dropped`: not wanted any more. */
export const MAIL_STATES = ['waiting', 'sent', 'refused', 'expired', 'dropped'] as const;

/**
 * Mail that deeds want sent, written in their own transaction. The words may hold a one-time link, so they
 * are there only while the mail waits.
 */
export const outbox = sqliteTable(
  'outbox',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** What makes two deliveries of one mail the same mail: the left half of its Message-ID. */
    messageKey: text('message_key').notNull(),
    state: text('state', { enum: MAIL_STATES }).notNull().default('waiting'),
    kind: text('kind').notNull(),
    /** Whose mail it is, where that is somebody who works here. */
    personId: integer('person_id').references(() => people.id),
    to: text('to').notNull(),
    subject: text('subject').notNull(),
    words: text('words'),
    createdAt: instant('created_at').notNull(),
    nextTryAt: instant('next_try_at').notNull(),
    tries: integer('tries').notNull().default(0),
    /** What the mail server, or the way to it, last said. */
    lastRefusal: text('last_refusal'),
    /** When it was sent or given up. */
    settledAt: instant('settled_at'),
  },
  (t) => [
    check('mail_state_known', oneOf(t.state, MAIL_STATES)),
    check('mail_words_while_waiting', sql`(${t.words} is not null) = (${t.state} = 'waiting')`),
    check('mail_settled_whole', sql`(${t.settledAt} is null) = (${t.state} = 'waiting')`),
    uniqueIndex('outbox_message_key').on(t.messageKey),
    index('outbox_due').on(t.nextTryAt).where(sql`${t.state} = 'waiting'`),
    index('outbox_settled').on(t.settledAt),
    index('outbox_person').on(t.personId),
  ],
);
