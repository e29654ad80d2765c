/** Review: differences, comments, approving, the print view. */
export const review = {
  said: {},
  inBrowser: {},
};
