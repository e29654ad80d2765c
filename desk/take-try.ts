import {
  clearFailures,
  failuresUnder,
  forgetFailures,
  noteTry,
  takeBackTries,
} from '#db/editorial/sign-in-failures.ts';
import { senderOf } from '#newsroom/network.ts';
import {
  ACCOUNT_LIMIT,
  ADDRESS_LIMIT,
  CODE_LIMIT,
  FORGOTTEN_LIMIT,
  type Limit,
  REMEMBERED_HOURS,
  secondsToWait,
} from '#newsroom/throttle.ts';
import type { Stores } from './stores.ts';
import { tokenHash } from './tokens.ts';

/** What is tried: to sign in, to get a link for a forgotten password, or a second factor. Each is counted apart. */
export type Tried = 'sign_in' | 'forgotten' | 'code';

const LIMITS: Readonly<Record<Tried, Limit>> = {
  sign_in: ACCOUNT_LIMIT,
  forgotten: FORGOTTEN_LIMIT,
  code: CODE_LIMIT,
};

/** A try to sign in: against which account, from which network address. */
export type Against = {
  readonly email: string;
  readonly address: string;
};

/** A try that may go on, or the seconds to wait for the next one. */
export type Try =
  | { readonly wait: 0; readonly account: string; readonly notes: readonly number[] }
  | { readonly wait: number };

/**
 * Takes one try, counted as a failure until it proves to be none: a hundred guesses sent at once are
 * counted before the first is checked. Turned away tries are not counted.
 */
export function takeTry(
  stores: Stores,
  { email, address }: Against,
  now: Date,
  tried: Tried = 'sign_in',
): Promise<Try> {
  const before = tried === 'sign_in' ? '' : `${tried}:`;
  const account = `${before}account:${tokenHash(email.trim().toLowerCase())}`;
  const sender = `${before}address:${senderOf(address)}`;
  return stores.editorial.tx(async (tx) => {
    await forgetFailures(tx, new Date(now.getTime() - REMEMBERED_HOURS * 3_600_000));
    const wait = Math.max(
      secondsToWait(await failuresUnder(tx, account), LIMITS[tried], now),
      secondsToWait(await failuresUnder(tx, sender), ADDRESS_LIMIT, now),
    );
    return wait > 0 ? { wait } : { wait: 0, account, notes: await noteTry(tx, [account, sender], now) };
  });
}

/** The try was a success: the account's failures are forgotten, the address's own stay. */
export async function forgiveTry(stores: Stores, taken: Extract<Try, { wait: 0 }>): Promise<void> {
  await stores.editorial.tx(async (tx) => {
    await takeBackTries(tx, taken.notes);
    await clearFailures(tx, taken.account);
  });
}
