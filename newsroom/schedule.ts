import { resolveWall } from './institution-time.ts';
import { type Refusal, refusal } from './refusal.ts';

export type Wish = {
  /** Wall time in the institution's zone, `2026-11-24T09:00`. */
  readonly wall: string;
  readonly zone: string;
  /** Which of the two, where the hour is repeated. */
  readonly choice?: 'earlier' | 'later' | undefined;
  readonly now: Date;
};

/** The instant that a wished publish time means, or why it cannot be. */
export function checkSchedule(wish: Wish): { readonly instant: Date } | Refusal {
  return checkFuture(wish, 'This time is past. Choose a later one, or publish now.');
}

/** The instant at which something shall end by itself, or why it cannot be. */
export function checkEnd(wish: Wish): { readonly instant: Date } | Refusal {
  return checkFuture(wish, 'This time is past. Choose a later one.');
}

function checkFuture(wish: Wish, past: string): { readonly instant: Date } | Refusal {
  const wrong = (sentence: string) => refusal('bad_input', sentence, [{ field: 'wall', sentence }]);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wish.wall))
    return wrong('Give a date and a time, such as 2026-11-24 09:00.');
  const instant = instantOf(wish);
  if (instant === 'unknown') return wrong('There is no such date. Check day and month.');
  if (instant === 'gap')
    return wrong('The clocks go forward over this time: it does not exist. Choose another.');
  if (instant === 'overlap') {
    const sentence =
      'The clocks go back: this time comes twice. Say whether you mean the first or the second.';
    return refusal('bad_input', sentence, [{ field: 'choice', sentence }]);
  }
  if (instant.getTime() <= wish.now.getTime()) return wrong(past);
  return { instant };
}

function instantOf(wish: Wish): Date | 'unknown' | 'gap' | 'overlap' {
  try {
    const resolved = resolveWall(wish.wall, wish.zone);
    if (resolved.kind === 'one') return resolved.instant;
    if (resolved.kind === 'gap' || !wish.choice) return resolved.kind;
    return resolved[wish.choice];
  } catch (trouble) {
    if (trouble instanceof RangeError) return 'unknown';
    throw trouble;
  }
}

/** Whether a scheduled instant is reached. */
export function isDue(instant: Date, now: Date): boolean {
  return instant.getTime() <= now.getTime();
}

const NEAR_MS = 15 * 60_000;

/** Which of these instants have another less than a quarter of an hour away: they compete for attention. */
export function nearAnother(instants: readonly Date[]): readonly boolean[] {
  return instants.map((instant, own) =>
    instants.some((other, place) => place !== own && isNear(instant, other)),
  );
}

/** Whether two instants lie less than a quarter of an hour apart. */
export function isNear(one: Date, other: Date): boolean {
  return Math.abs(one.getTime() - other.getTime()) < NEAR_MS;
}

/** One look at both clocks, in milliseconds. */
export type ClockLook = { readonly wall: number; readonly monotonic: number };

/** Beyond this the wall clock did not run, it was set. */
export const STEP_MS = 5_000;

/** How far the wall clock was set between two looks: positive is forward, 0 within the tolerance. */
export function clockStep(before: ClockLook, after: ClockLook): number {
  const step = after.wall - before.wall - (after.monotonic - before.monotonic);
  return Math.abs(step) > STEP_MS ? step : 0;
}
