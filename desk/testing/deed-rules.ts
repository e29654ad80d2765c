import type { RefusalCode } from '#newsroom/refusal.ts';
import type { Deed, State } from '#newsroom/vocabulary.ts';
import type { EditionDeed } from '#newsroom/workflow.ts';

/**
 * The table of `rules.md`, written out a second time and by hand: who may do which deed, from which
 * states, and what it leads to. `permission-matrix.test.ts` holds every deed against it on a real
 * database; a deed without a row does not compile.
 */

/** w writer, e editor, a admin: any of them. */
type Who = 'we' | 'e' | 'a' | 'ea' | 'wea' | '';

export type EditionRule = {
  readonly who: Who;
  readonly from: readonly State[];
  readonly to: State | 'same';
  /** States from which it changes what readers see. */
  readonly shown?: readonly State[];
  /** Asked of a release: about what readers have of it. */
  readonly ofRelease?: true;
};

export const EDITION_RULES: Readonly<Record<EditionDeed | 'start_edition', EditionRule>> = {
  start_edition: { who: 'we', from: ['published', 'withdrawn'], to: 'same', ofRelease: true },
  save_draft: { who: 'we', from: ['draft', 'in_review'], to: 'same' },
  submit: { who: 'we', from: ['draft'], to: 'in_review' },
  return: { who: 'e', from: ['in_review', 'approved'], to: 'draft' },
  approve: { who: 'e', from: ['in_review'], to: 'approved' },
  reopen: { who: 'we', from: ['approved'], to: 'draft' },
  schedule: { who: 'e', from: ['approved', 'scheduled'], to: 'scheduled' },
  unschedule: { who: 'e', from: ['scheduled'], to: 'approved' },
  publish: { who: 'e', from: ['approved'], to: 'published', shown: ['approved'] },
  force_publish: {
    who: 'e',
    from: ['draft', 'in_review'],
    to: 'published',
    shown: ['draft', 'in_review'],
  },
  sign_off: { who: 'e', from: ['published', 'superseded', 'withdrawn'], to: 'same' },
  withdraw: { who: 'e', from: ['published'], to: 'withdrawn', shown: ['published'], ofRelease: true },
  reinstate: { who: 'e', from: ['withdrawn'], to: 'published', shown: ['withdrawn'], ofRelease: true },
  request_retraction: {
    who: 'e',
    from: ['published', 'withdrawn'],
    to: 'withdrawn',
    shown: ['published'],
    ofRelease: true,
  },
  confirm_retraction: { who: 'e', from: ['withdrawn'], to: 'retracted', shown: ['withdrawn'] },
  cancel_retraction: { who: 'e', from: ['withdrawn'], to: 'same' },
  request_suppression: { who: 'e', from: ['superseded'], to: 'same' },
  confirm_suppression: { who: 'e', from: ['superseded'], to: 'same', shown: ['superseded'] },
  cancel_suppression: { who: 'e', from: ['superseded'], to: 'same' },
  set_archive_date: { who: 'e', from: ['draft'], to: 'same' },
  pin: { who: 'e', from: ['published'], to: 'same', shown: ['published'], ofRelease: true },
  unpin: { who: 'e', from: ['published'], to: 'same', shown: ['published'], ofRelease: true },
  comment: { who: 'we', from: ['draft', 'in_review', 'approved', 'scheduled'], to: 'same' },
  reply: { who: 'we', from: ['draft', 'in_review', 'approved', 'scheduled'], to: 'same' },
  resolve_comment: { who: 'we', from: ['draft', 'in_review', 'approved', 'scheduled'], to: 'same' },
  reopen_comment: { who: 'we', from: ['draft', 'in_review', 'approved', 'scheduled'], to: 'same' },
  assign_reviewer: { who: 'we', from: ['draft', 'in_review'], to: 'same' },
  limit: { who: 'e', from: ['draft', 'in_review', 'approved', 'scheduled'], to: 'same' },
  unlimit: { who: 'e', from: ['draft', 'in_review', 'approved', 'scheduled'], to: 'same' },
  discard: { who: 'e', from: ['draft', 'in_review', 'approved'], to: 'discarded' },
};

type NewsroomRule = {
  readonly who: Who;
  /** What somebody hears who may not. */
  readonly otherwise: RefusalCode;
  /** What the system may do without a person. */
  readonly system?: readonly string[];
  /** One, but for an import: that writes one for each release and one for the batch. */
  readonly entries?: 2;
};

const SET_UP = ['setup', 'demo'];
const CONSOLE = [...SET_UP, 'operator'];

