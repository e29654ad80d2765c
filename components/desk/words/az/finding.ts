/** Lists, filters, the find page, the palette, keys. */
export const finding = {
  said: {},
  inBrowser: {},
};
