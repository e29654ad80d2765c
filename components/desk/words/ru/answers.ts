import type { answers as az } from '../az/answers.ts';
import type { Translated } from '../translated.ts';

/** What rules and deeds answer: refusals, faults, warnings. */
export const answers: Translated<typeof az> = {
  said: {},
  inBrowser: {},
};
