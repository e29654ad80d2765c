import type { releases as az } from '../az/releases.ts';
import type { Translated } from '../translated.ts';

/** A release: its cards, its deeds, its history, starting one. */
export const releases: Translated<typeof az> = {
  said: {},
  inBrowser: {},
};
