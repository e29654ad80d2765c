import { describe, expect, test } from 'vitest';
import { type BroughtBack, removalsOf, standingRemovals, type TakenDownLine } from './taken-down.ts';

const line = (
  what: TakenDownLine['what'],
  edition: number | null = 1,
  reference = '2026/0001',
): TakenDownLine => ({ what, edition, reference, at: new Date(0), reason: { en: what } });

const [withdrawn, reinstated] = [line('withdrawal'), line('reinstatement')];
const retracted = line('retraction', null);
const suppressed = line('suppression');

describe('what stands of all lines', () => {
  const table: ReadonlyArray<
    readonly [name: string, lines: readonly TakenDownLine[], stands: readonly string[]]
  > = [
    ['nothing', [], []],
    ['a withdrawal', [withdrawn], ['withdrawal']],
    ['not one that ended', [withdrawn, reinstated], []],
    ['one after another that ended', [withdrawn, reinstated, line('withdrawal', 2)], ['withdrawal']],
    ['a line that stands twice, once', [suppressed, suppressed], ['suppression']],
    [
      'suppressions of several editions',
      [suppressed, line('suppression', 2)],
      ['suppression', 'suppression'],
    ],
    ['a retraction, whatever came before', [withdrawn, reinstated, retracted], ['retraction']],
    ['a retraction, whatever comes after', [withdrawn, retracted, reinstated], ['retraction']],
  ];
  test.each(table)('%s', (_name, lines, stands) => {
    const found = standingRemovals(lines).flatMap(({ withdrawal, retraction, suppressions }) =>
      [withdrawal, retraction, ...suppressions].flatMap((one) => one?.what ?? []),
    );
    expect(found).toEqual(stands);
  });

  test('is told by release', () => {
    const lines = [withdrawn, line('withdrawal', 3, '2026/0002'), reinstated];
    expect(standingRemovals(lines).map(({ reference }) => reference)).toEqual(['2026/0002']);
  });
});

describe('what has to be done to a release that was brought back', () => {
  const live = (number: number, state: 'published' | 'withdrawn' = 'published', ...superseded: number[]) => ({
    live: { number, state },
    superseded,
  });
  const table: ReadonlyArray<
    readonly [name: string, lines: readonly TakenDownLine[], copy: BroughtBack, does: readonly string[]]
  > = [
    ['withdrawn again', [withdrawn], live(1), ['withdraw 1']],
    ['also where a later edition was withdrawn', [line('withdrawal', 3)], live(1), ['withdraw 1']],
    ['not where a newer edition ended it', [withdrawn], live(2, 'published', 1), []],
    ['nothing where it is withdrawn', [withdrawn], live(1, 'withdrawn'), []],
    ['nothing where it was reinstated', [withdrawn, reinstated], live(1), []],
    ['nothing where it is retracted or unknown', [withdrawn, retracted], { live: null, superseded: [] }, []],
    ['retracted again', [withdrawn, retracted], live(1), ['retract 1']],
    ['an old edition suppressed again', [suppressed], live(2, 'published', 1), ['suppress 1']],
    [
      'both at once',
      [suppressed, line('withdrawal', 2)],
      live(2, 'published', 1),
      ['withdraw 2', 'suppress 1'],
    ],
    ['nothing where it is suppressed or unknown', [suppressed], live(3, 'published', 2), []],
    ['gone where the suppressed text is the newest one known', [suppressed], live(1), ['retract 1']],
  ];
  test.each(table)('%s', (_name, lines, copy, does) => {
    const removals = standingRemovals(lines).flatMap((standing) => removalsOf(standing, copy));
    expect(removals.map(({ what, edition }) => `${what} ${edition}`)).toEqual(does);
  });
});
