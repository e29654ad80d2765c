import { and, eq, inArray, sql } from 'drizzle-orm';
import { MOST_FOUND, SEARCH_PAGE_SIZE } from '#newsroom/search-asked.ts';
import type { Term } from '#newsroom/search-query.ts';
import { ALL, listCount } from './list-counts.ts';
import { LISTED_COLUMNS, type Listed } from './lists.ts';
import { prepared } from './prepared.ts';
import { publicReader, readScope } from './reader.ts';
import { editionTexts, pages, releases } from './schema.ts';
import { type Finds, findMatch, findNewest } from './search-finds.ts';
import { type IdSpan, idSpan } from './search-id.ts';
import { matchOf } from './search-match.ts';
import { searchRows } from './search-schema.ts';

/** A search within one language. */
export type Search = {
  readonly language: string;
  /** All of them must be found; none: every release of the section and time. */
  readonly terms: readonly Term[];
  readonly section: string | null;
  readonly from: Date | null;
  /** The first instant that is too late. */
  readonly until: Date | null;
  readonly page: number;
};

export type Found = {
  /** Those of one page, best first. */
  readonly entries: readonly FoundEntry[];
  /** How many were found, at most `MOST_FOUND`. */
  readonly count: number;
  /** True where there are more than that. */
  readonly hasMore: boolean;
  readonly pages: number;
  /** False where the search took too long and was stopped. */
  readonly complete: boolean;
};

/** A release as lists show it, with the beginning of its text for an excerpt. */
export type FoundEntry = Listed & { readonly bodyText: string };

const LONGEST_MS = 250;
const LONGEST_TEXT = 30_000;

/**
 * Finds releases: those with all terms in the headline first, then those with all in headline and
 * summary, then the others, each the newest first. Every page costs the same: the first thousand are
 * looked up without their rows, then the rows of one page are read. Scope `listing:<language>`.
 *
 * @param mayGoOn asked now and then; false stops the search. By default it may take a quarter of a second
 */
export async function search(asked: Search, mayGoOn: () => boolean = withinTime()): Promise<Found> {
  readScope(`listing:${asked.language}`);
  const { ids, complete } = findsOf(asked, mayGoOn);
  const shown = ids.slice(0, MOST_FOUND);
  const first = (asked.page - 1) * SEARCH_PAGE_SIZE;
  return {
    entries: await entriesOf(shown.slice(first, first + SEARCH_PAGE_SIZE)),
    count: shown.length,
    hasMore: ids.length > shown.length,
    pages: Math.max(1, Math.ceil(shown.length / SEARCH_PAGE_SIZE)),
    complete,
  };
}

function findsOf(asked: Search, mayGoOn: () => boolean): Finds {
  const { language, terms, section, from, until } = asked;
  const slot = prepared('SELECT slot FROM search_languages WHERE language = ?').pluck().get(language);
  if (typeof slot !== 'number') return { ids: [], complete: true };
  const span = idSpan(slot, from, until);
  const whole = { span: idSpan(slot, null, null), count: listCount(language, ALL) };
  const match = matchOf(language, terms, section);
  if (!match) return findNewest(span);
  const finds = findMatch(match, span, whole, mayGoOn);
  const numbered = numberedRelease(asked, span);
  if (numbered === null) return finds;
  return { ...finds, ids: [numbered, ...finds.ids.filter((id) => id !== numbered)] };
}

/** Whoever types a release's number looks for that release. */
function numberedRelease({ language, terms, section }: Search, { low, high }: IdSpan): number | null {
  const [term, ...more] = terms;
  if (term?.words.length !== 2 || more.length > 0 || section !== null) return null;
  const id = prepared(
    'SELECT id FROM search_rows WHERE reference = ? AND language = ? AND id BETWEEN ? AND ?',
  );
  const found = id.pluck().get(term.words.join('/'), language, low, high);
  return typeof found === 'number' ? found : null;
}

async function entriesOf(ids: readonly number[]): Promise<readonly FoundEntry[]> {
  const rows = await publicReader()
    .db.select({
      id: searchRows.id,
      ...LISTED_COLUMNS,
      bodyText: sql<string>`substr(${editionTexts.bodyText}, 1, ${LONGEST_TEXT})`,
    })
    .from(searchRows)
    .innerJoin(pages, and(eq(pages.reference, searchRows.reference), eq(pages.language, searchRows.language)))
    .innerJoin(releases, eq(releases.reference, pages.reference))
    .innerJoin(
      editionTexts,
      and(
        eq(editionTexts.reference, pages.reference),
        eq(editionTexts.number, releases.liveNumber),
        eq(editionTexts.language, pages.language),
      ),
    )
    .where(inArray(searchRows.id, [...ids]));
  const byId = new Map(rows.map(({ id, ...entry }) => [id, entry]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function withinTime(): () => boolean {
  const end = performance.now() + LONGEST_MS;
  return () => performance.now() < end;
}
