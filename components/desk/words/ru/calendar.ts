import type { calendar as az } from '../az/calendar.ts';
import type { Translated } from '../translated.ts';

/** Calendar, what will happen, holidays, figures. */
export const calendar: Translated<typeof az> = {
  said: {},
  inBrowser: {},
};
