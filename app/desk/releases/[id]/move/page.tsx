import { Headline } from '#components/desk/in-language.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { say, sayWith, spokenLanguage } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { type MoveScreen, readMove } from '#desk/read/move.ts';
import { atDesk, idIn, inQuery, orItsRelease, type Query } from '../../../at-desk.ts';
import { titled } from '../../../language.ts';
import { MoveDay } from './move-day.tsx';
import { MoveForm } from './move-form.tsx';

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<Query> };

export const generateMetadata = titled('Move to another time');

/** Asks before a planned publication is moved, and shows what else happens on that day. */
export default async function MovePage({ params, searchParams }: Props) {
  const { actor, stores, now } = await atDesk();
  const to = inQuery(await searchParams, 'to');
  const releaseId = idIn((await params).id);
  const screen = await orItsRelease(
    await readMove(stores, actor, releaseId, to, now, spokenLanguage()),
    releaseId,
  );
  const { edition, release, institution } = screen.open;
  return (
    <>
      <PageHeading
        back={{ href: '/desk/calendar', label: say('Calendar') }}
        title={<Headline words={edition.headline} language={release.mainLanguage} />}
        intro={
          edition.scheduledAt
            ? sayWith('Now it appears <date></date>. Moving it keeps the approval.', {
                date: <Instant at={edition.scheduledAt} zone={institution.zone} />,
              })
            : say('It has no time yet.')
        }
      />
      <div className="release-columns">
        <div>{screen.mayMove ? <MoveForm screen={screen} now={now} /> : <NotNow screen={screen} />}</div>
        <MoveDay screen={screen} />
      </div>
    </>
  );
}

function NotNow({ screen }: { readonly screen: MoveScreen }) {
  const isPlanned = ['approved', 'scheduled'].includes(screen.open.edition.state);
  return (
    <section className="card" aria-label={say('Not now')}>
      <p>{say(isPlanned ? 'An editor can move it.' : 'Only what is approved can be given a time.')}</p>
      <LinkButton href={`/desk/releases/${screen.open.release.id}`}>{say('The release')}</LinkButton>
    </section>
  );
}
