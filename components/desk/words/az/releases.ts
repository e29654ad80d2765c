/** A release: its cards, its deeds, its history, starting one. */
export const releases = {
  said: {},
  inBrowser: {},
};
