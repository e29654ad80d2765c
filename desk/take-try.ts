import { isDeviceOf } from '#db/editorial/known-devices.ts';
import {
  clearFailures,
  failuresUnder,
  forgetFailures,
  noteTry,
  takeBackTries,
} from '#db/editorial/sign-in-failures.ts';
import type { Tx } from '#db/editorial/store.ts';
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
  /** The token that the browser is known by, if it is. */
  readonly device?: string | null | undefined;
};

/** A try that may go on, or the seconds to wait for the next one. */
export type Try =
  | { readonly wait: 0; readonly account: string; readonly notes: readonly number[] }
  | { readonly wait: number };

/**
 * Takes one try, counted as a failure until it proves to be none: a hundred guesses sent at once are
 * counted before the first is checked. Turned away tries are not counted.
 */
export function takeTry(stores: Stores, against: Against, now: Date, tried: Tried = 'sign_in'): Promise<Try> {
  return stores.editorial.tx(async (tx) => {
    await forgetFailures(tx, new Date(now.getTime() - REMEMBERED_HOURS * 3_600_000));
    const bounds = await boundsOf(tx, against, tried);
    const waits = [];
    for (const { key, limit } of bounds) waits.push(secondsToWait(await failuresUnder(tx, key), limit, now));
    const wait = Math.max(...waits);
    if (wait > 0) return { wait };
    const keys = bounds.map(({ key }) => key);
    return { wait: 0, account: bounds[0].key, notes: await noteTry(tx, keys, now) };
  });
}

type Bound = { readonly key: string; readonly limit: Limit };

/**
 * What bounds a try: the account from wherever it comes, and the sender's address. From a browser by which this very
 * person has come in before it is that browser alone: whoever guesses elsewhere keeps nobody out of their own.
 */
async function boundsOf(
  tx: Tx,
  { email, address, device = null }: Against,
  tried: Tried,
): Promise<readonly [Bound, ...Bound[]]> {
  const before = tried === 'sign_in' ? '' : `${tried}:`;
  const account = `${before}account:${tokenHash(email.trim().toLowerCase())}`;
  const limit = LIMITS[tried];
  if (device !== null && (await isDeviceOf(tx, tokenHash(device), email)))
    return [{ key: `${account}:device:${tokenHash(device)}`, limit }];
  return [
    { key: account, limit },
    { key: `${before}address:${senderOf(address)}`, limit: ADDRESS_LIMIT },
  ];
}

/** The try was a success: the failures of the account, or of its known browser, are forgotten, the address's own stay. */
export async function forgiveTry(stores: Stores, taken: Extract<Try, { wait: 0 }>): Promise<void> {
  await stores.editorial.tx(async (tx) => {
    await takeBackTries(tx, taken.notes);
    await clearFailures(tx, taken.account);
  });
}
