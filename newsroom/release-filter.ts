import { LONGEST_QUERY, tidyQuery } from './search-query.ts';
import { KINDS, type Kind, type Language, STATES, type State } from './vocabulary.ts';

/** What beside the state can be asked for: awaits a sign-off, due and refused, known to named people only. */
export const FILTER_MARKS = ['forced', 'blocked', 'limited'] as const;
export type FilterMark = (typeof FILTER_MARKS)[number];
export const FILTER_ORDERS = ['newest', 'oldest'] as const;
export type FilterOrder = (typeof FILTER_ORDERS)[number];

/** What somebody at the desk wants to see of all releases. Null and empty ask for nothing. */
export type ReleaseFilter = {
  readonly words: string;
  readonly state: State | null;
  readonly kind: Kind | null;
  readonly section: string | null;
  readonly topic: string | null;
  /** Who started it or put words into it. */
  readonly person: number | null;
  readonly language: Language | null;
  /** Days such as `2018-09-13` in the institution's zone, both included. */
  readonly from: string | null;
  readonly to: string | null;
  readonly mark: FilterMark | null;
  readonly order: FilterOrder;
};

export const NO_FILTER: ReleaseFilter = {
  words: '',
  state: null,
  kind: null,
  section: null,
  topic: null,
  person: null,
  language: null,
  from: null,
  to: null,
  mark: null,
  order: 'newest',
};

/** Which page of the list: what follows a place, or what comes before one; neither is the first. */
export type ListTurn = { readonly after: number | null; readonly before: number | null };
export const FIRST_PAGE: ListTurn = { after: null, before: null };

/** Reads the parameters of a list. What nobody could mean counts as absent: an old link still shows something. */
export function filterFrom(given: URLSearchParams): ReleaseFilter {
  const value = (name: string) => given.get(name)?.trim() || null;
  const one = <T extends string>(name: string, words: readonly T[]) =>
    words.find((word) => word === value(name)) ?? null;
  const like = (name: string, shape: RegExp) => (shape.test(value(name) ?? '') ? value(name) : null);
  const person = like('person', /^[1-9]\d{0,14}$/);
  return {
    words: tidyQuery(value('q') ?? '').slice(0, LONGEST_QUERY),
    state: one('state', STATES),
    kind: one('kind', KINDS),
    section: like('section', KEY),
    topic: like('topic', KEY),
    person: person === null ? null : Number(person),
    language: like('language', /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
    from: dayIn(value('from')),
    to: dayIn(value('to')),
    mark: one('mark', FILTER_MARKS),
    order: one('order', FILTER_ORDERS) ?? 'newest',
  };
}

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PLACE = /^[1-9]\d{0,15}$/;

/** Which page the parameters of a list ask for. */
export function turnFrom(given: URLSearchParams): ListTurn {
  const place = (name: string) => (PLACE.test(given.get(name) ?? '') ? Number(given.get(name)) : null);
  const after = place('after');
  return { after, before: after === null ? place('before') : null };
}

/** The parameters of a filter, in one order, absent ones left out: equal filters give equal words. */
export function filterQuery(filter: ReleaseFilter): string {
  const { words, order, person, ...rest } = filter;
  const query = new URLSearchParams();
  if (words !== '') query.set('q', words);
  for (const name of ['state', 'kind', 'section', 'topic', 'language', 'from', 'to', 'mark'] as const) {
    const value = rest[name];
    if (value !== null) query.set(name, value);
  }
  if (person !== null) query.set('person', String(person));
  if (order !== 'newest') query.set('order', order);
  return query.toString();
}

/** Whether everything is shown, in whatever order. */
export function isBlankFilter(filter: ReleaseFilter): boolean {
  return filterQuery({ ...filter, order: 'newest' }) === '';
}

function dayIn(written: string | null): string | null {
  if (written === null || !/^\d{4}-\d{2}-\d{2}$/.test(written)) return null;
  const day = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written) ? written : null;
}
