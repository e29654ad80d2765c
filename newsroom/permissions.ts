import type { Deed, Role } from './vocabulary.ts';

/** Who acts. Roles and suspension are those of this very moment, never remembered ones. */
export type Actor =
  | {
      readonly kind: 'person';
      readonly id: number;
      readonly name: string;
      readonly roles: readonly Role[];
      readonly active: boolean;
      /** Until when the last proof of identity counts as fresh; null where there is none. */
      readonly freshUntil: Date | null;
      /** This newsroom asks them for a second factor and they have none. */
      readonly owesSecondFactor: boolean;
      /** The provider of single sign-on that vouches for this session asked them for one: then they owe none. */
      readonly secondFactorVouched?: true;
    }
  | {
      readonly kind: 'system';
      readonly name: 'clock' | 'import' | 'setup' | 'demo' | 'restore' | 'operator' | 'sign_on';
    };

/** What a deed is done to, or a read is about. */
export type Subject =
  | { readonly kind: 'edition'; readonly authorId: number; readonly limitedTo: readonly number[] | null }
  | { readonly kind: 'release' }
  | { readonly kind: 'person'; readonly id: number }
  | { readonly kind: 'furniture' }
  | { readonly kind: 'newsroom' }
  | { readonly kind: 'audit' };

export const STAFF_READS = [
  'read_editions',
  'read_history',
  'read_people',
  'read_audit',
  'read_settings',
  'read_mail',
] as const;
export type StaffRead = (typeof STAFF_READS)[number];

/** Who may do a deed: any of these roles. `author` means the person who started the edition. */
type Permission = {
  readonly roles: readonly Role[];
  readonly author?: true;
  readonly system?: readonly string[];
};

const WRITING: Permission = { roles: ['writer', 'editor'] };
const EDITING: Permission = { roles: ['editor'] };
const ADMIN: Permission = { roles: ['admin'] };
const SET_UP: Permission = { roles: ['admin'], system: ['setup', 'demo'] };
/** About people: an admin on the desk, the operator at the console. */
const PEOPLE: Permission = { roles: ['admin'], system: ['setup', 'demo', 'operator'] };
/** Done by people about themselves. */
const OWN: Permission = { roles: ['writer', 'editor', 'admin'] };
/** Done by whoever proves who they are; the deed itself checks the proof. */
const ANYBODY: Permission = { roles: ['writer', 'editor', 'admin'], system: ['setup', 'demo'] };
/** By people about themselves, at the console about anybody. */
const OWN_OR_CONSOLE: Permission = { ...OWN, system: ['setup', 'demo', 'operator'] };
/** At the console alone: whoever may do it has the machine anyway. */
const CONSOLE: Permission = { roles: [], system: ['operator'] };

