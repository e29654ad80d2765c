/** Settings and furniture, the notice, templates, the first run. */
export const settings = {
  said: {},
  inBrowser: {},
};
