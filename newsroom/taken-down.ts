import type { ByLanguage } from './vocabulary.ts';

/** One line of the file that names what was taken from the public, or given back. */
export type TakenDownLine = {
  readonly at: Date;
  readonly what: 'withdrawal' | 'retraction' | 'suppression' | 'reinstatement';
  readonly reference: string;
  /** The edition that was live, or the one that was suppressed. */
  readonly edition: number | null;
  readonly reason: ByLanguage;
};

/** What of one release readers were told is taken down, and still is. */
export type StandingRemoval = {
  readonly reference: string;
  readonly withdrawal: TakenDownLine | null;
  readonly retraction: TakenDownLine | null;
  readonly suppressions: readonly TakenDownLine[];
};

/**
 * What all lines in their order come to. A reinstatement ends the withdrawal before it; nothing ends a
 * retraction or a suppression. A line may stand twice.
 */
export function standingRemovals(lines: readonly TakenDownLine[]): StandingRemoval[] {
  const standing = new Map<string, StandingRemoval>();
  for (const line of lines) {
    const { reference } = line;
    const before = standing.get(reference) ?? {
      reference,
      withdrawal: null,
      retraction: null,
      suppressions: [],
    };
    standing.set(reference, after(before, line));
  }
  return [...standing.values()].filter(
    ({ withdrawal, retraction, suppressions }) => withdrawal || retraction || suppressions.length > 0,
  );
}

function after(before: StandingRemoval, line: TakenDownLine): StandingRemoval {
  if (line.what === 'withdrawal') return { ...before, withdrawal: line };
  if (line.what === 'reinstatement') return { ...before, withdrawal: null };
  if (line.what === 'retraction') return { ...before, retraction: before.retraction ?? line };
  const isKnown = before.suppressions.some(({ edition }) => edition === line.edition);
  return isKnown ? before : { ...before, suppressions: [...before.suppressions, line] };
}

export type Removal = {
  readonly what: 'withdraw' | 'retract' | 'suppress';
  /** Number of the edition it is done to. */
  readonly edition: number;
  readonly line: TakenDownLine;
};

/** What the store holds of a release that was brought back from an older copy. */
export type BroughtBack = {
  readonly live: { readonly number: number; readonly state: 'published' | 'withdrawn' } | null;
  /** Numbers of old editions that can be read. */
  readonly superseded: readonly number[];
};

/**
 * What has to be done so that an older copy brings nothing back. A withdrawal also covers the editions
 * before the one it was about, but none that came after. Where the suppressed text is the newest that the
 * copy knows, the release is retracted: what followed it is lost, and the text may not be read.
 */
export function removalsOf(standing: StandingRemoval, { live, superseded }: BroughtBack): Removal[] {
  const { withdrawal, retraction, suppressions } = standing;
  if (!live) return [];
  const gone = retraction ?? suppressions.find(({ edition }) => edition === live.number);
  if (gone) return [{ what: 'retract', edition: live.number, line: gone }];
  const covers = withdrawal !== null && live.number <= (withdrawal.edition ?? live.number);
  return [
    ...(covers && live.state === 'published'
      ? [{ what: 'withdraw' as const, edition: live.number, line: withdrawal }]
      : []),
    ...suppressions.flatMap((line) =>
      line.edition !== null && superseded.includes(line.edition)
        ? [{ what: 'suppress' as const, edition: line.edition, line }]
        : [],
    ),
  ];
}
