import { integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';

/**
 * The search index: three lists of words, each holding what the one before it holds, so that a
 * headline's words are looked for among few. They keep no texts, and what leaves them is overwritten,
 * not only marked. Their words are folded and parted before they come here (`newsroom/placed-words.ts`),
 * so the simplest tokenizer will do: it takes every letter beyond ASCII for part of a word.
 */
export const SEARCH_LISTS = ['search_headlines', 'search_summaries', 'search_texts'] as const;
export type SearchList = (typeof SEARCH_LISTS)[number];

const listTable = (name: SearchList) =>
  sqliteTable(name, { rowid: integer('rowid').notNull(), words: text('words').notNull() });

/** The lists as what is written to them needs them: a row holds its words only for the index. */
export const LIST_TABLES = {
  search_headlines: listTable('search_headlines'),
  search_summaries: listTable('search_summaries'),
  search_texts: listTable('search_texts'),
} as const;

/** Each language's place in the ids (`search-id.ts`); given once. */
export const searchLanguages = sqliteTable('search_languages', {
  language: text('language').primaryKey(),
  slot: integer('slot').notNull().unique(),
});

/** Which page an id of the lists is. Only listed pages have one. */
export const searchRows = sqliteTable(
  'search_rows',
  {
    id: integer('id').primaryKey(),
    reference: text('reference').notNull(),
    language: text('language').notNull(),
  },
  (t) => [unique().on(t.reference, t.language)],
);

/** The words of a language that a shorter one can be widened to. */
export const searchWords = sqliteTable(
  'search_words',
  { language: text('language').notNull(), word: text('word').notNull() },
  (t) => [primaryKey({ columns: [t.language, t.word] })],
);

export const CREATE_SEARCH = `
CREATE TABLE search_languages (
  language TEXT PRIMARY KEY, slot INTEGER NOT NULL UNIQUE CHECK (slot BETWEEN 0 AND 31)
) STRICT, WITHOUT ROWID;
CREATE TABLE search_rows (
  id INTEGER PRIMARY KEY, reference TEXT NOT NULL REFERENCES releases(reference), language TEXT NOT NULL,
  UNIQUE (reference, language)
) STRICT;
CREATE TABLE search_words (
  language TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (language, word)
) STRICT, WITHOUT ROWID;
${SEARCH_LISTS.map(
  (list) => `
CREATE VIRTUAL TABLE ${list} USING fts5(words, content='', columnsize=0, tokenize='ascii');
INSERT INTO ${list}(${list}, rank) VALUES ('secure-delete', 1);`,
).join('')}
`;

const eachList = (setting: string) =>
  SEARCH_LISTS.map((list) => `INSERT INTO ${list}(${list}, rank) VALUES (${setting});`).join('');

/** Many releases come in at once: their words are written in large pieces … */
export const MANY_WORDS = eachList(`'hashsize', 16777216`);
/** … and then in the usual ones. */
export const USUAL_WORDS = eachList(`'hashsize', 1048576`);
