import {
  contributedTo,
  countOpen,
  type DeskRow,
  editionsInStates,
  forcedEditions,
  scheduledEditions,
  type WaitingRequest,
  waitingRequests,
} from '#db/editorial/desk-lists.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import { can } from '#newsroom/permissions.ts';
import type { State } from '#newsroom/vocabulary.ts';
import type { Stores } from '../stores.ts';
import { type ForcedBanner, readForcedBanners, readWaitingBanner, type WaitingBanner } from './notice.ts';
import { type Person, whyNotConfirm } from './offers.ts';

/** One thing that waits for this very person, with what is wanted. */
export type Waiting =
  | { readonly wants: 'review' | 'rework' | 'sign_off'; readonly edition: DeskRow }
  | { readonly wants: 'confirmation'; readonly request: WaitingRequest }
  | { readonly wants: 'notice'; readonly banner: WaitingBanner }
  | { readonly wants: 'notice_sign_off'; readonly banner: ForcedBanner };

export type MyWork = {
  readonly waiting: readonly Waiting[];
  readonly drafts: readonly DeskRow[];
  readonly inReview: readonly DeskRow[];
  readonly approved: readonly DeskRow[];
  readonly scheduled: readonly DeskRow[];
  /** Due and not public. */
  readonly overdue: readonly DeskRow[];
  readonly forced: readonly DeskRow[];
  readonly requests: readonly WaitingRequest[];
  /** A notice for every page that waits for another editor; null for who is none. */
  readonly banner: WaitingBanner | null;
  /** Notices that were shown without approval and wait to be signed off; none for who is no editor. */
  readonly forcedBanners: readonly ForcedBanner[];
  readonly published: readonly DeskRow[];
  readonly withdrawn: readonly DeskRow[];
  readonly counts: ReadonlyMap<State, number>;
  /** The editions in these lists that this person wrote in. */
  readonly own: ReadonlySet<number>;
};

/** As many of one state as a person reads at a glance; the list of releases has the rest. */
const SHOWN = 25;
/** As many published and withdrawn ones. */
export const RECENT = 8;
const GRACE_MS = 5_000;

/** What is going on, from where this person sits; null for who may not read editions. */
export async function readMyWork(stores: Stores, actor: Person, now: Date): Promise<MyWork | null> {
  if (!can(actor, 'read_editions', { kind: 'release' })) return null;
  const { reads } = stores.editorial;
  const inState = (state: State, limit: number) => editionsInStates(reads, actor.id, [state], limit);
  const scheduled = await scheduledEditions(reads, actor.id, 100);
  const isLate = (row: DeskRow) => isOverdue(row, now);
  const work = {
    drafts: await inState('draft', SHOWN),
    inReview: await inState('in_review', SHOWN),
    approved: await inState('approved', SHOWN),
    scheduled: scheduled.filter((row) => !isLate(row)).slice(0, SHOWN),
    overdue: scheduled.filter(isLate),
    forced: await forcedEditions(reads, actor.id, SHOWN),
    requests: await waitingRequests(reads, actor.id),
    banner: can(actor, 'approve_notice_banner', { kind: 'newsroom' })
      ? await readWaitingBanner(stores, actor, now)
      : null,
    forcedBanners: await readForcedBanners(stores, actor, now),
    published: await inState('published', RECENT),
    withdrawn: await inState('withdrawn', RECENT),
  };
  const own = await contributedTo(reads, actor.id, idsOf(work));
  return {
    ...work,
    own,
    counts: await countOpen(reads, actor.id),
    waiting: await waitingFor(stores, actor, now, { ...work, own }),
  };
}

export function isOverdue(row: Pick<DeskRow, 'scheduledAt' | 'blockedAt'>, now: Date): boolean {
  if (row.scheduledAt === null) return false;
  return row.blockedAt !== null || row.scheduledAt.getTime() < now.getTime() - GRACE_MS;
}

function idsOf({ drafts, inReview, approved, scheduled, forced }: Omit<Lists, 'own'>): number[] {
  return [...drafts, ...inReview, ...approved, ...scheduled, ...forced].map((row) => row.editionId);
}

type Lists = Pick<
  MyWork,
  | 'drafts'
  | 'inReview'
  | 'approved'
  | 'scheduled'
  | 'forced'
  | 'requests'
  | 'banner'
  | 'forcedBanners'
  | 'own'
>;

async function waitingFor(stores: Stores, actor: Person, now: Date, lists: Lists): Promise<Waiting[]> {
  const { reads } = stores.editorial;
  const { fourEyes } = await readInstitution(reads);
  const { banner, own } = lists;
  const isSecond = (row: DeskRow) => !fourEyes || !(own.has(row.editionId) || row.publishedBy === actor.id);
  const may = (deed: 'approve' | 'sign_off' | 'confirm_retraction') => can(actor, deed, { kind: 'release' });
  return [
    ...(banner?.whyNot === null ? [{ wants: 'notice', banner } as const] : []),
    ...lists.forcedBanners
      .filter(({ whyNot }) => whyNot === null)
      .map((forced) => ({ wants: 'notice_sign_off', banner: forced }) as const),
    ...(may('confirm_retraction') ? lists.requests : [])
      .filter((request) => whyNotConfirm(actor, request.askedBy, { fourEyes, now }) === null)
      .map((request) => ({ wants: 'confirmation', request }) as const),
    ...(may('sign_off') ? lists.forced : [])
      .filter(isSecond)
      .map((edition) => ({ wants: 'sign_off', edition }) as const),
    ...(may('approve') ? lists.inReview : [])
      .filter(isSecond)
      .map((edition) => ({ wants: 'review', edition }) as const),
    ...lists.drafts
      .filter((row) => row.returnComment !== null && isHands(row, actor.id, own))
      .map((edition) => ({ wants: 'rework', edition }) as const),
  ];
}

function isHands(row: DeskRow, personId: number, own: ReadonlySet<number>): boolean {
  return row.authorId === personId || row.submittedBy === personId || own.has(row.editionId);
}
