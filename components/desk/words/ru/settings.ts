import type { settings as az } from '../az/settings.ts';
import type { Translated } from '../translated.ts';

/** Settings and furniture, the notice, templates, the first run. */
export const settings: Translated<typeof az> = {
  said: {},
  inBrowser: {},
};
