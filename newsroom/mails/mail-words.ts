import type { DeskLanguage } from '../desk-language.ts';
import type { Device } from '../device.ts';
import type { Told } from '../notification-kinds.ts';
import type { Deed } from '../vocabulary.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

/** A mail in plain text. */
export type MailText = { readonly subject: string; readonly paragraphs: readonly string[] };

/** What changes by which ways somebody comes in, beside their password: they are told of it, for it may have been another. */
export const WAY_IN_DEEDS = [
  'confirm_authenticator',
  'link_sign_on',
  'register_passkey',
  'remove_authenticator',
  'remove_passkey',
  'renew_recovery_codes',
  'reset_second_factor',
  'unlink_sign_on',
] as const satisfies readonly Deed[];
export type WayInDeed = (typeof WAY_IN_DEEDS)[number];

/** What the newsroom writes by mail, in one language of the desk. Never the text of a release. */
export type MailWords = {
  /** The newsroom of the institution of that name; where it has none, the newsroom. */
  readonly newsroom: string;
  readonly operator: string;
  readonly invitation: (mail: LinkMail) => MailText;
  readonly newPassword: (mail: LinkMail) => MailText;
  readonly forgottenPassword: (mail: { name: string; minutes: number; link: string }) => MailText;
  readonly passwordChanged: (mail: { name: string; link: string }) => MailText;
  readonly wayInChanged: (mail: { name: string; deed: WayInDeed; link: string }) => MailText;
  readonly addressChanged: () => MailText;
  readonly newDevice: (mail: { name: string; at: string; device: Device; link: string }) => MailText;
  readonly breakGlass: (mail: { name: string; email: string; reason: string; link: string }) => MailText;
  /** Somebody is told of a release; without a reference it goes by its number on the desk. */
  readonly told: (mail: { release: string; told: Told; link: string; settings: string }) => MailText;
  readonly release: (reference: string | null, id: number | undefined) => string;
};
type LinkMail = {
  readonly name: string;
  readonly by: string;
  readonly newsroom: string;
  readonly link: string;
};

const WORDS: Readonly<Record<DeskLanguage, MailWords>> = { az, en, ru };

/** The mails of the newsroom in a language. */
export function mailWords(language: DeskLanguage): MailWords {
  return WORDS[language];
}
