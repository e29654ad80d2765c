import { DoneNotice } from '#components/desk/done-notice.tsx';
import { EmptyState } from '#components/desk/empty-state.tsx';
import { say } from '#components/desk/words/say.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readMail } from '#desk/read/mail.ts';
import { atDesk, inQuery, orNotFound, type Query, standingNow } from '../at-desk.ts';
import { titled } from '../language.ts';
import { HeldMail } from './held-mail.tsx';
import { MailRow } from './mail-row.tsx';
import { WithoutMail } from './without-mail.tsx';

export const generateMetadata = titled('Mail');

/** The newest mail of the newsroom and what became of it, never its words. */
export default async function MailPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores } = await atDesk();
  const { isSet, held, mails } = orNotFound(await readMail(stores, actor));
  const { zone } = await standingNow();
  return (
    <>
      <PageHeading
        title={say('Mail')}
        intro={say(
          'The newest mail and what became of it. Its words are kept only until it is sent, and shown to nobody.',
        )}
      />
      <DoneNotice deed={inQuery(await searchParams, 'done')} />
      {isSet ? null : <WithoutMail />}
      {isSet && mails.length === 0 ? (
        <EmptyState title={say('No mail was sent in the last thirty days.')} />
      ) : null}
      {isSet && held > 0 ? <HeldMail held={held} /> : null}
      {mails.length > 0 ? (
        <ul className="people mail-list" aria-label={say('The newest mail')}>
          {mails.map((mail) => (
            <MailRow key={mail.id} mail={mail} zone={zone} />
          ))}
        </ul>
      ) : null}
    </>
  );
}
