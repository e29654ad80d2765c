import { EmptyState } from '#components/desk/empty-state.tsx';
import type { DeskRow } from '#db/editorial/desk-lists.ts';
import { type MyWork, RECENT } from '#desk/read/my-work.ts';
import type { State } from '#newsroom/vocabulary.ts';
import { BannerRow, OverdueRow, RequestRow, WaitingRow } from './waiting-rows.tsx';
import { WorkGroup, WorkRow } from './work-list.tsx';

type Props = { readonly work: MyWork; readonly zone: string; readonly personId: number };

/** Everything that is going on, by state, with what waits for this person first. */
export function Work({ work, zone, personId }: Props) {
  const groups = [
    { id: 'drafts', title: 'Drafts', state: 'draft', rows: ownFirst(work.drafts, personId) },
    { id: 'in-review', title: 'In review', state: 'in_review', rows: work.inReview },
    { id: 'approved', title: 'Approved, not scheduled', state: 'approved', rows: work.approved },
    { id: 'scheduled', title: 'Scheduled', state: 'scheduled', rows: work.scheduled },
    { id: 'published', title: 'Recently published', state: 'published', rows: work.published },
    { id: 'withdrawn', title: 'Withdrawn', state: 'withdrawn', rows: work.withdrawn },
  ] as const satisfies readonly { state: State; [more: string]: unknown }[];
  // Whoever can approve it finds it under what waits for them.
  const othersBanner = work.waiting.some(({ wants }) => wants === 'notice') ? null : work.banner;
  const nothing =
    !othersBanner &&
    work.waiting.length + work.overdue.length + groups.reduce((sum, { rows }) => sum + rows.length, 0) === 0;
  if (nothing)
    return (
      <EmptyState title="Nothing is going on yet.">
        <p>Start a release; it stays yours until you submit it.</p>
      </EmptyState>
    );
  return (
    <div className="work">
      <WorkGroup
        id="overdue"
        title="Overdue: readers do not have it"
        count={work.overdue.length}
        tone="alarm"
      >
        {work.overdue.map((row) => (
          <OverdueRow key={row.editionId} row={row} zone={zone} />
        ))}
      </WorkGroup>
      <WorkGroup id="waiting" title="Waits for you" count={work.waiting.length} tone="waiting">
        {work.waiting.map((waiting) => (
          <WaitingRow key={`${waiting.wants} ${keyOf(waiting)}`} waiting={waiting} zone={zone} />
        ))}
      </WorkGroup>
      <div className="work-states">
        {groups.map(({ id, title, state, rows }) => (
          <WorkGroup
            key={id}
            id={id}
            title={title}
            count={Math.max(work.counts.get(state) ?? 0, rows.length)}
            all={hasMore(work, state, rows.length) ? `/desk/releases?state=${state}` : undefined}
          >
            {rows.map((row) => (
              <WorkRow key={row.editionId} row={row} zone={zone} hidesState />
            ))}
          </WorkGroup>
        ))}
        <WorkGroup id="forced" title="Published past the review" count={work.forced.length}>
          {work.forced.map((row) => (
            <WorkRow key={row.editionId} row={row} zone={zone} />
          ))}
        </WorkGroup>
        <WorkGroup id="notice" title="A notice waits for another editor" count={othersBanner ? 1 : 0}>
          {othersBanner ? <BannerRow banner={othersBanner} zone={zone} /> : null}
        </WorkGroup>
        <WorkGroup id="requests" title="Asked to be taken away" count={work.requests.length}>
          {work.requests.map((request) => (
            <RequestRow key={request.id} request={request} zone={zone} />
          ))}
        </WorkGroup>
      </div>
    </div>
  );
}

/** Open editions are counted; of public ones only the newest are read. */
function hasMore({ counts }: MyWork, state: State, shown: number): boolean {
  return (counts.get(state) ?? shown) > shown || (!counts.has(state) && shown >= RECENT);
}

function keyOf(waiting: MyWork['waiting'][number]): number {
  if (waiting.wants === 'notice') return waiting.banner.id;
  return waiting.wants === 'confirmation' ? waiting.request.id : waiting.edition.editionId;
}

function ownFirst(rows: readonly DeskRow[], personId: number): readonly DeskRow[] {
  return [
    ...rows.filter((row) => row.authorId === personId),
    ...rows.filter((row) => row.authorId !== personId),
  ];
}
