import Link from 'next/link';
import { Headline } from '#components/desk/in-language.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { answered } from '#components/desk/words/answered.ts';
import { say, sayWith, spokenLanguage } from '#components/desk/words/say.ts';
import { Notice } from '#components/ui/notice.tsx';
import type { Standing } from '#desk/read/standing.ts';

/** What everybody at the desk has to know at once, on every page; the gravest first. */
export function Banners({ standing }: { readonly standing: Standing }) {
  const { frozen, clockPausedAt, level, fourEyes, may, zone } = standing;
  return (
    <>
      {frozen ? <FrozenBanner frozen={frozen} zone={zone} /> : null}
      {level ? null : <LateBanner held={standing.held} />}
      {standing.overdue > 0 ? <OverdueBanner standing={standing} /> : null}
      {clockPausedAt ? (
        <Notice tone="alarm" title={say('The clock is paused')}>
          <p>
            {sayWith(
              'The time of this machine jumped forward on <date></date>, so nothing is published by schedule until the time was looked at.',
              { date: <Instant at={clockPausedAt} zone={zone} /> },
            )}{' '}
            {may.resumeClock ? (
              <Link href="/desk/settings#clock">{say('Look at the time')}</Link>
            ) : (
              say('An editor can let it go on.')
            )}
          </p>
        </Notice>
      ) : null}
      {standing.forcedNotices > 0 ? (
        <Notice tone="warn" title={say('Readers were shown a notice that nobody approved')}>
          <p>
            {say('It stays marked until an editor who had no part in it has read it.')}{' '}
            <Link href="/desk/notice" prefetch={false}>
              {say('To the notice')}
            </Link>
          </p>
        </Notice>
      ) : null}
      {fourEyes ? null : (
        <Notice tone="warn">
          <p>{say('The four-eyes rule is off: one person alone can write, approve and publish.')}</p>
        </Notice>
      )}
    </>
  );
}

function LateBanner({ held }: { readonly held: boolean }) {
  if (held)
    return (
      <Notice tone="warn" title={say('The public pages are being made anew')}>
        <p>
          {say(
            'Readers go on getting those that are finished. What you withdraw or correct is taken from them at once; what you publish reaches them when this is done, in a few minutes. Nothing is lost.',
          )}
        </p>
      </Notice>
    );
  return (
    <Notice tone="alarm" title={say('Accepted, not yet visible')}>
      <p>
        {say(
          'Something that was accepted has not reached the public pages yet. It will as soon as their store can be written; nothing is lost. Tell whoever runs this machine if this stays.',
        )}
      </p>
    </Notice>
  );
}

/** The way out of it stands with each: why it was refused, or that the clock does not run. */
function OverdueBanner({ standing: { overdue, late, zone, frozen } }: { readonly standing: Standing }) {
  return (
    <Notice
      tone="alarm"
      title={say('{count, plural, one {# edition} other {# editions}} overdue: readers do not have it', {
        count: overdue,
      })}
    >
      <ul>
        {late.map((row) => (
          <li key={row.releaseId}>
            <Late row={row} zone={zone} /> {wayOut(row.blockedWhy, frozen !== null)}
          </li>
        ))}
      </ul>
      {overdue > late.length ? (
        <p>
          <Link href="/desk#overdue" prefetch={false}>
            {say('See all {count}', { count: overdue })}
          </Link>
        </p>
      ) : null}
    </Notice>
  );
}

type LateProps = { readonly row: Standing['late'][number]; readonly zone: string };

function Late({ row: { releaseId, headline, mainLanguage, scheduledAt }, zone }: LateProps) {
  const link = (
    <Link href={`/desk/releases/${releaseId}/review`} prefetch={false}>
      <Headline words={headline} language={mainLanguage} />
    </Link>
  );
  if (!scheduledAt) return <>{link}.</>;
  return sayWith('<headline></headline>, due <date></date>.', {
    headline: link,
    date: <Instant at={scheduledAt} zone={zone} />,
  });
}

function wayOut(blockedWhy: string | null, isFrozen: boolean): string {
  if (isFrozen) return say('It waits until the freeze is lifted, and then for an editor.');
  if (blockedWhy)
    return say(
      'Refused: {why} Mend that, then give it another time, or take it off the schedule and publish it.',
      { why: answered(spokenLanguage(), blockedWhy) },
    );
  return say(
    'The clock has not published it. Take it off the schedule and publish it by hand, and tell whoever runs this machine.',
  );
}

function FrozenBanner({
  frozen,
  zone,
}: {
  readonly frozen: NonNullable<Standing['frozen']>;
  readonly zone: string;
}) {
  return (
    <Notice tone="alarm" title={say('The newsroom is frozen: nothing is published')}>
      <p>
        {sayWith('By <name></name>, <date></date>: <reason></reason>', {
          name: <bdi>{frozen.by}</bdi>,
          date: <Instant at={frozen.at} zone={zone} />,
          reason: <bdi>{frozen.reason}</bdi>,
        })}
      </p>
      <p>
        {frozen.thawAskedBy
          ? sayWith('<name></name> asks for it to be lifted.', { name: <bdi>{frozen.thawAskedBy.name}</bdi> })
          : null}{' '}
        <Link href="/desk/settings#freeze" prefetch={false}>
          {frozen.thawAskedBy ? say('Look and lift it') : say('See who can lift it')}
        </Link>
      </p>
    </Notice>
  );
}
