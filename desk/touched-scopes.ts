import { CORRECTIONS, scopeOfList, scopeOfYears } from '#db/public/list-counts.ts';
import type { PageRow } from '#db/public/write.ts';
import type { ListRows } from '#db/public/write-lists.ts';

/** What readers had, or have, of one release. */
export type Shown = {
  readonly pages: readonly Pick<PageRow, 'language' | 'kind' | 'listed' | 'year' | 'section'>[];
  /** Of the release, also while it is in no list. */
  readonly topics: readonly string[];
  readonly told: readonly Pick<ListRows['told'][number], 'language'>[];
  /** The years with releases, by language. */
  readonly years: ReadonlyMap<string, readonly string[]>;
};

/**
 * What moves when a release goes from `before` to `after`: its own page, every list it is in or was in,
 * and nothing else. A withdrawn one still moves lists, because their feeds tell of it.
 */
export function touchedScopes(reference: string, before: Shown, after: Shown): readonly string[] {
  const both = [before, after];
  return [
    `release:${reference}`,
    ...both.flatMap(listScopes),
    ...both.flatMap(({ told }) => told.map(({ language }) => scopeOfList(language, CORRECTIONS))),
    ...[...before.years.keys()]
      .filter((language) => String(before.years.get(language)) !== String(after.years.get(language)))
      .map(scopeOfYears),
    // A standing page is in the menu of every page.
    ...(both.some(({ pages }) => pages.some(isStanding)) ? ['site'] : []),
  ];
}

function listScopes({ pages, topics }: Shown): readonly string[] {
  return pages
    .filter((page) => !isStanding(page))
    .flatMap(({ language, section, year, listed }) => [
      scopeOfList(language, { list: 'all', key: '' }),
      scopeOfList(language, { list: 'section', key: section }),
      ...topics.map((key) => scopeOfList(language, { list: 'topic', key })),
      ...(listed ? [scopeOfList(language, { list: 'year', key: String(year) })] : []),
    ]);
}

function isStanding({ kind }: { readonly kind: string }): boolean {
  return kind === 'standing_page';
}
