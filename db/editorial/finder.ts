import { inArray, type SQL, sql } from 'drizzle-orm';
import type { ListTurn, ReleaseFilter } from '#newsroom/release-filter.ts';
import { type Term, termsIn } from '#newsroom/search-query.ts';
import { type DeskRow, deskRows, visibleTo } from './desk-lists.ts';
import { firstPlaceAt } from './finder-place.ts';
import { editions } from './schema/editions.ts';
import { finderRows } from './schema/finder.ts';
import type { Reads } from './store.ts';

export const RELEASES_PER_PAGE = 25;
/** How far a list is counted. */
export const MOST_COUNTED = 1000;
/** How many endings of a word are looked for, the shortest first. */
const MOST_FORMS = 32;

/** The span of time that a filter asks for: from the one, up to but not at the other. */
export type Span = { readonly from: Date | null; readonly until: Date | null };

export type FoundReleases = {
  readonly rows: readonly DeskRow[];
  /** The turns to the pages beside this one; null where there is none. */
  readonly previous: ListTurn | null;
  readonly next: ListTurn | null;
  /** How many there are in all; at most one more than `MOST_COUNTED`. */
  readonly count: number;
};

/**
 * One page of what a filter finds for a person, by time: each release by its newest edition, or the
 * editions in a state or with a mark. Every page costs the same, however many releases there are.
 */
export async function findReleases(
  db: Reads,
  personId: number,
  { filter, span, turn }: { readonly filter: ReleaseFilter; readonly span: Span; readonly turn: ListTurn },
): Promise<FoundReleases> {
  const match = await expressionFor(db, personId, filter);
  const within = sql`finder MATCH ${match}${bounds(span)}`;
  const places = await placesOf(db, within, filter, turn);
  const rows = await rowsAt(db, personId, places.shown);
  const [counted] = await db.all<{ n: number }>(
    sql`SELECT count(*) AS n FROM (SELECT rowid FROM finder WHERE ${within} LIMIT ${MOST_COUNTED + 1})`,
  );
  return { ...beside(places, turn), rows, count: counted?.n ?? 0 };
}

type Places = { readonly shown: readonly number[]; readonly hasMore: boolean };

/** The places of a page, in the order of the list, and whether more follow in the direction that was read. */
async function placesOf(db: Reads, within: SQL, filter: ReleaseFilter, turn: ListTurn): Promise<Places> {
  const isBack = turn.before !== null;
  const descends = (filter.order === 'newest') !== isBack;
  const cursor = turn.after ?? turn.before;
  const beyond =
    cursor === null
      ? sql``
      : descends
        ? sql` AND rowid < CAST(${cursor} AS INTEGER)`
        : sql` AND rowid > CAST(${cursor} AS INTEGER)`;
  const direction = descends ? sql`DESC` : sql`ASC`;
  const found = await db.all<{ place: number }>(
    sql`SELECT rowid AS place FROM finder WHERE ${within}${beyond} ORDER BY rowid ${direction} LIMIT ${RELEASES_PER_PAGE + 1}`,
  );
  const shown = found.slice(0, RELEASES_PER_PAGE).map(({ place }) => place);
  return { shown: isBack ? shown.toReversed() : shown, hasMore: found.length > RELEASES_PER_PAGE };
}

function beside({ shown, hasMore }: Places, turn: ListTurn): Pick<FoundReleases, 'previous' | 'next'> {
  const [first, last] = [shown[0] ?? null, shown.at(-1) ?? null];
  const isBack = turn.before !== null;
  const hasPrevious = isBack ? hasMore : turn.after !== null;
  const hasNext = isBack || hasMore;
  return {
    previous: hasPrevious && first !== null ? { after: null, before: first } : null,
    next: hasNext && last !== null ? { after: last, before: null } : null,
  };
}

async function rowsAt(db: Reads, personId: number, places: readonly number[]): Promise<DeskRow[]> {
  if (places.length === 0) return [];
  const ids = await db
    .select({ place: finderRows.place, editionId: finderRows.editionId })
    .from(finderRows)
    .where(inArray(finderRows.place, [...places]));
  const placeOf = new Map(ids.map(({ editionId, place }) => [editionId, place]));
  // The index left out what this person may not know of; asked again, for it must never slip through.
  const rows = await deskRows(db).where(
    sql`${inArray(editions.id, [...placeOf.keys()])} AND ${visibleTo(personId)}`,
  );
  const at = ({ editionId }: DeskRow) => places.indexOf(placeOf.get(editionId) ?? 0);
  return rows.toSorted((a, b) => at(a) - at(b));
}

/** JavaScript's numbers arrive as floating ones, which FTS5 does not take for row ids. */
function bounds({ from, until }: Span): SQL {
  const low = from ? sql` AND rowid >= CAST(${firstPlaceAt(from)} AS INTEGER)` : sql``;
  const high = until ? sql` AND rowid < CAST(${firstPlaceAt(until)} AS INTEGER)` : sql``;
  return sql`${low}${high}`;
}

/** The question to the index. Marks and words hold no quotation mark, so none can end its quotation. */
async function expressionFor(db: Reads, personId: number, filter: ReleaseFilter): Promise<string> {
  const { state, kind, section, topic, person, language, mark } = filter;
  const asked = { state, kind, section, topic, person, language: language?.toLowerCase() ?? null, mark };
  const marks = Object.entries(asked).flatMap(([name, value]) =>
    value === null ? [] : [`"${name}:${value}"`],
  );
  const visible = `("all" OR "for:${personId}")`;
  const whose = state || mark ? visible : `("top" AND ${visible} NOT "not:${personId}")`;
  const groups = [`marks : (${[whose, ...marks].join(' AND ')})`];
  for (const term of termsIn(filter.words)) groups.push(await groupOf(db, term));
  return groups.join(' AND ');
}

/** Any of these phrases will do. */
async function groupOf(db: Reads, { words, widens }: Term): Promise<string> {
  const last = words.at(-1) ?? '';
  const forms = widens ? await longerForms(db, last) : [];
  const phrases = [last, ...forms].map((form) => `"${[...words.slice(0, -1), form].join(' ')}"`);
  return `words : (${phrases.join(' OR ')})`;
}

/** Words that begin with this one: somebody may still be typing it. */
async function longerForms(db: Reads, word: string): Promise<string[]> {
  const found = await db.all<{ word: string }>(
    sql`SELECT word FROM finder_words WHERE word > ${word} AND word < ${`${word}\u{10ffff}`} ORDER BY length(word), word LIMIT ${MOST_FORMS}`,
  );
  return found.map((row) => row.word);
}
