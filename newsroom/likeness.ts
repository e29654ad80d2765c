/** How much of the words of two texts is the same: 0 nothing, 1 all, in whatever order (Dice's coefficient). */
export function likeness(one: string, other: string): number {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  if (left.length + right.length === 0) return one === other ? 1 : 0;
  const waiting = new Map<string, number>();
  for (const word of left) waiting.set(word, (waiting.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const more = waiting.get(word) ?? 0;
    if (more === 0) continue;
    waiting.set(word, more - 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Less than this in common is another paragraph, not a changed one. */
const ALIKE = 0.3;
/** Beyond so many comparisons pairs are made by place alone: nobody reads such a difference word by word. */
const MOST = 2500;

type Pair = readonly [before: string | null, after: string | null];

/**
 * Which paragraph became which, in reading order: the pairing that keeps most words together. What has
 * no partner came or went whole. One for one is always a change of the one into the other.
 */
export function pairedByWords(removed: readonly string[], added: readonly string[]): Pair[] {
  const isPlain = removed.length === 1 && added.length === 1;
  if (isPlain || removed.length * added.length > MOST) return byPlace(removed, added);
  const best = table(removed, added);
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < removed.length || column < added.length) {
    const [was, is] = [removed[row], added[column]];
    const together = was === undefined || is === undefined ? 0 : worth(was, is);
    if (together > 0 && at(best, row, column) === together + at(best, row + 1, column + 1)) {
      pairs.push([was ?? null, is ?? null]);
      row += 1;
      column += 1;
    } else if (was !== undefined && at(best, row, column) === at(best, row + 1, column)) {
      pairs.push([was, null]);
      row += 1;
    } else {
      pairs.push([null, is ?? null]);
      column += 1;
    }
  }
  return pairs;
}

function byPlace(removed: readonly string[], added: readonly string[]): Pair[] {
  const rows = Math.max(removed.length, added.length);
  return Array.from({ length: rows }, (_, index) => [removed[index] ?? null, added[index] ?? null]);
}

/** `table[r][c]`: the most likeness that pairs from row r and column c on can reach. */
function table(removed: readonly string[], added: readonly string[]): number[][] {
  const best: number[][] = [];
  for (const [row, was] of [...removed.entries()].reverse()) {
    const cells: number[] = [];
    best[row] = cells;
    for (const [column, is] of [...added.entries()].reverse()) {
      const together = worth(was, is) + at(best, row + 1, column + 1);
      cells[column] = Math.max(together, at(best, row + 1, column), at(best, row, column + 1));
    }
  }
  return best;
}

function at(best: readonly (readonly number[])[], row: number, column: number): number {
  return best[row]?.[column] ?? 0;
}

function worth(was: string, is: string): number {
  const share = likeness(was, is);
  return share < ALIKE ? 0 : share;
}
