/**
 * What a person at the desk is told of, and the ways to be told. Each chooses per kind; two kinds are
 * alarms, which nobody can switch off.
 */
export const NOTIFICATION_KINDS = [
  'submitted',
  'assigned',
  'returned',
  'approved',
  'mentioned',
  'commented',
  'published',
  'forced',
  'taken_down',
  'limited',
  'blocked',
  'overdue',
] as const;
/** `mail` is the desk and a mail. */
export const NOTIFICATION_WAYS = ['none', 'desk', 'mail'] as const;
