import Link from 'next/link';
import { Instant } from '#components/desk/instant.tsx';
import type { Against, Comparison } from '#desk/read/comparison.ts';
import { CompareForm } from './compare-form.tsx';

type Props = { readonly comparison: Comparison; readonly at: string; readonly zone: string };

/** What the text is held against, and the ways to hold it against something else. */
export function ComparedWith({ comparison, at, zone }: Props) {
  const { against, ways, revisions, isNewest } = comparison;
  return (
    <div className="compared">
      <nav aria-label="What is shown">
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
      return 'The whole text';
    case 'live':
      return `Since edition ${against.number}, which readers have`;
    case 'seen':
      return (
        <>
          Since you looked
          {against.at ? (
            <>
              , <Instant at={against.at} zone={zone} />
            </>
          ) : null}
        </>
      );
    case 'approved':
      return (
        <>
          Since <bdi>{against.person}</bdi> approved, <Instant at={against.at} zone={zone} />
        </>
      );
    case 'revision':
      return 'Between two revisions';
  }
}
