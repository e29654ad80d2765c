/** Writing: the editor, autosave, languages side by side, checks, conflicts. */
export const edit = {
  said: {},
  inBrowser: {},
};
