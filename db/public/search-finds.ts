import { MOST_FOUND } from '#newsroom/search-asked.ts';
import { prepared } from './prepared.ts';
import type { IdSpan } from './search-id.ts';
import type { Match } from './search-match.ts';
import { SEARCH_LISTS, type SearchList } from './search-schema.ts';

/** What was found, best first, at most one more than a search shows. */
export type Finds = {
  readonly ids: readonly number[];
  /** False where the search was stopped before everything was looked through. */
  readonly complete: boolean;
};

/** A language's whole list: its ids, and how many releases it holds. */
export type Whole = { readonly span: IdSpan; readonly count: number };

/** Releases looked through at a stretch; the database cannot be stopped within one. */
const AT_A_STRETCH = 100_000;
const MOST = MOST_FOUND + 1;

/**
 * Looks for a match: first in headlines, then in summaries, then in texts, each the newest first.
 * What every list costs is bounded by what it may find, where each place of a word is a find; words
 * that must come together can be looked for long and in vain, so that goes by stretches of time.
 *
 * @param mayGoOn asked before each stretch; false stops the search
 */
export function findMatch(match: Match, span: IdSpan, whole: Whole, mayGoOn: () => boolean): Finds {
  const ids = new Set<number>();
  const stretches = match.simple ? [span] : stretchesOf(span, whole);
  for (const list of SEARCH_LISTS) {
    for (const stretch of stretches) {
      if (!mayGoOn()) return { ids: [...ids], complete: false };
      for (const id of findIn(list, match, stretch)) ids.add(id);
      if (ids.size >= MOST) return { ids: [...ids].slice(0, MOST), complete: true };
    }
  }
  return { ids: [...ids], complete: true };
}

/** The newest of a span, whatever their words. */
export function findNewest({ low, high }: IdSpan): Finds {
  const ids = prepared(`SELECT id FROM search_rows WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT ${MOST}`);
  return { ids: ids.pluck().all(low, high).map(Number), complete: true };
}

function findIn(list: SearchList, { expression }: Match, { low, high }: IdSpan): readonly number[] {
  // Without the casts the index would not see that the ids are bounded: numbers arrive as floating ones.
  const found = prepared(`SELECT rowid FROM ${list} WHERE ${list} MATCH ?
    AND rowid BETWEEN CAST(? AS INTEGER) AND CAST(? AS INTEGER) ORDER BY rowid DESC LIMIT ${MOST}`);
  return found.pluck().all(expression, low, high).map(Number);
}

/** The span in parts of about as many releases, the newest part first; a part of the list's time holds that part of its releases. */
function stretchesOf(span: IdSpan, whole: Whole): readonly IdSpan[] {
  const [own, all] = [endsOf(span), endsOf(whole.span)];
  if (!own || !all) return [];
  const share = (own.high - own.low + 1) / (all.high - all.low + 1);
  const parts = Math.max(1, Math.ceil((whole.count * share) / AT_A_STRETCH));
  const width = Math.ceil((own.high - own.low + 1) / parts);
  return Array.from({ length: parts }, (_, nth) => {
    const top = own.high - nth * width;
    return { low: Math.max(own.low, top - width + 1), high: top };
  }).filter((part) => part.high >= part.low);
}

/** The oldest and the newest id of a span; null where it holds none. */
function endsOf(span: IdSpan): IdSpan | null {
  const ends =
    prepared(`SELECT (SELECT id FROM search_rows WHERE id BETWEEN @low AND @high ORDER BY id LIMIT 1) AS low,
    (SELECT id FROM search_rows WHERE id BETWEEN @low AND @high ORDER BY id DESC LIMIT 1) AS high`);
  const { low, high } = ends.get(span) as { low: number | null; high: number | null };
  return low === null || high === null ? null : { low, high };
}
