import type { Deed } from '#newsroom/vocabulary.ts';
import {
  ASKED,
  type Details,
  hasAny,
  importTold,
  invitationTold,
  isOneOf,
  LANGUAGE_CHANGES,
  MEMBERS,
  memberTold,
  named,
  ORDERED,
  rolesIn,
  type Said,
  sessionsTold,
  timeIn,
  words,
} from './audit-details.ts';
import type { Sentence } from './words/catalogues.ts';
import { say, spokenLanguage } from './words/say.ts';
import { CHANGE_WORDS } from './words.ts';

/** An entry of the audit log, as far as a sentence needs it. */
export type ToldEntry = {
  readonly actor: string;
  readonly deed: string;
  readonly details: Details;
  /** Who acted; null where it was no person. */
  readonly personId: number | null;
};

/** What a deed is called in a list of deeds, and what one entry says of it; `isOwn` where somebody did it to themselves. */
type Varied = { readonly called: Sentence; readonly told: (details: Details, isOwn: boolean) => Said };

/** What the deed did, after the name of who did it: `… approved the text`. */
const SENTENCES: Readonly<Record<Deed, Sentence | Varied>> = {
  start_release: 'started the release',
  duplicate_release: 'started the release as a copy of another',
  start_edition: {
    called: 'started a new edition',
    told: ({ kindOfChange }) => {
      const kind = isOneOf(CHANGE_WORDS, kindOfChange) ? say(CHANGE_WORDS[kindOfChange].label) : '';
      return kind === '' ? ['started a new edition'] : ['started a new edition: {kind}', { kind }];
    },
  },
  save_draft: {
    called: 'saved the text',
    told: ({ beside, merged }) => {
      if (beside !== undefined) return ['saved a text that lost against a newer save; it was kept beside'];
      return [merged === true ? 'saved the text, merged with a save by somebody else' : 'saved the text'];
    },
  },
  submit: 'submitted it for review',
  return: 'returned it to draft with a comment',
  approve: 'approved the text',
  reopen: 'reopened it, which voided the approval',
  schedule: { called: 'scheduled it', told: (details) => ['scheduled it for {time}', timeIn(details)] },
  unschedule: 'took it off the schedule',
  publish: {
    called: 'published an edition',
    told: ({ number }) => ['published edition {number}', { number: words(number) }],
  },
  force_publish: {
    called: 'published past the review',
    told: ({ number }) => ['published edition {number} past the review', { number: words(number) }],
  },
  sign_off: {
    called: 'signed off the forced publication',
    told: ({ editions }) =>
      typeof editions === 'number'
        ? ['signed off an import with {count} editions', { count: editions }]
        : ['signed off the forced publication'],
  },
  withdraw: 'withdrew the release',
  reinstate: 'reinstated the release',
  request_retraction: 'asked for the release to be retracted',
  confirm_retraction: 'confirmed the retraction: the release is gone',
  cancel_retraction: 'cancelled the request to retract it',
  request_suppression: 'asked for an old edition to be suppressed',
  confirm_suppression: {
    called: 'confirmed a suppression',
    told: ({ number }) => ['confirmed that edition {number} is suppressed', { number: words(number) }],
  },
  cancel_suppression: 'cancelled the request to suppress an edition',
  set_archive_date: {
    called: 'set the display time',
    told: ({ archiveDate }) =>
      typeof archiveDate === 'string'
        ? ['set the display time to {time}', { time: archiveDate }]
        : ['took the display time away'],
  },
  pin: {
    called: 'pinned it to the front page',
    told: (details) => ['pinned it to the front page until {time}', timeIn(details)],
  },
  unpin: {
    called: 'took it off the front page',
    told: ({ due }) => [
      due === true ? 'took it off the front page, where its time was over' : 'took it off the front page',
    ],
  },
  comment: {
    called: 'commented on the text',
    told: ({ called }) => [
      hasAny(called) ? 'commented on the text and called somebody by name' : 'commented on the text',
    ],
  },
  reply: {
    called: 'answered a comment',
    told: ({ called }) => [
      hasAny(called) ? 'answered a comment and called somebody by name' : 'answered a comment',
    ],
  },
  resolve_comment: 'resolved a comment',
  reopen_comment: 'took a comment up again',
  assign_reviewer: {
    called: 'named a reviewer',
    told: ({ reviewer, personName }) =>
      reviewer === null
        ? ['left the review to any editor']
        : ['named a reviewer: {name}', named({ person: reviewer, personName })],
  },
  limit: 'limited the edition to named people',
  unlimit: 'opened the edition to everybody at the desk',
  discard: 'discarded the edition',
  import_release: { called: 'imported releases', told: importTold },
  request_notice_banner: 'asked for a notice on every page',
  approve_notice_banner: 'approved the notice on every page',
  force_notice_banner: 'showed a notice on every page without another editor’s approval',
  sign_off_notice_banner: 'signed off the notice that was shown without approval',
  cancel_notice_banner: 'cancelled a notice that waited',
  remove_notice_banner: {
    called: 'took the notice down',
    told: ({ due }) => [due === true ? 'took the notice down, whose time was over' : 'took the notice down'],
  },
  freeze: 'froze the newsroom',
  request_thaw: 'asked for the freeze to be lifted',
  lift_freeze: 'lifted the freeze',
  pause_clock: 'paused publishing, because the clock of the machine was set',
  resume_clock: 'let the clock publish again',
  restore: {
    called: 'restored the newsroom',
    told: ({ backup }) => [
      'restored the newsroom from the backup of {backup} and froze it',
      { backup: words(backup) },
    ],
  },
  take_down_again: 'took down again what had been taken down after the backup',
  invite_person: { called: 'invited somebody', told: invitationTold },
  import_people: {
    called: 'invited people from a file',
    told: ({ people }) => ['invited {count} people from a file', { count: words(people) }],
  },
  revoke_invitation: {
    called: 'revoked an invitation',
    told: (details) => ['revoked the invitation of {name}', named(details)],
  },
  change_person: { called: 'changed a person', told: (details) => ['changed {name}', named(details)] },
  change_own_name: 'changed their own name',
  accept_invitation: 'accepted the invitation',
  change_roles: {
    called: 'changed roles',
    told: (details) => [
      'changed the roles of {name} from {before} to {after}',
      { ...named(details), before: rolesIn(details.before), after: rolesIn(details.after) },
    ],
  },
  suspend_person: { called: 'suspended somebody', told: (details) => ['suspended {name}', named(details)] },
  reactivate_person: {
    called: 'let somebody in again',
    told: (details) => ['let {name} in again', named(details)],
  },
  issue_link: {
    called: 'made a one-time link',
    told: (details) => [
      details.mailed === true
        ? 'made a one-time link for {name}, sent by mail'
        : 'made a one-time link for {name}',
      named(details),
    ],
  },
  sign_in: 'signed in',
  sign_out: 'signed out',
  set_password: {
    called: 'set a password',
    told: (details, isOwn) => (isOwn ? ['set a password'] : ['set the password of {name}', named(details)]),
  },
  send_password_link: 'asked for a new password by mail',
  reset_password: 'chose a new password by a link',
  choose_notifications: 'chose what to be told of',
  link_sign_on: {
    called: 'linked somebody to their single sign-on',
    told: (details, isOwn) =>
      isOwn ? ['linked their own single sign-on'] : ['linked {name} to their single sign-on', named(details)],
  },
  unlink_sign_on: {
    called: 'unlinked somebody from their single sign-on',
    told: (details) => ['unlinked {name} from their single sign-on', named(details)],
  },
  end_vouched_sessions: {
    called: 'signed somebody out, as their single sign-on did',
    told: (details) => ['signed {name} out, as their single sign-on did', named(details)],
  },
  end_sessions: { called: 'ended a session', told: sessionsTold },
  set_up_authenticator: 'began to set up an authenticator app',
  confirm_authenticator: 'set up an authenticator app',
  remove_authenticator: 'turned the authenticator app off',
  renew_recovery_codes: 'made new recovery codes',
  register_passkey: 'added a passkey',
  rename_passkey: 'renamed a passkey',
  remove_passkey: 'removed a passkey',
  reset_second_factor: {
    called: 'took somebody’s second factors away',
    told: (details) => ['took the second factors of {name} away', named(details)],
  },
  break_glass: {
    called: 'let somebody in as an admin in an emergency',
    told: (details) => ['let {name} in as an admin in an emergency', named(details)],
  },
  rotate_secrets: 'put new secrets in the place of the old ones, and signed everybody out',
  try_mail_again: 'had mail that waits tried again at once',
  change_institution: 'changed the institution’s settings',
  change_languages: {
    called: 'changed the languages',
    told: ({ what, language }) => [
      isOneOf(LANGUAGE_CHANGES, what) ? LANGUAGE_CHANGES[what] : 'moved the language {language}',
      { language: words(language) },
    ],
  },
  order_furniture: {
    called: 'changed an order',
    told: ({ list }) => [isOneOf(ORDERED, list) ? ORDERED[list] : 'changed an order'],
  },
  change_section: { called: 'changed a section', told: memberTold(MEMBERS.section) },
  change_topic: { called: 'changed a topic', told: memberTold(MEMBERS.topic) },
  change_contact: { called: 'changed a press contact', told: memberTold(MEMBERS.contact) },
  change_holiday: {
    called: 'wrote down a holiday',
    told: ({ removed, day }) => [
      removed === true ? 'took the holiday of {day} away' : 'wrote down the holiday of {day}',
      { day: words(day) },
    ],
  },
  change_template: {
    called: 'changed a template',
    told: ({ what }) => [what === 'removed' ? 'removed a template' : 'changed a template'],
  },
  change_four_eyes: {
    called: 'changed the four-eyes rule',
    told: ({ fourEyes }) => [
      fourEyes === false ? 'switched the four-eyes rule off' : 'switched the four-eyes rule on',
    ],
  },
  put_steps_away: {
    called: 'put the list of first steps away',
    told: ({ away }) => [
      away === false ? 'brought the list of first steps back' : 'put the list of first steps away',
    ],
  },
  change_second_factor_policy: {
    called: 'changed of whom a second factor is asked',
    told: ({ secondFactorFor }) => [
      isOneOf(ASKED, secondFactorFor) ? ASKED[secondFactorFor] : 'changed of whom a second factor is asked',
    ],
  },
};

/** What an entry says, without its actor, in the language of the desk; an unknown deed is told by its name. */
export function auditSentence({ deed, details, personId }: ToldEntry): string {
  if (!isOneOf(SENTENCES, deed)) return say('did “{deed}”', { deed });
  const known = SENTENCES[deed];
  if (typeof known === 'string') return say(known);
  const [sentence, values] = known.told(details, personId !== null && details.person === personId);
  return say(sentence, values);
}

/** What a deed is called in a list to choose from: `Published past the review`. */
export function deedWords(deed: Deed): string {
  const known = SENTENCES[deed];
  const called = say(typeof known === 'string' ? known : known.called);
  return called.charAt(0).toLocaleUpperCase(spokenLanguage()) + called.slice(1);
}

const PARTS: Readonly<Record<string, Sentence>> = {
  clock: 'The clock',
  import: 'The import',
  setup: 'The setup',
  demo: 'The demo',
  operator: 'The operator',
  sign_on: 'The single sign-on',
};

/** Who acted: a person's name, or the system's part in words. */
export function actorWords(actor: string): string {
  const part = actor.startsWith('system:') ? actor.slice('system:'.length) : null;
  if (part === null) return actor;
  return say(PARTS[part] ?? 'The system');
}
