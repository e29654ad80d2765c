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
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

export const NOTIFICATION_WAYS = ['none', 'desk', 'mail'] as const;
/** `mail` is the desk and a mail. */
export type NotificationWay = (typeof NOTIFICATION_WAYS)[number];

/** What is told of besides deeds: a name in a comment, a publish time that was missed or refused. */
export type Told = (typeof TOLD)[number];
const TOLD = [
  'submit',
  'assign_reviewer',
  'return',
  'approve',
  'mention',
  'comment',
  'reply',
  'publish',
  'force_publish',
  'withdraw',
  'request_retraction',
  'request_suppression',
  'limit',
  'blocked',
  'overdue',
] as const;

const KIND_OF: Readonly<Record<Told, NotificationKind>> = {
  submit: 'submitted',
  assign_reviewer: 'assigned',
  return: 'returned',
  approve: 'approved',
  mention: 'mentioned',
  comment: 'commented',
  reply: 'commented',
  publish: 'published',
  force_publish: 'forced',
  withdraw: 'taken_down',
  request_retraction: 'taken_down',
  request_suppression: 'taken_down',
  limit: 'limited',
  blocked: 'blocked',
  overdue: 'overdue',
};

/** Which kind of thing it is, for what people choose. */
export function kindOfTold(told: Told): NotificationKind {
  return KIND_OF[told];
}

/** Whether nobody may switch it off: a publish time was reached and readers have nothing. */
export function isAlarm(kind: NotificationKind): boolean {
  return kind === 'blocked' || kind === 'overdue';
}

/** What waits for this very person is mailed too, the rest is at the desk; unless the person chose otherwise. */
const USUAL: Readonly<Record<NotificationKind, NotificationWay>> = {
  submitted: 'desk',
  assigned: 'mail',
  returned: 'mail',
  approved: 'desk',
  mentioned: 'mail',
  commented: 'desk',
  published: 'desk',
  forced: 'mail',
  taken_down: 'desk',
  limited: 'desk',
  blocked: 'mail',
  overdue: 'mail',
};

/** The way that counts: what was chosen, but an alarm never goes nowhere. */
export function wayFor(kind: NotificationKind, chosen: NotificationWay | undefined): NotificationWay {
  if (chosen === undefined) return USUAL[kind];
  return chosen === 'none' && isAlarm(kind) ? 'desk' : chosen;
}

const WORDS: Readonly<Record<Told, string>> = {
  submit: 'was submitted and waits for a review',
  assign_reviewer: 'waits for your review',
  return: 'was returned with a comment',
  approve: 'was approved',
  mention: 'has a comment that calls you',
  comment: 'has a new comment',
  reply: 'has an answer to a comment',
  publish: 'was published',
  force_publish: 'was published past the review and waits for a sign-off',
  withdraw: 'was withdrawn',
  request_retraction: 'is asked to be retracted',
  request_suppression: 'is asked to be suppressed in one edition',
  limit: 'is limited to you and others until it is published',
  blocked: 'was due and could not be published',
  overdue: 'is overdue: its publish time is reached and readers do not have it',
};

/** What is said of an edition, after its name. */
export function toldWords(told: Told): string {
  return WORDS[told];
}

/** The word as it is stored, as one of those that are told; null for what concerns no edition. */
export function toldOf(stored: string): Told | null {
  return TOLD.find((one) => one === stored) ?? null;
}