export const NEWSROOM_RULES: Readonly<Record<Exclude<Deed, EditionDeed | 'start_edition'>, NewsroomRule>> = {
  start_release: { who: 'we', otherwise: 'not_allowed' },
  duplicate_release: { who: 'we', otherwise: 'not_found' },
  import_release: { who: 'e', otherwise: 'not_allowed', entries: 2 },
  request_notice_banner: { who: 'e', otherwise: 'not_allowed' },
  approve_notice_banner: { who: 'e', otherwise: 'not_allowed' },
  force_notice_banner: { who: 'e', otherwise: 'not_allowed' },
  sign_off_notice_banner: { who: 'e', otherwise: 'not_allowed' },
  cancel_notice_banner: { who: 'e', otherwise: 'not_allowed' },
  remove_notice_banner: { who: 'e', otherwise: 'not_allowed', system: ['clock'] },
  freeze: { who: 'ea', otherwise: 'not_allowed', system: ['setup'] },
  request_thaw: { who: 'e', otherwise: 'not_allowed' },
  lift_freeze: { who: 'ea', otherwise: 'not_allowed' },
  pause_clock: { who: '', otherwise: 'not_allowed', system: ['clock'] },
  resume_clock: { who: 'e', otherwise: 'not_allowed', system: ['clock'] },
  restore: { who: '', otherwise: 'not_allowed', system: ['restore'] },
  take_down_again: { who: '', otherwise: 'not_allowed', system: ['restore'] },
  invite_person: { who: 'a', otherwise: 'not_allowed', system: CONSOLE },
  import_people: { who: 'a', otherwise: 'not_allowed', system: CONSOLE, entries: 2 },
  revoke_invitation: { who: 'a', otherwise: 'not_found', system: CONSOLE },
  change_person: { who: 'a', otherwise: 'not_found', system: CONSOLE },
  change_roles: { who: 'a', otherwise: 'not_found', system: [...CONSOLE, 'sign_on'] },
  suspend_person: { who: 'a', otherwise: 'not_found', system: CONSOLE },
  reactivate_person: { who: 'a', otherwise: 'not_found', system: CONSOLE },
  issue_link: { who: 'a', otherwise: 'not_found', system: CONSOLE },
  end_sessions: { who: 'a', otherwise: 'not_found', system: CONSOLE },
  change_institution: { who: 'a', otherwise: 'not_allowed', system: SET_UP },
  change_languages: { who: 'a', otherwise: 'not_allowed', system: SET_UP },
  change_section: { who: 'a', otherwise: 'not_allowed', system: [...SET_UP, 'import'] },
  change_topic: { who: 'a', otherwise: 'not_allowed', system: [...SET_UP, 'import'] },
  change_contact: { who: 'a', otherwise: 'not_allowed', system: [...SET_UP, 'import'] },
  order_furniture: { who: 'a', otherwise: 'not_allowed' },
  change_holiday: { who: 'ea', otherwise: 'not_allowed', system: SET_UP },
  change_template: { who: 'e', otherwise: 'not_allowed' },
  change_four_eyes: { who: 'a', otherwise: 'not_allowed', system: SET_UP },
  choose_notifications: { who: 'we', otherwise: 'not_allowed' },
  change_second_factor_policy: { who: 'a', otherwise: 'not_allowed' },
  put_steps_away: { who: 'a', otherwise: 'not_allowed' },
  unlink_sign_on: { who: 'a', otherwise: 'not_found', system: CONSOLE },
  reset_second_factor: { who: 'a', otherwise: 'not_found', system: CONSOLE },
  break_glass: { who: '', otherwise: 'not_allowed', system: ['operator'] },
  rotate_secrets: { who: '', otherwise: 'not_allowed', system: ['operator'] },
  try_mail_again: { who: 'a', otherwise: 'not_allowed' },
  set_up_authenticator: { who: 'wea', otherwise: 'not_allowed' },
  confirm_authenticator: { who: 'wea', otherwise: 'not_allowed' },
  remove_authenticator: { who: 'wea', otherwise: 'not_allowed' },
  renew_recovery_codes: { who: 'wea', otherwise: 'not_allowed' },
  register_passkey: { who: 'wea', otherwise: 'not_allowed' },
  rename_passkey: { who: 'wea', otherwise: 'not_allowed' },
  remove_passkey: { who: 'wea', otherwise: 'not_allowed' },
  // By whoever proves who they are, about themselves; a person without a role has no business here.
  accept_invitation: { who: 'wea', otherwise: 'not_found' },
  send_password_link: { who: 'wea', otherwise: 'not_allowed' },
  reset_password: { who: 'wea', otherwise: 'not_found' },
  link_sign_on: { who: 'wea', otherwise: 'not_allowed', system: [...CONSOLE, 'sign_on'] },
  end_vouched_sessions: { who: '', otherwise: 'not_allowed', system: ['sign_on'] },
  sign_in: { who: 'wea', otherwise: 'not_allowed' },
  set_password: { who: 'wea', otherwise: 'not_allowed' },
  sign_out: { who: 'wea', otherwise: 'not_allowed' },
  change_own_name: { who: 'wea', otherwise: 'not_allowed' },
};
