import { and, asc, eq, gt, type SQL, sql } from 'drizzle-orm';
import { builtOnce } from '../built-once.ts';
import { editionTexts, pages, releases } from './schema.ts';
import { idSpan, isIdOf } from './search-id.ts';
import { givePlace, insertInto, insertWords, slotOf } from './search-insert.ts';
import { SEARCH_LISTS, searchRows } from './search-schema.ts';
import { type SearchText, searchText, widenedWords } from './search-text.ts';
import type { PublicConnection } from './store.ts';

/** Writes of the search index, in the transaction of the pages that they follow. */
type Db = PublicConnection['db'];

/** A listed page as the index holds it or is to hold it; `id` is null before it does. */
type Entry = {
  readonly id: number | null;
  readonly reference: string;
  readonly language: string;
  readonly publishedAt: Date;
  readonly text: SearchText;
};

/**
 * Changes the rows of a release and takes the index along: what is no longer listed, or not in these
 * words, is taken out; what is new comes in; what stayed is left alone.
 */
export async function withSearchIndex(db: Db, reference: string, change: () => Promise<void>): Promise<void> {
  const before = entriesOf(db, reference).filter(({ id }) => id !== null);
  await change();
  const after = entriesOf(db, reference);
  for (const old of before) {
    const now = after.find(({ language }) => language === old.language);
    if (!now || !isSame(old, now)) await remove(db, old, now ?? null);
  }
  for (const now of after) {
    const old = before.find(({ language }) => language === now.language);
    if (!old || !isSame(old, now)) add(db, now);
  }
}

function isSame(old: Entry, now: Entry): boolean {
  return (
    old.id !== null &&
    isIdOf(old.id, now.publishedAt) &&
    SEARCH_LISTS.every((list) => old.text[list] === now.text[list])
  );
}

const isLiveText = and(
  eq(editionTexts.reference, pages.reference),
  eq(editionTexts.language, pages.language),
  eq(editionTexts.number, releases.liveNumber),
);
const isPlaceOf = and(eq(searchRows.reference, pages.reference), eq(searchRows.language, pages.language));
const PARTS = { page: pages, text: editionTexts, id: searchRows.id } as const;

type Row = {
  readonly page: typeof pages.$inferSelect;
  readonly text: typeof editionTexts.$inferSelect;
  readonly id: number | null;
};

function toEntry({ page, text, id }: Row): Entry {
  const { reference, language, publishedAt, section, headline, summary } = page;
  return { id, reference, language, publishedAt, text: searchText({ ...text, section, headline, summary }) };
}

function entriesOf(db: Db, reference: string): readonly Entry[] {
  return db
    .select(PARTS)
    .from(pages)
    .innerJoin(releases, eq(releases.reference, pages.reference))
    .innerJoin(editionTexts, isLiveText)
    .leftJoin(searchRows, isPlaceOf)
    .where(and(eq(pages.reference, reference), eq(pages.listed, true)))
    .all()
    .map(toEntry);
}

/** The words of each language, gathered while an index is filled. */
export type GatheredWords = Map<string, Set<string>>;

const placedAfter = builtOnce((db) =>
  db
    .select(PARTS)
    .from(searchRows)
    .innerJoin(pages, isPlaceOf)
    .innerJoin(releases, eq(releases.reference, pages.reference))
    .innerJoin(editionTexts, isLiveText)
    .where(gt(searchRows.id, sql`${sql.placeholder('after')}`))
    .orderBy(asc(searchRows.id))
    .limit(sql.placeholder('limit'))
    .prepare(),
);

/**
 * Fills the lists with the next pages that have their place, of a store that is filled: in the order of the ids,
 * since the index writes what it has gathered whenever it is given a lower one. Answers the last id; null at the end.
 */
export function fillLists(db: Db, after: number, limit: number, gathered: GatheredWords): number | null {
  const entries = placedAfter(db).all({ after, limit }).map(toEntry);
  for (const { id, language, text } of entries) {
    insertInto(db, id ?? 0, text);
    const words = gathered.get(language) ?? new Set();
    for (const word of widenedWords(text)) words.add(word);
    gathered.set(language, words);
  }
  return entries.at(-1)?.id ?? null;
}

/** Writes the words that were gathered. */
export function writeGathered(db: Db, gathered: GatheredWords): void {
  for (const [language, words] of gathered) insertWords(db, language, [...words].sort());
}

function add(db: Db, entry: Omit<Entry, 'id'>): void {
  const { language, text } = entry;
  insertWords(db, language, widenedWords(text));
  insertInto(db, givePlace(db, entry), text);
}

async function remove(db: Db, old: Entry, now: Entry | null): Promise<void> {
  for (const list of SEARCH_LISTS) {
    const name = sql.identifier(list);
    await db.run(
      sql`INSERT INTO ${name}(${name}, rowid, words) VALUES ('delete', ${integer(old.id ?? 0)}, ${old.text[list]})`,
    );
  }
  await db
    .delete(searchRows)
    .where(and(eq(searchRows.reference, old.reference), eq(searchRows.language, old.language)));
  const kept = new Set(now ? widenedWords(now.text) : []);
  const gone = widenedWords(old.text).filter((word) => !kept.has(word));
  await forgetWords(db, old.language, gone);
}

/** Forgets those of the words that no other release of the language holds. */
async function forgetWords(db: Db, language: string, words: readonly string[]): Promise<void> {
  const { low, high } = idSpan(slotOf(db, language), null, null);
  const elsewhere = sql`SELECT 1 FROM search_texts WHERE search_texts MATCH '"' || search_words.word || '"'
    AND rowid BETWEEN ${integer(low)} AND ${integer(high)}`;
  await db.run(sql`DELETE FROM search_words WHERE language = ${language}
    AND word IN (SELECT value FROM json_each(${JSON.stringify(words)})) AND NOT EXISTS (${elsewhere})`);
}

/** JavaScript's numbers arrive as floating ones, which the index does not take for row ids: it would look through everything. */
function integer(id: number): SQL {
  return sql`CAST(${id} AS INTEGER)`;
}
