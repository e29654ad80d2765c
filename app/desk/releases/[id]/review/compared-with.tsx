import Link from 'next/link';
import { Instant } from '#components/desk/instant.tsx';
import { say, sayWith } from '#components/desk/words/say.ts';
import type { Against, Comparison } from '#desk/read/comparison.ts';
import { CompareForm } from './compare-form.tsx';

type Props = { readonly comparison: Comparison; readonly at: string; readonly zone: string };

/** What the text is held against, and the ways to hold it against something else. */
export function ComparedWith({ comparison, at, zone }: Props) {
  const { against, ways, revisions, isNewest } = comparison;
  return (
    <div className="compared">
      <nav aria-label={say('What is shown')}>
        <ul className="compared-ways">
          {ways.map((way) => (
            <li key={way.kind}>
              <Link
                href={`${at}?from=${way.kind}`}
                prefetch={false}
                aria-current={isNewest && way.kind === against.kind ? 'true' : undefined}
              >
                <Way against={way} zone={zone} />
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {revisions.length > 1 ? <CompareForm comparison={comparison} at={at} zone={zone} /> : null}
    </div>
  );
}

function Way({ against, zone }: { readonly against: Against; readonly zone: string }) {
  switch (against.kind) {
    case 'nothing':
      return say('The whole text');
    case 'live':
      return say('Since edition {number}, which readers have', { number: against.number ?? '' });
    case 'seen':
      if (!against.at) return say('Since you looked');
      return sayWith('Since you looked, <date></date>', { date: <Instant at={against.at} zone={zone} /> });
    case 'approved':
      return sayWith('Since <person></person> approved, <date></date>', {
        person: <bdi>{against.person}</bdi>,
        date: <Instant at={against.at} zone={zone} />,
      });
    case 'revision':
      return say('Between two revisions');
  }
}
