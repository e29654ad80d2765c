import { Instant } from '#components/desk/instant.tsx';
import { say, sayWith } from '#components/desk/words/say.ts';
import { Notice } from '#components/ui/notice.tsx';
import type { Verified } from '#desk/read/audit.ts';

type Props = { readonly verified: Verified; readonly zone: string };

/** What walking the whole chain found, and when. */
export function Verification({ verified, zone }: Props) {
  const { troubles, at, upTo, hash } = verified;
  const checked = (
    <p>
      {sayWith(
        'Checked <at></at>: {count, plural, one {# entry} other {# entries}}, each against the one before; the reasons and changes beside them; the newest against the head that is kept outside the store.',
        { at: <Instant at={at} zone={zone} /> },
        { count: upTo },
      )}
    </p>
  );
  if (troubles.length > 0) {
    return (
      <Notice tone="alarm" title={say('The audit log does not hold')}>
        <ul>
          {troubles.slice(0, 50).map((trouble) => (
            <li key={trouble}>{trouble}</li>
          ))}
        </ul>
        {checked}
        <p>
          {say(
            'Do not go on as if nothing were: tell whoever runs this machine, and compare with the backups.',
          )}
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="good" title={say('The audit log holds')}>
      {checked}
      <p className="hash">{hash}</p>
    </Notice>
  );
}
