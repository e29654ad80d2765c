import type { Metadata } from 'next';
import Link from 'next/link';
import { EmptyState } from '#components/desk/empty-state.tsx';
import { Headline } from '#components/desk/in-language.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { TOLD_WORDS } from '#components/desk/words.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import type { ToldOnDesk } from '#db/editorial/desk-lists.ts';
import { readNotifications } from '#desk/read/notifications.ts';
import { DEEDS } from '#newsroom/vocabulary.ts';
import { atDesk, standingNow } from '../at-desk.ts';

export const metadata: Metadata = { title: 'Notifications' };

/** What this person was told of: the newest hundred. */
export default async function NotificationsPage() {
  const { actor, stores } = await atDesk();
  const { zone } = await standingNow();
  const told = await readNotifications(stores, actor);
  return (
    <>
      <PageHeading title="Notifications" />
      {told.length === 0 ? (
        <EmptyState title="You were not told of anything yet.">
          <p>
            Submissions, comments, approvals and publications that concern you appear here, and sign-ins from
            new browsers.
          </p>
        </EmptyState>
      ) : (
        <ul className="history">
          {told.map((one) => (
            <li key={one.id}>
              <span className="history-when">
                <Instant at={one.at} zone={zone} />
              </span>
              <Told told={one} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Told({ told: { deed, releaseId, headline, mainLanguage } }: { readonly told: ToldOnDesk }) {
  const ofAccount = releaseId === null;
  return (
    <span>
      <Link
        href={ofAccount ? '/desk/account' : `/desk/releases/${releaseId}`}
        prefetch={false}
        className="text-link"
      >
        {ofAccount ? 'Your account' : <Headline words={headline ?? ''} language={mainLanguage ?? 'en'} />}
      </Link>{' '}
      {wordsFor(deed)}.
    </span>
  );
}

function wordsFor(deed: string): string {
  const known = DEEDS.find((one) => one === deed);
  return (known && TOLD_WORDS[known]) ?? 'was worked on';
}
