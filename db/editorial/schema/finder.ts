import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { editions } from './editions.ts';
import { releases } from './releases.ts';

/**
 * How the desk finds releases. Beside these tables there is `finder`, a contentless FTS5 table with two
 * columns: `marks`, one word per thing that can be filtered by, and `words`, the folded texts. Its row
 * ids are places in time (`finder-place.ts`), so that the newest come first without sorting.
 */

/** What has changed since it was last looked at; triggers put it here, whoever writes. */
export const finderWaiting = sqliteTable('finder_waiting', {
  releaseId: integer('release_id').primaryKey(),
});

/** The row of `finder` that speaks of an edition. */
export const finderRows = sqliteTable(
  'finder_rows',
  {
    editionId: integer('edition_id')
      .primaryKey()
      .references(() => editions.id),
    releaseId: integer('release_id')
      .notNull()
      .references(() => releases.id),
    place: integer('place').notNull().unique(),
    /** What the row was made of: equal means that nothing has to be written. */
    madeOf: text('made_of').notNull(),
  },
  (t) => [index('finder_rows_of_release').on(t.releaseId)],
);

/** The words there are, that a shorter one can be widened to. */
export const finderWords = sqliteTable('finder_words', { word: text('word').primaryKey() });
