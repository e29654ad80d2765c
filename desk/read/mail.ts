import { countHeldMail, recentMail } from '#db/editorial/outbox.ts';
import { can } from '#newsroom/permissions.ts';
import { mailIsSet } from '../enqueue-mail.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

export const MAILS_SHOWN = 100;

/** A mail with what became of it; never its words, which may hold a one-time link. */
export type ShownMail = Awaited<ReturnType<typeof recentMail>>[number];

export type MailScreen = {
  /** Whether this newsroom sends mail at all. */
  readonly isSet: boolean;
  /** Mail that was tried and waits for its next try. */
  readonly held: number;
  /** The newest. */
  readonly mails: readonly ShownMail[];
};

/** The outbox as an admin sees it; null for who may not. */
export async function readMail(stores: Stores, actor: Person): Promise<MailScreen | null> {
  if (!can(actor, 'read_mail', { kind: 'newsroom' })) return null;
  const { reads } = stores.editorial;
  return {
    isSet: mailIsSet(),
    held: await countHeldMail(reads),
    mails: await recentMail(reads, MAILS_SHOWN),
  };
}
