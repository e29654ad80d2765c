/** Signing in, the own account, the second factor. */
export const account = {
  said: {},
  inBrowser: {},
};
