import { type Languages, publicLanguages } from '#db/public/address-rows.ts';
import { type Resolution, resolveAddress } from '#db/public/addresses.ts';
import type { Target } from './request-target.ts';
import type { Wanted } from './wanted.ts';

/**
 * Asking a store that is only held: it may have another shape than this program knows, or be damaged. Whatever it
 * cannot tell is taken for unknown.
 */

/** What an address answers; null where the store does not know it, or cannot tell. */
export function resolvedInHeld({ path, query }: Target): Resolution | null {
  const found = asked(() => resolveAddress(path, query));
  return found?.answer === 'unknown' ? null : found;
}

/** The languages readers are served in; null where the store cannot tell. */
export function languagesInHeld(): Languages | null {
  return asked(publicLanguages);
}

/** What may have been finished for exactly this address: a page, or that it is gone. */
export function asWritten({ path, query }: Target): readonly Wanted[] {
  const key = query === '' ? path : `${path}?${query}`;
  return ([200, 410] as const).map((status) => ({ key, path: key, status, language: '', passing: false }));
}

function asked<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
