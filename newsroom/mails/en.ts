import type { Device } from '../device.ts';
import { toldWords } from '../notification-kinds.ts';
import type { MailWords, WayInDeed } from './mail-words.ts';

const handOver = (link: string) => [
  `Choose your password here, once, within 24 hours:\n${link}`,
  'If you did not expect this, do nothing: without the link nobody comes in.',
];

/** What was done to the ways by which somebody comes in. */
const WAYS_IN: Readonly<Record<WayInDeed, string>> = {
  confirm_authenticator: 'An authenticator app was set up for you.',
  link_sign_on: 'A single sign-on was linked to your account: whoever signs on there as you comes in here.',
  register_passkey: 'A passkey was added to your account.',
  remove_authenticator: 'Your authenticator app was turned off.',
  remove_passkey: 'A passkey was removed from your account.',
  renew_recovery_codes: 'New recovery codes were made for you; the ones before count no more.',
  reset_second_factor: 'An admin or the operator took your second factors away.',
  unlink_sign_on: 'An admin or the operator unlinked your single sign-on.',
};

/** The mails in English. */
export const en: MailWords = {
  newsroom: 'the newsroom',
  operator: 'An operator',
  invitation: ({ name, by, newsroom, link }) => ({
    subject: `Invitation: ${newsroom}`,
    paragraphs: [`Hello ${name},`, `${by} invites you to the newsroom of ${newsroom}.`, ...handOver(link)],
  }),
  newPassword: ({ name, by, newsroom, link }) => ({
    subject: `New password: ${newsroom}`,
    paragraphs: [
      `Hello ${name},`,
      `${by} has made a link for you to choose a new password for the newsroom of ${newsroom}.`,
      ...handOver(link),
    ],
  }),
  forgottenPassword: ({ name, minutes, link }) => ({
    subject: 'Choose a new password',
    paragraphs: [
      `${name}, somebody asked for a new password for you.`,
      `Choose one here, once, within ${minutes} minutes:\n${link}`,
      'If it was not you, there is nothing to do: your password stays as it is.',
    ],
  }),
  passwordChanged: ({ name, link }) => ({
    subject: 'Your password was changed',
    paragraphs: [
      `${name}, your password was changed.`,
      'If it was you, there is nothing to do.',
      `If it was not, ask for a new one at once and tell an admin of your newsroom:\n${link}`,
    ],
  }),
  wayInChanged: ({ name, deed, link }) => ({
    subject: 'How you sign in was changed',
    paragraphs: [
      `${name}: ${WAYS_IN[deed]}`,
      'If you know of it, there is nothing to do.',
      `If you do not, look at once, and tell an admin of your newsroom:\n${link}`,
    ],
  }),
  addressChanged: () => ({
    subject: 'Your e-mail address in the newsroom was changed',
    paragraphs: [
      'An admin of the newsroom has given your account another e-mail address.',
      'If you do not know of it, tell an admin at once.',
    ],
  }),
  newDevice: ({ name, at, device, link }) => ({
    subject: 'You signed in from a new browser',
    paragraphs: [
      `Somebody signed in as ${name} from a browser that was not seen with you before.`,
      `When: ${at}\nBrowser: ${browserOf(device)}`,
      'If it was you, there is nothing to do.',
      `If it was not, end that session and change your password:\n${link}`,
    ],
  }),
  breakGlass: ({ name, email, reason, link }) => ({
    subject: 'Somebody was let in as an admin in an emergency',
    paragraphs: [
      `The operator of the newsroom has let ${name} <${email}> in as an admin, at the console.`,
      `Why: ${reason}`,
      `If you do not know of it, look at once:\n${link}`,
    ],
  }),
  told: ({ release, told, link, settings }) => {
    const said = `${release} ${toldWords(told)}`;
    return { subject: said, paragraphs: [`${said}.`, link, `What you are told of by mail: ${settings}`] };
  },
  release: (reference, id) => (reference ? `Release ${reference}` : `Release ${id} (no number yet)`),
};

function browserOf({ browser, system }: Device): string {
  if (browser && system) return `${browser} on ${system}`;
  return browser ?? (system ? `Unknown browser on ${system}` : 'Unknown browser');
}
