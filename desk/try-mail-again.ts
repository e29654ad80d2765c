import { findMail, hurryMail } from '#db/editorial/outbox.ts';
import { canTryAgain } from '#newsroom/mail-tries.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';

/** One mail, or null for all that wait. */
export type TryMailAgain = { readonly mailId: number | null };

/** Has mail that waits for its next try tried at once, by the postman’s next round. What does not wait has no words any more. */
export function tryMailAgain(call: Call, { mailId }: TryMailAgain): Promise<DeedOutcome<{ mails: number }>> {
  return perform(call, 'try_mail_again', async (work) => {
    const { tx, actor, now } = work;
    if (!can(actor, 'try_mail_again', { kind: 'newsroom' })) return notAllowed();
    const why = mailId === null ? null : await whyNot(work, mailId);
    if (why) return why;
    const mails = await hurryMail(tx, mailId, now);
    return { ok: true, answer: { mails }, audit: mails > 0 ? { details: { mails } } : null };
  });
}

async function whyNot({ tx }: Work, mailId: number): Promise<Refused | null> {
  const mail = await findMail(tx, mailId);
  if (!mail) return refuse('not_found', 'There is no such mail any more.');
  if (canTryAgain(mail.state)) return null;
  return refuse(
    'wrong_state',
    'This mail waits no more, and its words are erased. Do again what it was sent for, such as a new link under People.',
  );
}
