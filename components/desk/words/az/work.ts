/** My work, banners, what waits, error and empty pages. */
export const work = {
  said: {},
  inBrowser: {},
};
