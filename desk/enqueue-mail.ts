import { randomUUID } from 'node:crypto';
import { insertMail } from '#db/editorial/outbox.ts';
import type { Tx } from '#db/editorial/store.ts';
import { oneLine } from '#newsroom/clean-words.ts';

declare global {
  /** Set where this newsroom sends mail: the origin that links in mail begin with. */
  var communiqueMail: { readonly origin: string } | undefined;
}

/** Tells this process that the newsroom sends mail. On `globalThis`, as the stores are, and for the same reason. */
export function sendMailFrom(origin: string | null): void {
  globalThis.communiqueMail = origin === null ? undefined : { origin };
}

/** Whether mail is sent at all; where it is not, a one-time link has to be handed over. */
export function mailIsSet(): boolean {
  return globalThis.communiqueMail !== undefined;
}

export type MailToSend = {
  /** One word for what it is about, such as `invitation`; shown with its fate, never sent. */
  readonly kind: string;
  readonly to: string;
  /** Whose mail it is, so that it can be dropped when it became void. */
  readonly personId: number | null;
  readonly subject: string;
  /** Plain text. Never the text of a release: its number and `link('/desk/…')`. */
  readonly words: (link: (path: string) => string) => string;
};

/**
 * Puts a mail into the outbox, inside the transaction of the deed that wants it sent: it goes out if and
 * only if the deed happened. Answers false, and does nothing, where this newsroom sends no mail.
 */
export async function enqueueMail(tx: Tx, mail: MailToSend, now: Date): Promise<boolean> {
  const post = globalThis.communiqueMail;
  if (!post) return false;
  const { kind, to, personId, subject } = mail;
  const words = mail.words((path) => new URL(path, post.origin).href);
  await insertMail(tx, {
    messageKey: randomUUID(),
    kind,
    to,
    personId,
    subject: oneLine(subject),
    words,
    createdAt: now,
  });
  return true;
}
