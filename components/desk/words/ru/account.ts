import type { account as az } from '../az/account.ts';
import type { Translated } from '../translated.ts';

/** Signing in, the own account, the second factor. */
export const account: Translated<typeof az> = {
  said: {},
  inBrowser: {},
};
