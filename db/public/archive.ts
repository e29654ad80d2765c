import {
  ALL,
  countsOf,
  type ListCount,
  type ListName,
  listCount,
  scopeOfList,
  scopeOfYears,
} from './list-counts.ts';
import { readScope } from './reader.ts';

/** What stands beside lists: how many releases each year, month or topic has. */

/** The years of a language with their counts, the newest first. Scope `listing:<language>`. */
export async function readYears(language: string): Promise<readonly ListCount[]> {
  readScope(scopeOfList(language, ALL));
  return countsOf(language, 'year').toReversed();
}

/** The years alone, the newest first: they change but once a year. Scope `listing:<language>/years`. */
export async function readYearNumbers(language: string): Promise<readonly string[]> {
  readScope(scopeOfYears(language));
  return countsOf(language, 'year')
    .map(({ key }) => key)
    .toReversed();
}

/** The months of a year with their counts, as `2018-09`, in their order. Scope `listing:<language>/<yyyy>`. */
export async function readMonths(language: string, year: string): Promise<readonly ListCount[]> {
  readScope(scopeOfList(language, { list: 'year', key: year }));
  return countsOf(language, 'month', `${year}-`);
}

/** The topics that releases of a language carry, with their counts, by key. Scope `listing:<language>`. */
export async function readTopicCounts(language: string): Promise<readonly ListCount[]> {
  readScope(scopeOfList(language, ALL));
  return countsOf(language, 'topic');
}

/** In which of these languages a list holds anything. Scope: the list's own in each of them. */
export async function readLanguagesOfList(
  languages: readonly string[],
  name: ListName,
): Promise<readonly string[]> {
  for (const language of languages) readScope(scopeOfList(language, name));
  return languages.filter((language) => listCount(language, name) > 0);
}
