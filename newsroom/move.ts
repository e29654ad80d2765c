import type { Day } from './calendar-days.ts';
import { resolveWall } from './institution-time.ts';

/** A planned time on another day: the same wall time, and what that means there. */
export type Moved = {
  /** `2026-11-27T09:00`. */
  readonly wall: string;
  /** The hour is skipped on that day, comes twice, or neither. */
  readonly clocks: 'gap' | 'overlap' | null;
};

/** Keeps the hour of `wall` and takes another day for it. */
export function moveWall(wall: string, to: Day, zone: string): Moved {
  const moved = `${to}T${wall.slice(11, 16)}`;
  const { kind } = resolveWall(moved, zone);
  return { wall: moved, clocks: kind === 'one' ? null : kind };
}
