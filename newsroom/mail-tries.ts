const SECOND = 1000;
const FIRST_PAUSE = 30 * SECOND;
const LONGEST_PAUSE = 3600 * SECOND;
const GIVE_UP_AFTER = 24 * 3600 * SECOND;

/**
 * When a mail that was not taken is tried again after its `tries`-th try: pauses double from half a minute
 * to an hour. Null where a day is over: then it is given up.
 */
export function nextMailTry(createdAt: Date, tries: number, now: Date): Date | null {
  const pause = Math.min(FIRST_PAUSE * 2 ** (tries - 1), LONGEST_PAUSE);
  const next = new Date(now.getTime() + pause);
  return next.getTime() - createdAt.getTime() > GIVE_UP_AFTER ? null : next;
}

/** Whether a mail may be tried again by hand: of what was sent, given up or dropped the words are gone. */
export function canTryAgain(state: string): boolean {
  return state === 'waiting';
}
