import type { Deed } from '#newsroom/vocabulary.ts';

/** An entry of the audit log, as far as a sentence needs it. */
export type ToldEntry = {
  readonly actor: string;
  readonly deed: string;
  readonly details: Readonly<Record<string, unknown>>;
};

type Details = ToldEntry['details'];

/** What the deed did, after the name of who did it: `… approved the text`. */
const SENTENCES: Readonly<Record<Deed, string | ((details: Details) => string)>> = {
  start_release: 'started the release',
  duplicate_release: 'started the release as a copy of another',
  start_edition: (details) => `started a new edition${worded(details.kindOfChange, ' as ')}`,
  save_draft: (details) =>
    details.beside === undefined
      ? `saved the text${details.merged === true ? ', merged with a save by somebody else' : ''}`
      : 'saved a text that lost against a newer save; it was kept beside',
  submit: 'submitted it for review',
  return: 'returned it to draft with a comment',
  approve: 'approved the text',
  reopen: 'reopened it, which voided the approval',
  schedule: (details) => `scheduled it for ${wallWords(details.wall)}${worded(details.zone, ', ')}`,
  unschedule: 'took it off the schedule',
  publish: (details) => `published edition ${words(details.number)}`,
  force_publish: (details) => `published edition ${words(details.number)} past the review`,
  sign_off: (details) =>
    typeof details.editions === 'number'
      ? `signed off an import with ${details.editions} editions`
      : 'signed off the forced publication',
  withdraw: 'withdrew the release',
  reinstate: 'reinstated the release',
  request_retraction: 'asked for the release to be retracted',
  confirm_retraction: 'confirmed the retraction: the release is gone',
  cancel_retraction: 'cancelled the request to retract it',
  request_suppression: 'asked for an old edition to be suppressed',
  confirm_suppression: (details) => `confirmed that edition ${words(details.number)} is suppressed`,
  cancel_suppression: 'cancelled the request to suppress an edition',
  set_archive_date: (details) =>
    typeof details.archiveDate === 'string'
      ? `set the display time to ${details.archiveDate}`
      : 'took the display time away',
  pin: (details) =>
    `pinned it to the front page until ${wallWords(details.wall)}${worded(details.zone, ', ')}`,
  unpin: (details) =>
    details.due === true
      ? 'took it off the front page, where its time was over'
      : 'took it off the front page',
  comment: (details) => `commented on the text${called(details.called)}`,
  reply: (details) => `answered a comment${called(details.called)}`,
  resolve_comment: 'resolved a comment',
  reopen_comment: 'took a comment up again',
  assign_reviewer: (details) =>
    details.reviewer === null ? 'left the review to any editor' : 'named a reviewer',
  limit: 'limited the edition to named people',
  unlimit: 'opened the edition to everybody at the desk',
  discard: 'discarded the edition',
  import_release: (details) =>
    typeof details.releases === 'number'
      ? `imported ${details.releases} releases${listed(details.created, ' and made ', '')}`
      : `imported the release${listed(details.warnings, '; look at ', '')}`,
  request_notice_banner: 'asked for a notice on every page',
  approve_notice_banner: 'approved the notice on every page',
  force_notice_banner: 'showed a notice on every page without another editor’s approval',
  sign_off_notice_banner: 'signed off the notice that was shown without approval',
  cancel_notice_banner: 'cancelled a notice that waited',
  remove_notice_banner: (details) =>
    details.due === true ? 'took the notice down, whose time was over' : 'took the notice down',
  freeze: 'froze the newsroom',
  request_thaw: 'asked for the freeze to be lifted',
  lift_freeze: 'lifted the freeze',
  pause_clock: 'paused publishing, because the clock of the machine was set',
  resume_clock: 'let the clock publish again',
  restore: (details) => `restored the newsroom from the backup of ${words(details.backup)} and froze it`,
  take_down_again: 'took down again what had been taken down after the backup',
  invite_person: (details) =>
    `invited ${named(details)}${listed(details.roles, ' as ', '')}${details.mailed === true ? ', by mail' : ''}`,
  import_people: (details) => `invited ${words(details.people)} people from a file`,
  revoke_invitation: (details) => `revoked the invitation of ${named(details)}`,
  change_person: (details) => `changed ${named(details)}`,
  change_own_name: 'changed their own name',
  accept_invitation: 'accepted the invitation',
  change_roles: (details) =>
    `changed the roles of ${named(details)}${listed(details.before, ' from ', ' from none')}${listed(details.after, ' to ', ' to none')}`,
  suspend_person: (details) => `suspended ${named(details)}`,
  reactivate_person: (details) => `let ${named(details)} in again`,
  issue_link: (details) =>
    `made a one-time link for ${named(details)}${details.mailed === true ? ', sent by mail' : ''}`,
  sign_in: 'signed in',
  sign_out: 'signed out',
  set_password: 'set a password',
  send_password_link: 'asked for a new password by mail',
  reset_password: 'chose a new password by a link',
  choose_notifications: 'chose what to be told of',
  link_sign_on: 'linked somebody to their single sign-on',
  unlink_sign_on: 'unlinked somebody from their single sign-on',
  end_vouched_sessions: 'signed somebody out, as their single sign-on did',
  end_sessions: (details) =>
    details.sessions === 1 ? 'ended a session' : `ended ${words(details.sessions)} sessions`,
  set_up_authenticator: 'began to set up an authenticator app',
  confirm_authenticator: 'set up an authenticator app',
  remove_authenticator: 'turned the authenticator app off',
  renew_recovery_codes: 'made new recovery codes',
  register_passkey: 'added a passkey',
  rename_passkey: 'renamed a passkey',
  remove_passkey: 'removed a passkey',
  reset_second_factor: 'took somebody’s second factors away',
  break_glass: (details) => `let ${named(details)} in as an admin in an emergency`,
  rotate_secrets: 'put new secrets in the place of the old ones, and signed everybody out',
  try_mail_again: 'had mail that waits tried again at once',
  change_institution: 'changed the institution’s settings',
  change_languages: (details) => languageChanged(details.what, words(details.language)),
  change_section: (details) => memberChanged('the section', details),
  change_topic: (details) => memberChanged('the topic', details),
  change_contact: (details) => memberChanged('the press contact', details),
  change_holiday: (details) =>
    details.removed === true
      ? `took the holiday of ${words(details.day)} away`
      : `wrote down the holiday of ${words(details.day)}`,
  change_template: (details) => (details.what === 'removed' ? 'removed a template' : 'changed a template'),
  change_four_eyes: (details) =>
    details.fourEyes === false ? 'switched the four-eyes rule off' : 'switched the four-eyes rule on',
  put_steps_away: (details) =>
    details.away === false ? 'brought the list of first steps back' : 'put the list of first steps away',
  change_second_factor_policy: (details) => `asked for a second factor of ${words(details.secondFactorFor)}`,
};

