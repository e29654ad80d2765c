import Link from 'next/link';
import { Instant } from '#components/desk/instant.tsx';
import { counted } from '#components/desk/words.ts';
import { Notice } from '#components/ui/notice.tsx';
import type { Standing } from '#desk/read/standing.ts';

/** What everybody at the desk has to know at once, on every page; the gravest first. */
export function Banners({ standing }: { readonly standing: Standing }) {
  const { frozen, clockPausedAt, overdue, level, fourEyes, may, zone } = standing;
  return (
    <>
      {frozen ? <FrozenBanner frozen={frozen} zone={zone} /> : null}
      {level ? null : (
        <Notice tone="alarm" title="Accepted, not yet visible">
          <p>
            Something that was accepted has not reached the public pages yet. It will as soon as their store
            can be written; nothing is lost. Tell whoever runs this machine if this stays.
          </p>
        </Notice>
      )}
      {overdue > 0 ? (
        <Notice tone="alarm" title={`${counted(overdue, 'edition')} overdue`}>
          <p>
            The publish time is reached and readers do not have it.{' '}
            <Link href="/desk#overdue" prefetch={false}>
              See why, and what to do
            </Link>
          </p>
        </Notice>
      ) : null}
      {clockPausedAt ? (
        <Notice tone="alarm" title="The clock is paused">
          <p>
            The time of this machine jumped forward on <Instant at={clockPausedAt} zone={zone} />, so nothing
            is published by schedule until the time was looked at.{' '}
            {may.resumeClock ? (
              <Link href="/desk/settings#clock">Look at the time</Link>
            ) : (
              'An editor can let it go on.'
            )}
          </p>
        </Notice>
      ) : null}
      {fourEyes ? null : (
        <Notice tone="warn">
          <p>The four-eyes rule is off: one person alone can write, approve and publish.</p>
        </Notice>
      )}
    </>
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
    <Notice tone="alarm" title="The newsroom is frozen: nothing is published">
      <p>
        By <bdi>{frozen.by}</bdi>, <Instant at={frozen.at} zone={zone} />: {frozen.reason}
      </p>
      <p>
        {frozen.thawAskedBy ? (
          <>
            <bdi>{frozen.thawAskedBy.name}</bdi> asks for it to be lifted.{' '}
          </>
        ) : null}
        <Link href="/desk/settings#freeze" prefetch={false}>
          {frozen.thawAskedBy ? 'Look and lift it' : 'See who can lift it'}
        </Link>
      </p>
    </Notice>
  );
}
