/** Calendar, what will happen, holidays, figures. */
export const calendar = {
  said: {},
  inBrowser: {},
};
