import { Instant } from '#components/desk/instant.tsx';
import { say, sayWith } from '#components/desk/words/say.ts';
import type { Printed } from '#desk/read/printed.ts';

/** What stands at the head of every printed page: what this is, of when, and whether it may be given on. */
export function RunningHead({ printed, now }: { readonly printed: Printed; readonly now: Date }) {
  const { institution, name, release, edition, revision, isPublic } = printed;
  const { zone } = institution;
  return (
    <header className="sheet-head">
      <p className="sheet-mark">
        {isPublic
          ? say('Edition {number}, published', { number: edition.number ?? '' })
          : say('Not for release')}
      </p>
      <p>
        <bdi>{name}</bdi> ·{' '}
        {release.reference ? say('No. {reference}', { reference: release.reference }) : say('No number yet')}{' '}
        ·{' '}
        {sayWith(
          'Revision {number}, saved <date></date> by <person></person>',
          {
            date: <Instant at={revision.at} zone={zone} />,
            person: <bdi>{revision.person ?? say('an import')}</bdi>,
          },
          { number: String(revision.id) },
        )}{' '}
        · {sayWith('Printed <date></date>', { date: <Instant at={now} zone={zone} /> })}
      </p>
      <p>
        {say('Content hash')} <span className="hash">{revision.contentHash}</span>
      </p>
    </header>
  );
}
