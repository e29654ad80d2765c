import { updateInstitution } from '#db/editorial/institution.ts';
import { insertBanner, showBanner } from '#db/editorial/notice-banners.ts';
import { insertMail, postponeMail } from '#db/editorial/outbox.ts';
import { insertChallenge, insertPasskey } from '#db/editorial/passkeys.ts';
import { findPerson, updatePerson } from '#db/editorial/people.ts';
import { insertSession } from '#db/editorial/sessions.ts';
import { insertIdentity } from '#db/editorial/sign-on.ts';
import type { Tx } from '#db/editorial/store.ts';
import { type Outcome, refuse } from '#newsroom/refusal.ts';
import { acceptInvitation } from '../accept-invitation.ts';
import { approveNoticeBanner } from '../approve-notice-banner.ts';
import { breakGlass } from '../break-glass.ts';
import { cancelNoticeBanner } from '../cancel-notice-banner.ts';
import { changeContact } from '../change-contact.ts';
import { changeFourEyes } from '../change-four-eyes.ts';
import { changeHoliday } from '../change-holiday.ts';
import { changeInstitution } from '../change-institution.ts';
import { changeLanguages } from '../change-languages.ts';
import { changeOwnName } from '../change-own-name.ts';
import { changePerson } from '../change-person.ts';
import { changeRoles } from '../change-roles.ts';
import { changeSecondFactorPolicy } from '../change-second-factor-policy.ts';
import { changeSection } from '../change-section.ts';
import { changeTemplate } from '../change-template.ts';
import { changeTopic } from '../change-topic.ts';
import { chooseNotifications } from '../choose-notifications.ts';
import { confirmAuthenticator } from '../confirm-authenticator.ts';
import { type Call, personIdOf } from '../deed.ts';
import { duplicateRelease } from '../duplicate-release.ts';
import { endSessions } from '../end-sessions.ts';
import { endVouchedSessions } from '../end-vouched-sessions.ts';
import { forceNoticeBanner } from '../force-notice-banner.ts';
import { freeze } from '../freeze.ts';
import { importAll, line } from '../import/testing/file.ts';
import { importPeople } from '../import-people.ts';
import { ImportRefused } from '../import-releases.ts';
import { invitePerson } from '../invite-person.ts';
import { issueLink } from '../issue-link.ts';
import { liftFreeze } from '../lift-freeze.ts';
import { linkSignOn } from '../link-sign-on.ts';
import { orderFurniture } from '../order-furniture.ts';
import { pauseClock } from '../pause-clock.ts';
import { putStepsAway } from '../put-steps-away.ts';
import { reactivatePerson } from '../reactivate-person.ts';
import { registerPasskey } from '../register-passkey.ts';
import { removeAuthenticator } from '../remove-authenticator.ts';
import { removeNoticeBanner } from '../remove-notice-banner.ts';
import { removePasskey } from '../remove-passkey.ts';
import { renamePasskey } from '../rename-passkey.ts';
import { renewRecoveryCodes } from '../renew-recovery-codes.ts';
import { requestNoticeBanner } from '../request-notice-banner.ts';
import { requestThaw } from '../request-thaw.ts';
import { resetPassword } from '../reset-password.ts';
import { resetSecondFactor } from '../reset-second-factor.ts';
import { restore } from '../restore.ts';
import { resumeClock } from '../resume-clock.ts';
import { revokeInvitation } from '../revoke-invitation.ts';
import { rotateSecrets } from '../rotate-secrets.ts';
import { sendPasswordLink } from '../send-password-link.ts';
import { setPassword } from '../set-password.ts';
import { setUpAuthenticator } from '../set-up-authenticator.ts';
import { signIn } from '../sign-in.ts';
import { signOffNoticeBanner } from '../sign-off-notice-banner.ts';
import { signOut } from '../sign-out.ts';
import { startRelease } from '../start-release.ts';
import { suspendPerson } from '../suspend-person.ts';
import { takeDownAgain } from '../take-down-again.ts';
import { newToken, tokenHash } from '../tokens.ts';
import { tryMailAgain } from '../try-mail-again.ts';
import { unlinkSignOn } from '../unlink-sign-on.ts';
import type { NEWSROOM_RULES } from './deed-rules.ts';
import { later, NOON } from './newsroom.ts';
import { ORIGIN, PasskeyDevice } from './passkey-device.ts';
import { scratch } from './rehearsal.ts';
import { codeAt, giveAuthenticator, giveSetup } from './second-factors.ts';

