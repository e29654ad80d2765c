import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { DESK_LANGUAGES } from '#newsroom/desk-language.ts';
import type { TemplateContent } from '#newsroom/template.ts';
import { KINDS } from '#newsroom/vocabulary.ts';
import { flag } from './columns.ts';
import { people } from './people.ts';

/** What makes work at the desk quick: what each person keeps for themselves, and templates for all. */

/** A filter of the list of releases under a name of the person's own. */
export const savedFilters = sqliteTable(
  'saved_filters',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    name: text('name').notNull(),
    /** The parameters of the list's address, in their one order (`newsroom/release-filter.ts`). */
    query: text('query').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [index('saved_filters_person').on(t.personId, t.position)],
);

/** How the desk answers a person; absent where nothing was chosen yet. */
export const deskPreferences = sqliteTable('desk_preferences', {
  personId: integer('person_id')
    .primaryKey()
    .references(() => people.id),
  /** Whether single keys are shortcuts (WCAG 2.1.4). */
  singleKeys: flag('single_keys').notNull(),
  /** The language of the desk; null is the one that the browser asks for. */
  language: text('language', { enum: DESK_LANGUAGES }),
});

/** What a release of a kind can begin with. */
export const templates = sqliteTable(
  'templates',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    name: text('name').notNull(),
    kind: text('kind', { enum: KINDS }).notNull(),
    content: text('content', { mode: 'json' }).$type<TemplateContent>().notNull(),
  },
  (t) => [uniqueIndex('template_names').on(t.name)],
);
