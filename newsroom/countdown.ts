const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How long it is until an instant, in the two greatest units that matter: `in 2 days 3 hours`,
 * `in 5 minutes`, `in less than a minute`; how long it was where it is past: `20 minutes ago`.
 */
export function countdown(at: Date, now: Date): string {
  const left = at.getTime() - now.getTime();
  const words = spanWords(Math.abs(left));
  return left >= 0 ? `in ${words}` : `${words} ago`;
}

/** A length of time in words: `2 days 3 hours`. */
export function spanWords(span: number): string {
  if (span < MINUTE) return 'less than a minute';
  const days = Math.floor(span / DAY);
  const hours = Math.floor((span % DAY) / HOUR);
  const minutes = Math.floor((span % HOUR) / MINUTE);
  const parts = [counted(days, 'day'), counted(hours, 'hour'), counted(minutes, 'minute')];
  // Beyond a day nobody counts minutes.
  return parts
    .slice(0, days > 0 ? 2 : 3)
    .filter(Boolean)
    .join(' ');
}

function counted(n: number, one: string): string {
  return n === 0 ? '' : `${n} ${one}${n === 1 ? '' : 's'}`;
}