/** What deeds that are on no edition are about. */
export type OnNewsroom = {
  /** The actor; nobody for the system. */
  readonly self: number | null;
  /** Somebody other than the actor, with the roles of an editor. */
  readonly other: number;
  /** Links and a session of the actor's own; empty for the system. */
  readonly link: string;
  readonly forgotten: string;
  readonly session: string;
};
type NewsroomCall = (call: Call, on: OnNewsroom) => Promise<Outcome<object>>;

const CARD = {
  names: { az: 'Növbətçi' },
  duties: {},
  email: 'duty@example.org',
  phone: '',
  isDefault: false,
};
const WORDS = { az: 'Sayt bu gecə işləməyəcək.' };
/** The notice that `setNewsroomStage` makes; it ends an hour after NOON. */
const BANNER = { bannerId: 900, contentHash: 'f'.repeat(64) };
const UNKNOWN = { reference: '2026/9999', withdrawal: null, retraction: null, suppressions: [] };
const TEMPLATE = {
  templateId: null,
  remove: false,
  name: 'Levels',
  kind: 'announcement',
} as const;
const DEVICE = new PasskeyDevice();
const CHALLENGE = 'A'.repeat(43);
const CHALLENGE_TOKEN = 'token';
const IDENTITY = { issuer: 'https://id.example', subject: 's' };
const PASSKEY = 900;
const A_PASSKEY = { name: 'Laptop', credentialId: 'AAAA', publicKey: 'AAAA', counter: 0, transports: [] };
const MAIL = {
  id: 900,
  messageKey: 'k',
  kind: 'invitation',
  to: 'a@example.org',
  subject: 'Come',
  words: 'In.',
};
const PASSWORD = 'quiet rivers run past the mill';

