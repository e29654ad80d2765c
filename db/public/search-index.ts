import { and, eq, max, type SQL, sql } from 'drizzle-orm';
import { editionTexts, pages, releases } from './schema.ts';
import { idFor, idSpan, isIdOf } from './search-id.ts';
import { SEARCH_LISTS, searchLanguages, searchRows, searchWords } from './search-schema.ts';
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
  const before = (await entriesOf(db, reference)).filter(({ id }) => id !== null);
  await change();
  const after = await entriesOf(db, reference);
  for (const old of before) {
    const now = after.find(({ language }) => language === old.language);
    if (!now || !isSame(old, now)) await remove(db, old, now ?? null);
  }
  for (const now of after) {
    const old = before.find(({ language }) => language === now.language);
    if (!old || !isSame(old, now)) await add(db, now);
  }
}

/** Empties the index. */
export async function emptySearchIndex(db: Db): Promise<void> {
  for (const list of SEARCH_LISTS) {
    const name = sql.identifier(list);
    await db.run(sql`INSERT INTO ${name}(${name}) VALUES ('delete-all')`);
  }
  for (const table of [searchRows, searchWords, searchLanguages]) await db.delete(table);
}

function isSame(old: Entry, now: Entry): boolean {
  return (
    old.id !== null &&
    isIdOf(old.id, now.publishedAt) &&
    SEARCH_LISTS.every((list) => old.text[list] === now.text[list])
  );
}

async function entriesOf(db: Db, reference: string): Promise<readonly Entry[]> {
  const rows = await db
    .select({ page: pages, text: editionTexts, id: searchRows.id })
    .from(pages)
    .innerJoin(releases, eq(releases.reference, pages.reference))
    .innerJoin(
      editionTexts,
      and(
        eq(editionTexts.reference, pages.reference),
        eq(editionTexts.language, pages.language),
        eq(editionTexts.number, releases.liveNumber),
      ),
    )
    .leftJoin(
      searchRows,
      and(eq(searchRows.reference, pages.reference), eq(searchRows.language, pages.language)),
    )
    .where(and(eq(pages.reference, reference), eq(pages.listed, true)));
  return rows.map(({ page, text, id }) => ({
    id,
    reference,
    language: page.language,
    publishedAt: page.publishedAt,
    text: searchText({ ...text, section: page.section, headline: page.headline, summary: page.summary }),
  }));
}

async function add(db: Db, { reference, language, publishedAt, text }: Entry): Promise<void> {
  const id = await freeId(db, idFor(await slotOf(db, language), publishedAt, reference));
  await db.insert(searchRows).values({ id, reference, language });
  for (const list of SEARCH_LISTS) {
    const name = sql.identifier(list);
    await db.run(sql`INSERT INTO ${name}(rowid, words) VALUES (${integer(id)}, ${text[list]})`);
  }
  const words = JSON.stringify(widenedWords(text));
  await db.run(sql`INSERT OR IGNORE INTO search_words SELECT ${language}, value FROM json_each(${words})`);
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
  const { low, high } = idSpan(await slotOf(db, language), null, null);
  const elsewhere = sql`SELECT 1 FROM search_texts WHERE search_texts MATCH '"' || search_words.word || '"'
    AND rowid BETWEEN ${integer(low)} AND ${integer(high)}`;
  await db.run(sql`DELETE FROM search_words WHERE language = ${language}
    AND word IN (SELECT value FROM json_each(${JSON.stringify(words)})) AND NOT EXISTS (${elsewhere})`);
}

/** JavaScript's numbers arrive as floating ones, which the index does not take for row ids: it would look through everything. */
function integer(id: number): SQL {
  return sql`CAST(${id} AS INTEGER)`;
}

async function slotOf(db: Db, language: string): Promise<number> {
  const [known] = await db.select().from(searchLanguages).where(eq(searchLanguages.language, language));
  if (known) return known.slot;
  const [last] = await db.select({ slot: max(searchLanguages.slot) }).from(searchLanguages);
  const slot = (last?.slot ?? -1) + 1;
  await db.insert(searchLanguages).values({ language, slot });
  return slot;
}

async function freeId(db: Db, first: number): Promise<number> {
  for (let id = first; ; id += 1) {
    const taken = await db.select().from(searchRows).where(eq(searchRows.id, id)).limit(1);
    if (taken.length === 0) return id;
  }
}
