import { deskPreferencesOf } from '#db/editorial/desk-preferences.ts';
import { findInstitution } from '#db/editorial/institution.ts';
import type { Tx } from '#db/editorial/store.ts';
import { DESK_LANGUAGES, type DeskLanguage } from '#newsroom/desk-language.ts';
import { type MailText, type MailWords, mailWords } from '#newsroom/mails/mail-words.ts';
import { enqueueMail } from './enqueue-mail.ts';

type To = { readonly id: number; readonly email: string };
type Link = (path: string) => string;

/**
 * Puts a mail to somebody who works here into the outbox, in the language of their desk: the one that they chose, else
 * the institution's main one where the desk speaks it, else English. Answers false where no mail is sent.
 */
export async function mailTo(
  tx: Tx,
  { id, email }: To,
  kind: string,
  text: (words: MailWords, link: Link, language: DeskLanguage) => MailText,
  now: Date,
): Promise<boolean> {
  const language = await languageOf(tx, id);
  const words = mailWords(language);
  // The subject holds no link.
  const { subject } = text(words, (path) => path, language);
  const said = (link: Link) => text(words, link, language).paragraphs.join('\n\n');
  return enqueueMail(tx, { kind, to: email, personId: id, subject, words: said }, now);
}

async function languageOf(tx: Tx, personId: number): Promise<DeskLanguage> {
  const chosen = (await deskPreferencesOf(tx, personId)).language;
  if (chosen) return chosen;
  const main = (await findInstitution(tx))?.mainLanguage;
  return DESK_LANGUAGES.find((language) => language === main) ?? 'en';
}