/** How each deed on no edition is called so that only the actor decides. */
export const NEWSROOM_CALLS: Readonly<Record<keyof typeof NEWSROOM_RULES, NewsroomCall>> = {
  start_release: (call) => startRelease(call, { kind: 'speech', section: 'news', languages: ['az'] }),
  duplicate_release: (call) => duplicateRelease(call, { releaseId: 1 }),
  import_release: importOne,
  request_notice_banner: (call) => requestNoticeBanner(call, { words: WORDS, wall: null }),
  approve_notice_banner: (call) => approveNoticeBanner(call, BANNER),
  force_notice_banner: (call) => forceNoticeBanner(call, { ...BANNER, reason: 'The dam may break.' }),
  sign_off_notice_banner: (call) => signOffNoticeBanner(call, BANNER),
  cancel_notice_banner: (call) => cancelNoticeBanner(call, BANNER),
  remove_notice_banner: (call) => removeNoticeBanner(call, BANNER),
  freeze: (call) => freeze(call, { reason: 'We look into a leak.' }),
  request_thaw: requestThaw,
  lift_freeze: liftFreeze,
  pause_clock: (call) => pauseClock(call, { stepMs: 6000 }),
  resume_clock: resumeClock,
  restore: (call) => restore(call, { backupAt: NOON, given: [] }),
  take_down_again: (call) => takeDownAgain(call, UNKNOWN),
  invite_person: (call) =>
    invitePerson(call, { email: 'nigar@example.org', name: 'Nigar', roles: ['writer'] }),
  import_people: (call) => importPeople(call, { file: 'name,email\nNigar,nigar@example.org', dryRun: false }),
  revoke_invitation: (call, { other }) => revokeInvitation(call, { personId: other }),
  change_person: (call, { other }) =>
    changePerson(call, { personId: other, name: 'Nigar', email: 'nigar@example.org', languages: [] }),
  change_own_name: (call) => changeOwnName(call, { name: 'Another Name' }),
  change_roles: (call, { other }) => changeRoles(call, { personId: other, roles: ['writer'] }),
  suspend_person: (call, { other }) => suspendPerson(call, { personId: other }),
  reactivate_person: (call, { other }) => reactivatePerson(call, { personId: other }),
  issue_link: (call, { other }) => issueLink(call, { personId: other }),
  end_sessions: (call, { other }) => endSessions(call, { personId: other }),
  change_institution: (call) => changeInstitution(call, { zone: 'UTC' }),
  change_languages: (call) => changeLanguages(call, { what: 'main', language: 'en' }),
  change_section: (call) => changeSection(call, { key: 'photos', names: { az: 'Şəkillər' } }),
  change_topic: (call) => changeTopic(call, { key: 'water', names: { az: 'Su' } }),
  change_contact: (call) => changeContact(call, { key: 'duty', ...CARD }),
  order_furniture: (call) => orderFurniture(call, { list: 'languages', order: ['en'] }),
  change_holiday: (call) => changeHoliday(call, { day: '2026-03-20', names: { az: 'Novruz' } }),
  change_template: (call) =>
    changeTemplate(call, { ...TEMPLATE, content: { section: '', contacts: [], texts: {} } }),
  change_four_eyes: (call) => changeFourEyes(call, { fourEyes: false }),
  change_second_factor_policy: (call) => changeSecondFactorPolicy(call, { secondFactorFor: 'privileged' }),
  put_steps_away: (call) => putStepsAway(call, { away: true }),
  reset_second_factor: (call, { other }) => resetSecondFactor(call, { personId: other }),
  break_glass: (call) =>
    breakGlass(call, { email: 'nigar@example.org', name: 'Nigar', reason: 'Nobody can sign in.' }),
  rotate_secrets: rotateSecrets,
  try_mail_again: (call) => tryMailAgain(call, { mailId: MAIL.id }),
  set_up_authenticator: setUpAuthenticator,
  confirm_authenticator: (call) => confirmAuthenticator(call, { code: codeAt(call.now) }),
  remove_authenticator: (call) => removeAuthenticator(call, {}),
  renew_recovery_codes: renewRecoveryCodes,
  register_passkey: (call) => {
    const response = DEVICE.register({ challenge: CHALLENGE });
    return registerPasskey(call, { name: 'Laptop', response, token: CHALLENGE_TOKEN, origin: ORIGIN });
  },
  rename_passkey: (call) => renamePasskey(call, { passkeyId: PASSKEY, name: 'Phone' }),
  remove_passkey: (call) => removePasskey(call, { passkeyId: PASSKEY }),
  accept_invitation: ({ stores, now }, { link }) =>
    acceptInvitation(stores, { token: link, password: PASSWORD }, now),
  sign_in: (call) => {
    const proof = { ok: true, personId: personIdOf(call.actor) ?? 0, linkToken: null } as const;
    const input = { proof, token: newToken(), previousToken: null, userAgent: 'test' };
    return signIn(call.stores, input, call.now);
  },
  send_password_link: async ({ stores, actor, now }) => {
    const person = await findPerson(stores.editorial.reads, personIdOf(actor) ?? 0);
    if (!person) throw new Error('There is no such person.');
    return sendPasswordLink(stores, { ...person, hasPassword: true }, now);
  },
  link_sign_on: (call, { other }) =>
    linkSignOn(call, { ...IDENTITY, subject: 'new', personId: personIdOf(call.actor) ?? other }),
  unlink_sign_on: (call, { other }) => unlinkSignOn(call, { personId: other }),
  end_vouched_sessions: (call) => endVouchedSessions(call, { ...IDENTITY, tokenId: 't', session: null }),
  reset_password: ({ stores, now }, { forgotten }) =>
    resetPassword(stores, { token: forgotten, password: PASSWORD }, now),
  choose_notifications: (call) => chooseNotifications(call, { ways: { submitted: 'mail' } }),
  set_password: (call) => setPassword(call, { personId: personIdOf(call.actor) ?? 0, password: PASSWORD }),
  sign_out: async ({ stores, now }, { session }) => {
    await signOut(stores, session, now);
    return { ok: true };
  },
};

