import { DoneNotice } from '#components/desk/done-notice.tsx';
import { say } from '#components/desk/words/say.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readNotice } from '#desk/read/notice.ts';
import { atDesk, inQuery, orNotFound, type Query, standingNow } from '../at-desk.ts';
import { titled } from '../language.ts';
import { ForcedBanners } from './forced-banners.tsx';
import { OverBanners } from './over-banners.tsx';
import { RequestForm } from './request-form.tsx';
import { ShownBanner } from './shown-banner.tsx';
import { WaitingBanner } from './waiting-banner.tsx';

export const generateMetadata = titled('Notice');

/** The notice at the head of every public page: what readers see now, what waits, what was. */
export default async function NoticePage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores, now } = await atDesk();
  const { zone } = await standingNow();
  const screen = orNotFound(await readNotice(stores, actor, now));
  return (
    <>
      <PageHeading
        title={say('Notice on every page')}
        intro={say(
          'One sentence that every reader must see, at the head of every public page. For more, publish a release.',
        )}
      />
      <DoneNotice deed={inQuery(await searchParams, 'done')} />
      {screen.waiting ? (
        <WaitingBanner banner={screen.waiting} zone={zone} replaces={screen.shown !== null} />
      ) : null}
      <ForcedBanners banners={screen.forced} zone={zone} />
      <ShownBanner banner={screen.shown} zone={zone} />
      {screen.waiting ? null : <RequestForm screen={screen} zone={zone} now={now} />}
      <OverBanners banners={screen.over} zone={zone} />
    </>
  );
}
