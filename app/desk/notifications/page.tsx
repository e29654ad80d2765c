import { redirect } from 'next/navigation';
import { EmptyState } from '#components/desk/empty-state.tsx';
import { say } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { markNotificationsSeen } from '#desk/mark-seen.ts';
import { readNotifications, readWays } from '#desk/read/notifications.ts';
import { atDesk, inQuery, type Query, standingNow } from '../at-desk.ts';
import { titled } from '../language.ts';
import { seenAction } from './actions.ts';
import { targetOf } from './target.ts';
import { Told } from './told.tsx';

export const generateMetadata = titled('Notifications');

/** What this person was told of: the newest hundred. `?open=` leads on to what one is about, and marks it as seen. */
export default async function NotificationsPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores, now } = await atDesk();
  const { zone } = await standingNow();
  const told = await readNotifications(stores, actor);
  const asked = inQuery(await searchParams, 'open');
  const opened = told.find(({ id }) => String(id) === asked);
  if (opened) {
    await markNotificationsSeen({ stores, actor, now }, { id: opened.id });
    redirect(targetOf(opened));
  }
  const [newest] = told;
  const unseen = told.filter(({ seenAt }) => seenAt === null).length;
  return (
    <>
      <PageHeading
        title={say('Notifications')}
        intro={unseen === 0 ? undefined : say('{count} not seen yet.', { count: unseen })}
      >
        {(await readWays(stores, actor)) ? (
          <LinkButton href="/desk/notifications/settings">{say('Choose what to be told of')}</LinkButton>
        ) : null}
      </PageHeading>
      {newest && unseen > 0 ? (
        <Form action={seenAction} label={say('Mark all as seen')}>
          <input type="hidden" name="upTo" value={newest.id} />
          <SubmitButton tone="plain">{say('Mark all as seen')}</SubmitButton>
        </Form>
      ) : null}
      {newest ? (
        <ul className="history told">
          {told.map((one) => (
            <Told key={one.id} told={one} zone={zone} />
          ))}
        </ul>
      ) : (
        <EmptyState title={say('You were not told of anything yet.')}>
          <p>
            {say(
              'Submissions, comments, approvals and publications that concern you appear here, and sign-ins from new browsers.',
            )}
          </p>
        </EmptyState>
      )}
    </>
  );
}
