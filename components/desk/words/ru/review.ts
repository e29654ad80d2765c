import type { review as az } from '../az/review.ts';
import type { Translated } from '../translated.ts';

/** Review: differences, comments, approving, the print view. */
export const review: Translated<typeof az> = {
  said: {},
  inBrowser: {},
};
