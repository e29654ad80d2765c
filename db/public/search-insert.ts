import { eq, max, sql } from 'drizzle-orm';
import { builtOnce } from '../built-once.ts';
import { insertOnce } from '../insert-once.ts';
import { idFor } from './search-id.ts';
import { LIST_TABLES, SEARCH_LISTS, searchLanguages, searchRows, searchWords } from './search-schema.ts';
import type { SearchText } from './search-text.ts';
import type { PublicConnection } from './store.ts';

/** What comes into the search index: places, words in the lists, words that shorter ones can be widened to. */
type Db = PublicConnection['db'];

const given = (name: string) => sql`${sql.placeholder(name)}`;
const insertRow = insertOnce(searchRows);
const insertLanguage = insertOnce(searchLanguages);
const insertIntoList = SEARCH_LISTS.map((list) => ({
  list,
  insert: builtOnce((db) =>
    db
      .insert(LIST_TABLES[list])
      .values({ rowid: sql`CAST(${given('id')} AS INTEGER)`, words: given('words') })
      .prepare(),
  ),
}));
const wordsInto = builtOnce((db) =>
  db
    .insert(searchWords)
    .select(sql`SELECT ${given('language')}, value FROM json_each(${given('words')}) WHERE true`)
    .onConflictDoNothing()
    .prepare(),
);

/** Adds to the words that a shorter one can be widened to; those that are there stay. */
export function insertWords(db: Db, language: string, words: Iterable<string>): void {
  wordsInto(db).run({ language, words: JSON.stringify([...words]) });
}

/** What a page is known by. */
type Placed = { readonly reference: string; readonly language: string; readonly publishedAt: Date };

/** Gives a page its id in the index. */
export function givePlace(db: Db, { reference, language, publishedAt }: Placed): number {
  const id = freeId(db, idFor(slotOf(db, language), publishedAt, reference));
  insertRow(db, [{ id, reference, language }]);
  return id;
}

/** Puts the words of a page into the lists. */
export function insertInto(db: Db, id: number, text: SearchText): void {
  for (const { list, insert } of insertIntoList) insert(db).run({ id, words: text[list] });
}
const languageOf = builtOnce((db) =>
  db
    .select()
    .from(searchLanguages)
    .where(eq(searchLanguages.language, given('language')))
    .prepare(),
);

/** A language's place in the ids; given with its first page. */
export function slotOf(db: Db, language: string): number {
  const known = languageOf(db).get({ language });
  if (known) return known.slot;
  const last = db
    .select({ slot: max(searchLanguages.slot) })
    .from(searchLanguages)
    .get();
  const slot = (last?.slot ?? -1) + 1;
  insertLanguage(db, [{ language, slot }]);
  return slot;
}

const rowOf = builtOnce((db) =>
  db
    .select({ id: searchRows.id })
    .from(searchRows)
    .where(eq(searchRows.id, given('id')))
    .prepare(),
);

function freeId(db: Db, first: number): number {
  for (let id = first; ; id += 1) if (!rowOf(db).get({ id })) return id;
}
