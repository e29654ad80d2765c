import type { Cell } from './csv.ts';

/** What the table needs of the figures; each series in the order of the buckets. */
export type Tabled = {
  readonly buckets: readonly { readonly name: string }[];
  readonly releases: readonly number[];
  readonly bySection: readonly { readonly name: string; readonly counts: readonly number[] }[];
  readonly byLanguage: readonly { readonly key: string; readonly counts: readonly number[] }[];
  readonly medians: readonly (number | null)[];
  readonly editions: readonly number[];
  readonly forced: readonly number[];
  readonly notices: readonly { readonly kind: string; readonly counts: readonly number[] }[];
};

const HOUR_MS = 3_600_000;

/** The figures as one table with a head, for a spreadsheet; medians in hours with one decimal. */
export function figuresTable(figures: Tabled): readonly (readonly Cell[])[] {
  const head = [
    'Span',
    'Releases',
    ...figures.bySection.map(({ name }) => name),
    ...figures.byLanguage.map(({ key }) => key),
    'Median hours from draft to publication',
    'Editions',
    'Past the review',
    ...figures.notices.map(({ kind }) => kind),
  ];
  const rows = figures.buckets.map(({ name }, place) => [
    name,
    figures.releases[place] ?? 0,
    ...[...figures.bySection, ...figures.byLanguage].map(({ counts }) => counts[place] ?? 0),
    hoursOf(figures.medians[place] ?? null),
    figures.editions[place] ?? 0,
    figures.forced[place] ?? 0,
    ...figures.notices.map(({ counts }) => counts[place] ?? 0),
  ]);
  return [head, ...rows];
}

function hoursOf(milliseconds: number | null): number | null {
  return milliseconds === null ? null : Math.round((milliseconds / HOUR_MS) * 10) / 10;
}
