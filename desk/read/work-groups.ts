import type { DeskRow } from '#db/editorial/desk-lists.ts';
import type { State } from '#newsroom/vocabulary.ts';
import { type MyWork, RECENT } from './my-work.ts';

/** Editions of one sort under a name of their own, with how many there are in all. */
export type WorkGroupOf = {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly DeskRow[];
  readonly count: number;
  /** The list that has the rest; absent where all are shown. */
  readonly all?: string;
};

/**
 * What is going on, from where one person sits: own drafts first, then what is theirs and with others
 * now, then everybody's.
 */
export function workGroups(work: MyWork, personId: number): readonly WorkGroupOf[] {
  const isOwn = (row: DeskRow) => row.authorId === personId || work.own.has(row.editionId);
  const isOthers = (row: DeskRow) => !isOwn(row);
  const shown = new Set(work.waiting.flatMap((one) => ('edition' in one ? one.edition.editionId : [])));
  const withOthers = [...work.inReview, ...work.approved].filter(
    (row) => isOwn(row) && !shown.has(row.editionId),
  );
  const all = (state: State) => `/desk/releases?state=${state}`;
  const part = (
    id: string,
    title: string,
    rows: readonly DeskRow[],
    state: State,
    of: readonly DeskRow[],
  ) => {
    const rest = Math.max(0, (work.counts.get(state) ?? of.length) - of.length);
    return { id, title, rows, count: rows.length + rest, ...(rest > 0 && { all: all(state) }) };
  };
  const recent = (id: string, title: string, rows: readonly DeskRow[], state: State) => ({
    id,
    title,
    rows,
    count: rows.length,
    ...(rows.length >= RECENT && { all: all(state) }),
  });
  return [
    {
      id: 'drafts',
      title: 'Your drafts',
      rows: work.drafts.filter(isOwn),
      count: work.drafts.filter(isOwn).length,
    },
    { id: 'with-others', title: 'Yours, with others now', rows: withOthers, count: withOthers.length },
    part('in-review', 'In review', work.inReview.filter(isOthers), 'in_review', work.inReview),
    part('approved', 'Approved, not scheduled', work.approved.filter(isOthers), 'approved', work.approved),
    part('scheduled', 'Scheduled', work.scheduled, 'scheduled', [...work.scheduled, ...work.overdue]),
    part('other-drafts', 'Drafts of others', work.drafts.filter(isOthers), 'draft', work.drafts),
    recent('published', 'Recently published', work.published, 'published'),
    recent('withdrawn', 'Withdrawn', work.withdrawn, 'withdrawn'),
    { id: 'forced', title: 'Awaits a sign-off', rows: work.forced, count: work.forced.length },
  ].filter(({ count }) => count > 0);
}
