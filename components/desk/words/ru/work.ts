import type { work as az } from '../az/work.ts';
import type { Translated } from '../translated.ts';

/** My work, banners, what waits, error and empty pages. */
export const work: Translated<typeof az> = {
  said: {},
  inBrowser: {},
};
