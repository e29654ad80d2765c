import { LONGEST_QUERY, tidyQuery } from './search-query.ts';

/** What a reader searches for. Days are `2018-09-13`, in the institution's zone, both included. */
export type SearchAsked = {
  /** Empty where only a section or days are asked for. */
  readonly query: string;
  readonly section: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly page: number;
};

/** How many releases one page of a search shows, and how many it finds at most. */
export const SEARCH_PAGE_SIZE = 10;
export const MOST_FOUND = 1000;

/**
 * Reads the parameters of a search; empty ones count as absent. Null where one has a value that
 * nobody could mean.
 *
 * @param sections the keys of the institution's sections
 */
export function readSearch(given: URLSearchParams, sections: readonly string[]): SearchAsked | null {
  const value = (name: string) => given.get(name) || null;
  const query = tidyQuery(value('q') ?? '');
  const [section, from, to] = [value('section'), value('from'), value('to')];
  const page = pageIn(value('page') ?? '1');
  if (query.length > LONGEST_QUERY || page === null) return null;
  if (section !== null && !sections.includes(section)) return null;
  if (![from, to].every((day) => day === null || isDay(day))) return null;
  return { query, section, from, to, page };
}

/** The one address of a search: parameters in one order, absent ones left out. */
export function searchPath(language: string, asked: Partial<SearchAsked> = {}): string {
  const { query = '', section = null, from = null, to = null, page = 1 } = asked;
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const [name, value] of Object.entries({ section, from, to })) if (value) parameters.set(name, value);
  if (page > 1) parameters.set('page', String(page));
  const all = parameters.toString();
  return `/${language}/search${all ? `?${all}` : ''}`;
}

/** True where nothing is asked for yet. */
export function isBlank({ query, section, from, to }: SearchAsked): boolean {
  return query === '' && section === null && from === null && to === null;
}

const LAST_PAGE = MOST_FOUND / SEARCH_PAGE_SIZE;

function pageIn(written: string): number | null {
  if (!/^[1-9]\d{0,3}$/.test(written)) return null;
  const page = Number(written);
  return page <= LAST_PAGE ? page : null;
}

function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false;
  const day = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}
