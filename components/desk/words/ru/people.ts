import type { people as az } from '../az/people.ts';
import type { Translated } from '../translated.ts';

/** People, invitations, notifications, mail, the audit log. */
export const people: Translated<typeof az> = {
  said: {},
  inBrowser: {},
};
