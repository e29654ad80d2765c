import { describe, expect, test } from 'vitest';
import { type Actor, can, STAFF_READS, type Subject } from './permissions.ts';
import { DEEDS, type Deed, ROLES, type Role } from './vocabulary.ts';

/** Who may, as the rules say it: w writer, e editor, a admin; the author of an edition is told apart below. */
const MAY: Readonly<Record<Deed | (typeof STAFF_READS)[number], string>> = {
  start_release: 'we',
  duplicate_release: 'we',
  start_edition: 'we',
  save_draft: 'we',
  submit: 'we',
  return: 'e',
  approve: 'e',
  reopen: 'we',
  schedule: 'e',
  unschedule: 'e',
  publish: 'e',
  force_publish: 'e',
  sign_off: 'e',
  withdraw: 'e',
  reinstate: 'e',
  request_retraction: 'e',
  confirm_retraction: 'e',
  cancel_retraction: 'e',
  request_suppression: 'e',
  confirm_suppression: 'e',
  cancel_suppression: 'e',
  set_archive_date: 'e',
  pin: 'e',
  unpin: 'e',
  comment: 'we',
  reply: 'we',
  resolve_comment: 'we',
  reopen_comment: 'we',
  assign_reviewer: 'we',
  limit: 'e',
  unlimit: 'e',
  discard: 'e',
  import_release: 'e',
  request_notice_banner: 'e',
  approve_notice_banner: 'e',
  force_notice_banner: 'e',
  sign_off_notice_banner: 'e',
  cancel_notice_banner: 'e',
  remove_notice_banner: 'e',
  freeze: 'ea',
  request_thaw: 'e',
  lift_freeze: 'ea',
  pause_clock: '',
  resume_clock: 'e',
  restore: '',
  take_down_again: '',
  invite_person: 'a',
  import_people: 'a',
  revoke_invitation: 'a',
  change_person: 'a',
  change_own_name: 'wea',
  accept_invitation: 'wea',
  change_roles: 'a',
  suspend_person: 'a',
  reactivate_person: 'a',
  issue_link: 'a',
  sign_in: 'wea',
  sign_out: 'wea',
  set_password: 'wea',
  choose_notifications: 'we',
  end_sessions: 'wea',
  send_password_link: 'wea',
  reset_password: 'wea',
  set_up_authenticator: 'wea',
  confirm_authenticator: 'wea',
  remove_authenticator: 'wea',
  renew_recovery_codes: 'wea',
  register_passkey: 'wea',
  rename_passkey: 'wea',
  remove_passkey: 'wea',
  reset_second_factor: 'a',
  break_glass: '',
  rotate_secrets: '',
  try_mail_again: 'a',
  link_sign_on: 'wea',
  unlink_sign_on: 'a',
  end_vouched_sessions: '',
  change_institution: 'a',
  change_languages: 'a',
  change_section: 'a',
  order_furniture: 'a',
  change_topic: 'a',
  change_contact: 'a',
  change_holiday: 'ea',
  change_template: 'e',
  change_four_eyes: 'a',
  change_second_factor_policy: 'a',
  put_steps_away: 'a',
  read_editions: 'we',
  read_history: 'we',
  read_people: 'a',
  read_audit: 'a',
  read_settings: 'a',
  read_mail: 'a',
};

const SETS: readonly (readonly Role[])[] = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) =>
  ROLES.filter((_, index) => (bits >> index) & 1),
);
const person = (roles: readonly Role[], more: Partial<Actor & { kind: 'person' }> = {}): Actor => ({
  kind: 'person',
  id: 1,
  name: 'Leyla',
  roles,
  active: true,
  freshUntil: null,
  owesSecondFactor: false,
  ...more,
});
const others: Subject = { kind: 'edition', authorId: 2, limitedTo: null };
const questions = [...DEEDS, ...STAFF_READS];

describe.each(questions)('%s', (question) => {
  test.each(SETS.map((roles) => [roles.join('+') || 'no role', roles] as const))('%s', (_, roles) => {
    const expected = roles.some((role) => MAY[question].includes(role[0] ?? ''));
    expect(can(person(roles), question, others)).toBe(expected);
    expect(can(person(roles, { active: false }), question, others)).toBe(false);
  });
});

test('a writer may discard an edition of their own, nobody by authorship alone', () => {
  const own: Subject = { kind: 'edition', authorId: 1, limitedTo: null };
  expect(can(person(['writer']), 'discard', own)).toBe(true);
  expect(can(person(['writer']), 'discard', others)).toBe(false);
  expect(can(person([]), 'discard', own)).toBe(false);
  expect(can(person(['admin']), 'discard', own)).toBe(false);
});

test.each(['change_roles', 'suspend_person', 'reactivate_person'] as const)(
  'nobody does %s to themselves',
  (deed) => {
    expect(can(person(['admin']), deed, { kind: 'person', id: 1 })).toBe(false);
    expect(can(person(['admin']), deed, { kind: 'person', id: 2 })).toBe(true);
  },
);

test.each(questions)('a limited edition does not exist for others: %s', (question) => {
  const limited: Subject = { kind: 'edition', authorId: 2, limitedTo: [2, 3] };
  expect(can(person([...ROLES]), question, limited)).toBe(false);
});

test.each(['limit', 'unlimit'] as const)('an editor who is named may %s, a named writer may not', (deed) => {
  const limited: Subject = { kind: 'edition', authorId: 1, limitedTo: [1, 3] };
  expect(can(person(['editor']), deed, limited)).toBe(true);
  expect(can(person(['writer']), deed, limited)).toBe(false);
});

test('the clock publishes, ends pins and notices, pauses and resumes, and does nothing else', () => {
  const clock: Actor = { kind: 'system', name: 'clock' };
  expect(DEEDS.filter((deed) => can(clock, deed, others))).toEqual([
    'publish',
    'unpin',
    'remove_notice_banner',
    'pause_clock',
    'resume_clock',
  ]);
  expect(STAFF_READS.filter((read) => can(clock, read, others))).toEqual([]);
});

test('the command that restores does that, takes down again, and does nothing else', () => {
  const restore: Actor = { kind: 'system', name: 'restore' };
  expect(DEEDS.filter((deed) => can(restore, deed, others))).toEqual(['restore', 'take_down_again']);
  expect(STAFF_READS.filter((read) => can(restore, read, others))).toEqual([]);
});

test('the operator at the console acts about people and the keys of the machine, and reads and writes no text', () => {
  const operator: Actor = { kind: 'system', name: 'operator' };
  expect(DEEDS.filter((deed) => can(operator, deed, others))).toEqual([
    'invite_person',
    'import_people',
    'revoke_invitation',
    'change_person',
    'change_roles',
    'suspend_person',
    'reactivate_person',
    'issue_link',
    'set_password',
    'end_sessions',
    'reset_second_factor',
    'link_sign_on',
    'unlink_sign_on',
    'break_glass',
    'rotate_secrets',
  ]);
  expect(STAFF_READS.filter((read) => can(operator, read, others))).toEqual([]);
});

test('a deed that nobody knows is refused, also one that every object has', () => {
  for (const unknown of ['fly', 'toString', 'constructor', '__proto__']) {
    // A name from outside that slipped past the types.
    expect(can(person([...ROLES]), unknown as Deed, others)).toBe(false);
  }
});
