import type { Metadata } from 'next';
import { DoneNotice } from '#components/desk/done-notice.tsx';
import { EmptyState } from '#components/desk/empty-state.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readMail } from '#desk/read/mail.ts';
import { atDesk, inQuery, orNotFound, type Query, standingNow } from '../at-desk.ts';
import { HeldMail } from './held-mail.tsx';
import { MailRow } from './mail-row.tsx';
import { WithoutMail } from './without-mail.tsx';

export const metadata: Metadata = { title: 'Mail' };

/** The newest mail of the newsroom and what became of it, never its words. */
export default async function MailPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores } = await atDesk();
  const { isSet, held, mails } = orNotFound(await readMail(stores, actor));
  const { zone } = await standingNow();
  return (
    <>
      <PageHeading
        title="Mail"
        intro="The newest mail and what became of it. Its words are kept only until it is sent, and shown to nobody."
      />
      <DoneNotice deed={inQuery(await searchParams, 'done')} />
      {isSet ? null : <WithoutMail />}
      {isSet && mails.length === 0 ? <EmptyState title="No mail was sent in the last thirty days." /> : null}
      {isSet && held > 0 ? <HeldMail held={held} /> : null}
      {mails.length > 0 ? (
        <ul className="people mail-list" aria-label="The newest mail">
          {mails.map((mail) => (
            <MailRow key={mail.id} mail={mail} zone={zone} />
          ))}
        </ul>
      ) : null}
    </>
  );
}
