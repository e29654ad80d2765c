import type { PeopleFilter } from '#newsroom/people-filter.ts';
import { PERSON_STATES } from '#newsroom/person-state.ts';
import { ROLES } from '#newsroom/vocabulary.ts';
import { inQuery, type Query } from '../at-desk.ts';

export const EVERYBODY: PeopleFilter = { words: '', role: null, state: null, language: null };

/** The filter in an address; what it does not know counts as not given. */
export function filterIn(query: Query): PeopleFilter {
  const [role, state, language] = [
    inQuery(query, 'role'),
    inQuery(query, 'state'),
    inQuery(query, 'language'),
  ];
  return {
    words: inQuery(query, 'q').slice(0, 200),
    role: ROLES.find((one) => one === role) ?? null,
    state: PERSON_STATES.find((one) => one === state) ?? null,
    language: /^[A-Za-z0-9-]{2,20}$/.test(language) ? language : null,
  };
}

/** The page of the list that an address asks for, from 1. */
export function pageIn(query: Query): number {
  const given = inQuery(query, 'page');
  return /^[1-9]\d{0,3}$/.test(given) ? Number(given) : 1;
}

/** The address of a page of the list. */
export function pathOf({ words, role, state, language }: PeopleFilter, page: number): string {
  const given = {
    q: words,
    role: role ?? '',
    state: state ?? '',
    language: language ?? '',
    page: String(page),
  };
  const query = new URLSearchParams(Object.entries(given).filter(([, value]) => value !== ''));
  return `/desk/people?${query}`;
}
