import type { people as az } from '../az/people.ts';
import type { Translated } from '../translated.ts';

/** People, invitations, notifications, mail, the audit log. */
export const people: Translated<typeof az> = {
  said: {},
  inBrowser: {
    'has an admin whom the operator let in in an emergency':
      'получил администратора, которого оператор впустил в чрезвычайной ситуации',
  },
};
