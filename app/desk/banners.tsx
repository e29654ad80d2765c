import Link from 'next/link';
import { Headline } from '#components/desk/in-language.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { counted } from '#components/desk/words.ts';
import { Notice } from '#components/ui/notice.tsx';
import type { Standing } from '#desk/read/standing.ts';

/** What everybody at the desk has to know at once, on every page; the gravest first. */
export function Banners({ standing }: { readonly standing: Standing }) {
  const { frozen, clockPausedAt, level, fourEyes, may, zone } = standing;
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
      {standing.overdue > 0 ? <OverdueBanner standing={standing} /> : null}
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

/** The way out of it stands with each: why it was refused, or that the clock does not run. */
function OverdueBanner({ standing: { overdue, late, zone, frozen } }: { readonly standing: Standing }) {
  return (
    <Notice tone="alarm" title={`${counted(overdue, 'edition')} overdue: readers do not have it`}>
      <ul>
        {late.map(({ releaseId, headline, mainLanguage, scheduledAt, blockedWhy }) => (
          <li key={releaseId}>
            <Link href={`/desk/releases/${releaseId}/review`} prefetch={false}>
              <Headline words={headline} language={mainLanguage} />
            </Link>
            {scheduledAt ? (
              <>
                , due <Instant at={scheduledAt} zone={zone} />
              </>
            ) : null}
            . {wayOut(blockedWhy, frozen !== null)}
          </li>
        ))}
      </ul>
      {overdue > late.length ? (
        <p>
          <Link href="/desk#overdue" prefetch={false}>
            See all {overdue}
          </Link>
        </p>
      ) : null}
    </Notice>
  );
}

function wayOut(blockedWhy: string | null, isFrozen: boolean): string {
  if (isFrozen) return 'It waits until the freeze is lifted, and then for an editor.';
  if (blockedWhy)
    return `Refused: ${blockedWhy} Mend that, then give it another time, or take it off the schedule and publish it.`;
  return 'The clock has not published it. Take it off the schedule and publish it by hand, and tell whoever runs this machine.';
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
