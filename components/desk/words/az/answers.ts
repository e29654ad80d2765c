/** What rules and deeds answer: refusals, faults, warnings. */
export const answers = {
  said: {},
  inBrowser: {},
};