/** `added the section news`; an entry from before says only that it was changed. */
function memberChanged(thing: string, { key, what }: Details): string {
  const deeds: Readonly<Record<string, string>> = { added: 'added', moved: 'moved', removed: 'removed' };
  return `${deeds[words(what)] ?? 'changed'} ${thing}${worded(key, ' ')}`;
}

function languageChanged(what: unknown, language: string): string {
  switch (what) {
    case 'add':
      return `added the language ${language}`;
    case 'remove':
      return `removed the language ${language}`;
    case 'main':
      return `made ${language} the main language`;
    default:
      return `moved the language ${language}`;
  }
}

/** What an entry says, without its actor; an unknown deed is told by its name. */
export function auditSentence(entry: ToldEntry): string {
  const known = Object.hasOwn(SENTENCES, entry.deed) ? SENTENCES[entry.deed as Deed] : undefined;
  if (known === undefined) return `did “${entry.deed}”`;
  return typeof known === 'string' ? known : known(entry.details);
}

/** The name of a deed for a list to choose from: `Force publish`. */
export function deedWords(deed: Deed): string {
  const said = deed.replaceAll('_', ' ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Who acted: a person's name, or the system's part in words. */
export function actorWords(actor: string): string {
  const part = actor.startsWith('system:') ? actor.slice('system:'.length) : null;
  if (part === null) return actor;
  const names: Readonly<Record<string, string>> = {
    clock: 'The clock',
    import: 'The import',
    setup: 'The setup',
    operator: 'The operator',
    demo: 'The demo',
    sign_on: 'The single sign-on',
  };
  return names[part] ?? 'The system';
}

/** The person whom a deed was about: their name, which whoever reads the log looks up, else their number. */
function named(details: Details): string {
  if (typeof details.personName === 'string') return details.personName;
  return typeof details.person === 'number' ? `person ${details.person}` : 'somebody';
}

function words(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).replaceAll('_', ' ') : '';
}

function worded(value: unknown, before: string): string {
  const said = words(value);
  return said === '' ? '' : `${before}${said}`;
}

function wallWords(value: unknown): string {
  return words(value).replace('T', ' ');
}

function called(value: unknown): string {
  return Array.isArray(value) && value.length > 0 ? ' and called somebody by name' : '';
}

/** `none` is said where nothing is in the list. */
function listed(value: unknown, before: string, none = `${before}none`): string {
  if (!Array.isArray(value)) return worded(value, before);
  return value.length === 0 ? none : `${before}${value.map(String).join(', ')}`;
}
