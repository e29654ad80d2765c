/** People, invitations, notifications, mail, the audit log. */
export const people = {
  said: {},
  inBrowser: {
    'has an admin whom the operator let in in an emergency': 'operatorun fövqəladə halda buraxdığı admin var',
  },
};
