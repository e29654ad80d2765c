import type { edit as az } from '../az/edit.ts';
import type { Translated } from '../translated.ts';

/** Writing: the editor, autosave, languages side by side, checks, conflicts. */
export const edit: Translated<typeof az> = {
  said: {},
  inBrowser: {},
};
