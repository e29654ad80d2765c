const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time in whole units; all of them zero where it is less than a minute. */
export type Span = { readonly days: number; readonly hours: number; readonly minutes: number };

/** A length of time in milliseconds, in the units that people count it in: beyond a day nobody counts minutes. */
export function spanOf(length: number): Span {
  const days = Math.floor(length / DAY);
  const hours = Math.floor((length % DAY) / HOUR);
  return { days, hours, minutes: days > 0 ? 0 : Math.floor((length % HOUR) / MINUTE) };
}