const PERMISSIONS: Readonly<Record<Deed | StaffRead, Permission>> = {
  start_release: WRITING,
  duplicate_release: WRITING,
  start_edition: WRITING,
  save_draft: WRITING,
  submit: WRITING,
  return: EDITING,
  approve: EDITING,
  reopen: WRITING,
  schedule: EDITING,
  unschedule: EDITING,
  publish: { roles: ['editor'], system: ['clock'] },
  force_publish: EDITING,
  sign_off: EDITING,
  withdraw: EDITING,
  reinstate: EDITING,
  request_retraction: EDITING,
  confirm_retraction: EDITING,
  cancel_retraction: EDITING,
  request_suppression: EDITING,
  confirm_suppression: EDITING,
  cancel_suppression: EDITING,
  set_archive_date: EDITING,
  pin: EDITING,
  unpin: { roles: ['editor'], system: ['clock'] },
  comment: WRITING,
  reply: WRITING,
  resolve_comment: WRITING,
  reopen_comment: WRITING,
  assign_reviewer: WRITING,
  limit: EDITING,
  unlimit: EDITING,
  discard: { roles: ['editor'], author: true },
  import_release: EDITING,
  request_notice_banner: EDITING,
  approve_notice_banner: EDITING,
  force_notice_banner: EDITING,
  sign_off_notice_banner: EDITING,
  cancel_notice_banner: EDITING,
  remove_notice_banner: { roles: ['editor'], system: ['clock'] },
  freeze: { roles: ['editor', 'admin'], system: ['setup'] },
  request_thaw: EDITING,
  lift_freeze: { roles: ['editor', 'admin'] },
  pause_clock: { roles: [], system: ['clock'] },
  resume_clock: { roles: ['editor'], system: ['clock'] },
  restore: { roles: [], system: ['restore'] },
  take_down_again: { roles: [], system: ['restore'] },
  invite_person: PEOPLE,
  import_people: PEOPLE,
  revoke_invitation: PEOPLE,
  change_person: PEOPLE,
  change_own_name: ANYBODY,
  accept_invitation: ANYBODY,
  change_roles: { roles: ['admin'], system: ['setup', 'demo', 'operator', 'sign_on'] },
  suspend_person: PEOPLE,
  reactivate_person: PEOPLE,
  issue_link: PEOPLE,
  sign_in: ANYBODY,
  sign_out: ANYBODY,
  set_password: OWN_OR_CONSOLE,
  choose_notifications: WRITING,
  end_sessions: OWN_OR_CONSOLE,
  send_password_link: ANYBODY,
  reset_password: ANYBODY,
  set_up_authenticator: OWN,
  confirm_authenticator: OWN,
  remove_authenticator: OWN,
  renew_recovery_codes: OWN,
  register_passkey: OWN,
  rename_passkey: OWN,
  remove_passkey: OWN,
  reset_second_factor: PEOPLE,
  link_sign_on: { ...OWN, system: ['setup', 'demo', 'operator', 'sign_on'] },
  unlink_sign_on: PEOPLE,
  end_vouched_sessions: { roles: [], system: ['sign_on'] },
  break_glass: CONSOLE,
  rotate_secrets: CONSOLE,
  try_mail_again: ADMIN,
  change_institution: SET_UP,
  change_languages: SET_UP,
  change_section: { roles: ['admin'], system: ['setup', 'demo', 'import'] },
  change_topic: { roles: ['admin'], system: ['setup', 'demo', 'import'] },
  change_contact: { roles: ['admin'], system: ['setup', 'demo', 'import'] },
  order_furniture: ADMIN,
  change_holiday: { roles: ['editor', 'admin'], system: ['setup', 'demo'] },
  change_template: EDITING,
  change_four_eyes: SET_UP,
  change_second_factor_policy: ADMIN,
  put_steps_away: ADMIN,
  read_editions: WRITING,
  read_history: WRITING,
  read_people: ADMIN,
  read_audit: ADMIN,
  read_settings: ADMIN,
  read_mail: ADMIN,
};

/** What is left to somebody who has to set up a second factor first: to do so, and to come and go. */
const BEFORE_SECOND_FACTOR: readonly (Deed | StaffRead)[] = [
  'accept_invitation',
  'sign_in',
  'sign_out',
  'set_up_authenticator',
  'confirm_authenticator',
  'register_passkey',
];

/** Whether a deed has to wait until its actor has set up the second factor that this newsroom asks for. */
export function waitsForSecondFactor(actor: Actor, deed: Deed | StaffRead): boolean {
  return actor.kind === 'person' && actor.owesSecondFactor && !BEFORE_SECOND_FACTOR.includes(deed);
}

/**
 * Whether `actor` may do `deed` to `subject`, or read it. Unknown deeds are refused, suspended people
 * may nothing, and nobody changes their own roles, suspends themselves or resets their own second factor.
 */
export function can(actor: Actor, deed: Deed | StaffRead, subject: Subject): boolean {
  const permission = Object.hasOwn(PERMISSIONS, deed) ? PERMISSIONS[deed] : undefined;
  if (!permission) return false;
  if (actor.kind === 'system') return permission.system?.includes(actor.name) ?? false;
  if (!actor.active || !isVisible(actor.id, subject) || isOwnStanding(actor.id, deed, subject)) return false;
  if (waitsForSecondFactor(actor, deed)) return false;
  if (actor.roles.some((role) => permission.roles.includes(role))) return true;
  return permission.author === true && isAuthor(actor, subject);
}

/** A limited edition exists only for the people it names. */
function isVisible(personId: number, subject: Subject): boolean {
  return subject.kind !== 'edition' || subject.limitedTo === null || subject.limitedTo.includes(personId);
}

/** What another admin has to do. */
const STANDING: readonly (Deed | StaffRead)[] = [
  'change_roles',
  'suspend_person',
  'reactivate_person',
  'reset_second_factor',
];

function isOwnStanding(personId: number, deed: Deed | StaffRead, subject: Subject): boolean {
  return STANDING.includes(deed) && subject.kind === 'person' && subject.id === personId;
}

function isAuthor(actor: Actor & { kind: 'person' }, subject: Subject): boolean {
  return subject.kind === 'edition' && subject.authorId === actor.id && actor.roles.includes('writer');
}
