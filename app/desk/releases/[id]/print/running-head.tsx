import { Instant } from '#components/desk/instant.tsx';
import type { Printed } from '#desk/read/printed.ts';

/** What stands at the head of every printed page: what this is, of when, and whether it may be given on. */
export function RunningHead({ printed, now }: { readonly printed: Printed; readonly now: Date }) {
  const { institution, release, edition, revision, isPublic } = printed;
  const { name, zone } = institution;
  return (
    <header className="sheet-head">
      <p className="sheet-mark">{isPublic ? `Edition ${edition.number}, published` : 'Not for release'}</p>
      <p>
        <bdi>{name}</bdi> · {release.reference ? `No. ${release.reference}` : 'No number yet'} · Revision{' '}
        {revision.id}, saved <Instant at={revision.at} zone={zone} /> by{' '}
        <bdi>{revision.person ?? 'an import'}</bdi> · Printed <Instant at={now} zone={zone} />
      </p>
      <p>
        Content hash <span className="hash">{revision.contentHash}</span>
      </p>
    </header>
  );
}
