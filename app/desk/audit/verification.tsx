import { Instant } from '#components/desk/instant.tsx';
import { counted } from '#components/desk/words.ts';
import { Notice } from '#components/ui/notice.tsx';
import type { Verified } from '#desk/read/audit.ts';

type Props = { readonly verified: Verified; readonly zone: string };

/** What walking the whole chain found, and when. */
export function Verification({ verified, zone }: Props) {
  const { troubles, at, upTo, hash } = verified;
  const checked = (
    <p>
      Checked <Instant at={at} zone={zone} />: {counted(upTo, 'entry', 'entries')}, each against the one
      before; the reasons and changes beside them; the newest against the head that is kept outside the store.
    </p>
  );
  if (troubles.length > 0) {
    return (
      <Notice tone="alarm" title="The audit log does not hold">
        <ul>
          {troubles.slice(0, 50).map((trouble) => (
            <li key={trouble}>{trouble}</li>
          ))}
        </ul>
        {checked}
        <p>Do not go on as if nothing were: tell whoever runs this machine, and compare with the backups.</p>
      </Notice>
    );
  }
  return (
    <Notice tone="good" title="The audit log holds">
      {checked}
      <p className="hash">{hash}</p>
    </Notice>
  );
}
