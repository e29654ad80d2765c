/** People, invitations, notifications, mail, the audit log. */
export const people = {
  said: {},
  inBrowser: {},
};
