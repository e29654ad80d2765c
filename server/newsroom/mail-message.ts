import type { SendMailOptions, Transporter } from 'nodemailer';
import { z } from 'zod';
import type { Mail } from '#db/editorial/outbox.ts';
import { oneLine } from '#newsroom/clean-words.ts';

/** What the postman needs of nodemailer. */
export type Transport = Pick<Transporter, 'sendMail' | 'close'>;

/** The mail as it goes over the wire: plain text, one Message-ID however often it is tried (RFC 5322, RFC 3834). */
export function asMessage(mail: Mail, from: string, origin: string): SendMailOptions {
  return {
    from,
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.words ?? '',
    date: mail.createdAt,
    messageId: `<${mail.messageKey}@${new URL(origin).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

/**
 * True where trying again cannot help: the server refuses this recipient or this message for good (5yz after
 * RCPT TO or DATA). Whatever else it refuses, such as our password or our sender, an operator can mend.
 */
export function isFinal(trouble: Error): boolean {
  const { responseCode, command } = smtpFacts(trouble);
  return responseCode >= 500 && ['RCPT TO', 'DATA'].includes(command);
}

/** What the mail server or the network said, on one line and not too long. */
export function refusalWords(trouble: Error): string {
  const { response } = smtpFacts(trouble);
  return oneLine(response || trouble.message).slice(0, 500);
}

const smtpReply = z.object({
  responseCode: z.number().catch(0),
  command: z.string().catch(''),
  response: z.string().catch(''),
});

/** What the server said: nodemailer puts it on the error. */
function smtpFacts(trouble: Error): z.infer<typeof smtpReply> {
  return smtpReply.parse({ ...trouble });
}
