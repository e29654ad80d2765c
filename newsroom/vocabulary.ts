/**
 * The closed word lists of the trade. Everything that names a kind, a state, a role or a deed takes
 * it from here, so that a new word fails to compile wherever it was forgotten.
 */

export const KINDS = [
  'press_release',
  'statement',
  'speech',
  'readout',
  'media_advisory',
  'announcement',
  'fact_sheet',
  'condolence',
  'photo_story',
  'standing_page',
] as const;
export type Kind = (typeof KINDS)[number];

export const STATES = [
  'draft',
  'in_review',
  'approved',
  'scheduled',
  'published',
  'superseded',
  'withdrawn',
  'retracted',
  'discarded',
] as const;
export type State = (typeof STATES)[number];

/** An edition that is being worked on; a release has at most one. */
export const OPEN_STATES = [
  'draft',
  'in_review',
  'approved',
  'scheduled',
] as const satisfies readonly State[];
/** What the public has, also behind a withdrawal's banner; a release has at most one. */
export const LIVE_STATES = ['published', 'withdrawn'] as const satisfies readonly State[];

/**
 * How readers' dates are written: in words, in words with the day of the week, in the figures of each language.
 * A newsroom begins with the first.
 */
export const DATE_STYLES = ['long', 'weekday', 'numeric'] as const;
export type DateStyle = (typeof DATE_STYLES)[number];

export const ROLES = ['writer', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export const KINDS_OF_CHANGE = ['minor', 'update', 'correction', 'clarification', 'translation'] as const;
export type KindOfChange = (typeof KINDS_OF_CHANGE)[number];

/** What is told to readers beside the text: numbered within the release, frozen once public. */
export const NOTICE_KINDS = [
  'correction',
  'clarification',
  'withdrawal',
  'retraction',
  'suppression',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Why an approval was given: by review, or by whoever answers for an import of old releases. */
export const VERDICTS = ['approved', 'imported', 'forced'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Every deed, under the one name that the audit log, the permission table and the file list share. */
export const DEEDS = [
  // editions
  'start_release',
  'duplicate_release',
  'start_edition',
  'save_draft',
  'submit',
  'return',
  'approve',
  'reopen',
  'schedule',
  'unschedule',
  'publish',
  'force_publish',
  'sign_off',
  'withdraw',
  'reinstate',
  'request_retraction',
  'confirm_retraction',
  'cancel_retraction',
  'request_suppression',
  'confirm_suppression',
  'cancel_suppression',
  'set_archive_date',
  'pin',
  'unpin',
  'comment',
  'reply',
  'resolve_comment',
  'reopen_comment',
  'assign_reviewer',
  'limit',
  'unlimit',
  'discard',
  'import_release',
  // the newsroom as a whole
  'request_notice_banner',
  'approve_notice_banner',
  'force_notice_banner',
  'sign_off_notice_banner',
  'cancel_notice_banner',
  'remove_notice_banner',
  'freeze',
  'request_thaw',
  'lift_freeze',
  'pause_clock',
  'resume_clock',
  'restore',
  'take_down_again',
  // people
  'invite_person',
  'import_people',
  'revoke_invitation',
  'change_person',
  'change_own_name',
  'accept_invitation',
  'change_roles',
  'suspend_person',
  'reactivate_person',
  'issue_link',
  'sign_in',
  'sign_out',
  'set_password',
  'choose_notifications',
  'end_sessions',
  'send_password_link',
  'reset_password',
  'set_up_authenticator',
  'confirm_authenticator',
  'remove_authenticator',
  'renew_recovery_codes',
  'register_passkey',
  'rename_passkey',
  'remove_passkey',
  'reset_second_factor',
  'link_sign_on',
  'unlink_sign_on',
  'end_vouched_sessions',
  'break_glass',
  // the machine
  'rotate_secrets',
  'try_mail_again',
  // furniture
  'change_institution',
  'change_languages',
  'change_section',
  'change_topic',
  'change_contact',
  'order_furniture',
  'change_template',
  'change_holiday',
  'change_four_eyes',
  'change_second_factor_policy',
  'put_steps_away',
] as const;
export type Deed = (typeof DEEDS)[number];

/** BCP 47 tag of a content language, e.g. `az`, `en`, `ru`, `ar`. */
export type Language = string;
/** A sentence or name given in several content languages. */
export type ByLanguage = Readonly<Record<Language, string>>;

const RTL = new Set(['ar', 'fa', 'he', 'ur']);

/** The writing direction of a language, for `dir`. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return RTL.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
