import { Notice } from '#components/ui/notice.tsx';
import type { AuditEntry } from '#db/editorial/audit.ts';

type Props = { readonly troubles: readonly string[]; readonly newest: AuditEntry | undefined };

/** What walking the whole chain found. */
export function Verification({ troubles, newest }: Props) {
  if (troubles.length > 0) {
    return (
      <Notice tone="alarm" title="The audit log does not hold">
        <ul>
          {troubles.slice(0, 50).map((trouble) => (
            <li key={trouble}>{trouble}</li>
          ))}
        </ul>
        <p>Do not go on as if nothing were: tell whoever runs this machine, and compare with the backups.</p>
      </Notice>
    );
  }
  return (
    <Notice tone="good" title="The audit log holds">
      <p>
        Every entry from the first to {newest ? `No. ${newest.sequence}` : 'the newest'} is there, unchanged,
        and ends where the head kept beside the store says.
      </p>
      {newest ? <p className="hash">{newest.hash}</p> : null}
    </Notice>
  );
}
