import type { listCounts } from './list-schema.ts';
import { pagesFor } from './paging.ts';
import { prepared } from './prepared.ts';

/** A list of releases, or that of the corrections; `key` is empty where there is one of the kind. */
export type ListName = { readonly list: ListKind; readonly key: string };
export type ListKind = typeof listCounts.$inferSelect.list;

export const ALL: ListName = { list: 'all', key: '' };
export const CORRECTIONS: ListName = { list: 'corrections', key: '' };

/** How many a list holds. Not noted as a scope: the address rules ask before anything is rendered. */
export function listCount(language: string, { list, key }: ListName): number {
  const found = prepared('SELECT count FROM list_counts WHERE language = ? AND list = ? AND key = ?')
    .pluck()
    .get(language, list, key);
  return typeof found === 'number' ? found : 0;
}

/** Whether a list has a page of this number; an empty list still has its first. */
export function hasPage(language: string, name: ListName, page: number): boolean {
  return Number.isInteger(page) && page >= 1 && page <= pagesFor(listCount(language, name));
}

/** Every list of a kind that holds something, by key. Not noted as a scope. */
export function countsOf(language: string, list: ListKind, startingWith = ''): readonly ListCount[] {
  return prepared(
    'SELECT key, count FROM list_counts WHERE language = ? AND list = ? AND key >= ? AND key < ? ORDER BY key',
  ).all(language, list, startingWith, `${startingWith}\u{10FFFF}`) as ListCount[];
}
export type ListCount = { readonly key: string; readonly count: number };

/** The scope that moves whenever the list changes. A month moves with its year. */
export function scopeOfList(language: string, { list, key }: ListName): string {
  if (list === 'corrections') return `corrections:${language}`;
  if (list === 'all') return `listing:${language}`;
  if (list === 'year' || list === 'month') return `listing:${language}/${key.slice(0, 4)}`;
  return `listing:${language}/${list}/${key}`;
}

/** The scope that moves when a year gets its first release or loses its last. */
export function scopeOfYears(language: string): string {
  return `listing:${language}/years`;
}
