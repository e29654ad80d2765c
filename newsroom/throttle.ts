/** A limit on failed sign-ins: so many are free, then each one doubles the wait. Seconds. */
export type Limit = { readonly free: number; readonly first: number; readonly longest: number };

/** Tries against one account, from wherever they come. A one-time link is not bound by it. */
export const ACCOUNT_LIMIT: Limit = { free: 5, first: 15, longest: 300 };
/**
 * Tries of second factors: six digits can be guessed, so there are about thirty tries a day. Only who has the
 * password can use them up, and a passkey is not bound by it.
 */
export const CODE_LIMIT: Limit = { free: 5, first: 30, longest: 3600 };
/** Tries from one address, against whatever accounts: a whole office may share it. */
export const ADDRESS_LIMIT: Limit = { free: 20, first: 15, longest: 900 };
/** Links for a forgotten password, to one account: nobody's mail is to be filled. */
export const FORGOTTEN_LIMIT: Limit = { free: 3, first: 300, longest: 3600 };
/** Failures older than this are forgotten. */
export const REMEMBERED_HOURS = 24;

/** What is remembered of the failures under one key: how many, and when the last one was. */
export type Failures = { readonly count: number; readonly lastAt: Date | null };

/** Whole seconds until the next try is taken; 0 where it may come now. */
export function secondsToWait({ count, lastAt }: Failures, limit: Limit, now: Date): number {
  if (lastAt === null || count < limit.free) return 0;
  const delay = Math.min(limit.first * 2 ** Math.min(count - limit.free, 30), limit.longest);
  const left = Math.ceil((lastAt.getTime() + delay * 1000 - now.getTime()) / 1000);
  // A clock that was set back must not lock anybody out for longer than the delay itself.
  return Math.min(Math.max(left, 0), delay);
}

/** The sentence for somebody who has to wait; the same whether the account exists or not. */
export function waitSentence(seconds: number): string {
  if (seconds === 1) return 'There were too many tries. Wait 1 second, then try again.';
  if (seconds < 60) return `There were too many tries. Wait ${seconds} seconds, then try again.`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes === 1) return 'There were too many tries. Wait 1 minute, then try again.';
  return `There were too many tries. Wait ${minutes} minutes, then try again.`;
}
