/**
 * The ids of the search index. An id holds the language, the second of publication and a number for
 * releases of the same second, in this order: the index then gives a language's newest releases
 * first without sorting, and a span of days is a span of ids.
 */
const IN_A_SECOND = 2 ** 14;
const SECONDS = 2 ** 34; // 544 years
const FIRST = Date.UTC(1700, 0, 1) / 1000;

/** Ids from `low` up to and with `high`. */
export type IdSpan = { readonly low: number; readonly high: number };

/**
 * The ids of a language's releases of a time.
 *
 * @param from first instant, null: from the first release on
 * @param until first instant that is too late, null: up to the newest release
 */
export function idSpan(slot: number, from: Date | null, until: Date | null): IdSpan {
  const low = firstId(slot, from ? secondOf(from) : 0);
  const high = firstId(slot, until ? secondOf(until) : SECONDS) - 1;
  return { low, high };
}

/** The id to try first for a release; taken ones count up. */
export function idFor(slot: number, publishedAt: Date, reference: string): number {
  const number = Number(reference.split('/')[1] ?? 0) || 0;
  return firstId(slot, secondOf(publishedAt)) + (number % IN_A_SECOND);
}

/** Whether an id still is where a release of this instant belongs. */
export function isIdOf(id: number, publishedAt: Date): boolean {
  return Math.floor(id / IN_A_SECOND) % SECONDS === secondOf(publishedAt);
}

function firstId(slot: number, second: number): number {
  return (slot * SECONDS + second) * IN_A_SECOND;
}

function secondOf(instant: Date): number {
  const second = Math.floor(instant.getTime() / 1000) - FIRST;
  return Math.min(Math.max(second, 0), SECONDS - 1);
}