async function importOne(call: Call): Promise<Outcome<object>> {
  const words = { headline: 'Körpü açılır', summary: 'Sabah.', body_text: 'Körpü açılır.' };
  try {
    const { imported } = await importAll(call, [line({ main: 'az', texts: { az: words } })]);
    if (imported !== 1) throw new Error('The line was not imported.');
    return { ok: true };
  } catch (trouble) {
    if (trouble instanceof ImportRefused) return refuse('not_allowed', trouble.message);
    throw trouble;
  }
}

/** What has to be there before a deed can be called at all: a freeze, a pause, somebody suspended. */
export async function setNewsroomStage(
  tx: Tx,
  deed: keyof typeof NEWSROOM_RULES,
  { self, other }: OnNewsroom,
  askedBy: number,
): Promise<void> {
  if (deed === 'unlink_sign_on') await insertIdentity(tx, { ...IDENTITY, personId: other, createdAt: NOON });
  if (deed === 'reset_second_factor') await giveAuthenticator(tx, scratch(), other);
  if (self !== null && deed === 'register_passkey') await giveChallenge(tx, self);
  if (self !== null && (deed === 'rename_passkey' || deed === 'remove_passkey')) {
    await insertPasskey(tx, { ...A_PASSKEY, id: PASSKEY, personId: self, createdAt: NOON });
  }
  if (self !== null && deed === 'confirm_authenticator') await giveSetup(tx, scratch(), self);
  if (self !== null && (deed === 'remove_authenticator' || deed === 'renew_recovery_codes')) {
    await giveAuthenticator(tx, scratch(), self);
  }
  const frozen = { frozenAt: NOON, frozenBy: askedBy, frozenReason: 'We look into a leak.' };
  if (deed === 'request_thaw') await updateInstitution(tx, frozen);
  if (deed === 'lift_freeze') await updateInstitution(tx, { ...frozen, thawAskedBy: askedBy });
  if (deed === 'resume_clock') await updateInstitution(tx, { clockPausedAt: NOON });
  if (deed.endsWith('notice_banner') && deed !== 'request_notice_banner') {
    const { bannerId: id, contentHash } = BANNER;
    const until = { until: later(60), untilWall: '2026-03-02T13:00', untilZone: 'Asia/Baku' };
    await insertBanner(tx, { id, contentHash, words: WORDS, ...until, askedBy, askedAt: NOON });
    const shown = { shownBy: askedBy, shownAt: NOON, forcedWhy: null };
    if (deed === 'remove_notice_banner') await showBanner(tx, id, shown);
    if (deed === 'sign_off_notice_banner')
      await showBanner(tx, id, { ...shown, forcedWhy: 'The dam broke.' });
  }
  if (deed === 'try_mail_again') {
    await insertMail(tx, { ...MAIL, createdAt: NOON });
    await postponeMail(tx, MAIL.id, { tries: 1, nextTryAt: later(120), lastRefusal: 'No.' });
  }
  if (deed === 'end_sessions') await insertSession(tx, sessionOf(other));
  if (deed === 'reactivate_person') await updatePerson(tx, other, { suspendedAt: NOON });
}

function sessionOf(personId: number): Parameters<typeof insertSession>[1] {
  const until = { idleUntil: later(60), absoluteUntil: later(600) };
  const seen = { createdAt: NOON, lastSeenAt: NOON, provedAt: NOON, userAgent: 'test' };
  return { tokenHash: 'e'.repeat(64), personId, ...seen, ...until };
}

function giveChallenge(tx: Tx, personId: number): Promise<void> {
  const asked = { challenge: CHALLENGE, personId, sender: 'test', expiresAt: later(5) };
  return insertChallenge(tx, { tokenHash: tokenHash(CHALLENGE_TOKEN), ...asked });
}
