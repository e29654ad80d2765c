import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { FIRST_COLOUR } from '#newsroom/colours.ts';
import type { ContactCard } from '#newsroom/content.ts';
import type { Held } from '#newsroom/furniture-changes.ts';
import { SECOND_FACTOR_FOR } from '#newsroom/second-factor.ts';
import type { SettingProposal } from '#newsroom/setting-proposal.ts';
import { DATE_STYLES } from '#newsroom/vocabulary.ts';
import { flag, instant, oneOf } from './columns.ts';
import { people } from './people.ts';

/** The institution that speaks here, and its furniture. */

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
    /** The institution's colour, `#rrggbb`; readers get shades of it that are strong enough. */
    colour: text('colour').notNull().default(FIRST_COLOUR),
    /** A cleaned SVG drawing, or null for the one that comes with the program. */
    emblem: text('emblem'),
    zone: text('zone').notNull(),
    /** How readers' dates are written. */
    dateStyle: text('date_style', { enum: DATE_STYLES }).notNull().default('long'),
    /** What stands after the last word of a release, such as “ENDS”; by language. */
    endMarks: text('end_marks', { mode: 'json' }).$type<ByLanguage>().notNull().default({}),
    /** Whom to tell of a weakness: an e-mail address or an https address; empty where nobody is named. */
    securityContact: text('security_contact').notNull().default(''),
    /** Until when that holds (RFC 9116); null where nobody is named. */
    securityUntil: instant('security_until'),
    /** Somebody put the list of first steps away. */
    stepsPutAwayAt: instant('steps_put_away_at'),
    languages: text('languages', { mode: 'json' }).$type<readonly string[]>().notNull(),
    mainLanguage: text('main_language').notNull(),
    fourEyes: flag('four_eyes').notNull(),
    /** Of whom a second factor is asked at sign-in. */
    secondFactorFor: text('second_factor_for', { enum: SECOND_FACTOR_FOR }).notNull().default('nobody'),
    demo: flag('demo').notNull(),
    frozenAt: instant('frozen_at'),
    frozenBy: integer('frozen_by').references(() => people.id),
    frozenReason: text('frozen_reason'),
    /** Who asked to lift the freeze and waits for another. */
    thawAskedBy: integer('thaw_asked_by').references(() => people.id),
    /** The clock stepped forward: publishing waits until an editor confirms or the clocks agree. */
    clockPausedAt: instant('clock_paused_at'),
  },
  (t) => [
    check('institution_one_row', sql`${t.id} = 1`),
    check('second_factor_for_known', oneOf(t.secondFactorFor, SECOND_FACTOR_FOR)),
    check('date_style_known', oneOf(t.dateStyle, DATE_STYLES)),
  ],
);

export const sections = sqliteTable('sections', {
  key: text('key').primaryKey(),
  names: text('names', { mode: 'json' }).$type<ByLanguage>().notNull(),
  position: integer('position').notNull(),
});

export const topics = sqliteTable('topics', {
  key: text('key').primaryKey(),
  names: text('names', { mode: 'json' }).$type<ByLanguage>().notNull(),
  position: integer('position').notNull().default(0),
});

export const contacts = sqliteTable('contacts', {
  key: text('key').primaryKey(),
  card: text('card', { mode: 'json' }).$type<Omit<ContactCard, 'key'>>().notNull(),
  isDefault: flag('is_default').notNull(),
  /** Among those that are not the default, which comes first. */
  position: integer('position').notNull().default(0),
});

/** What people look at before saving it, each under an id of its own. Readers never see it. */
export const proposals = sqliteTable(
  'proposals',
  {
    id: text('id').primaryKey(),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    at: instant('at').notNull(),
    proposal: text('proposal', { mode: 'json' }).$type<SettingProposal>().notNull(),
    /** What it was made from: it can be saved while this still stands there. */
    before: text('before', { mode: 'json' }).$type<Held>().notNull(),
    after: text('after', { mode: 'json' }).$type<Held>().notNull(),
  },
  (t) => [index('proposals_of_person').on(t.personId, t.at)],
);

/** Days on which the institution rests, for the calendar of the desk. */
export const holidays = sqliteTable('holidays', {
  /** `2026-01-20`, a day of the institution. */
  day: text('day').primaryKey(),
  names: text('names', { mode: 'json' }).$type<ByLanguage>().notNull(),
});
