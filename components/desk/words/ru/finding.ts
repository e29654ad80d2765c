import type { finding as az } from '../az/finding.ts';
import type { Translated } from '../translated.ts';

/** Lists, filters, the find page, the palette, keys. */
export const finding: Translated<typeof az> = {
  said: {},
  inBrowser: {},
};
