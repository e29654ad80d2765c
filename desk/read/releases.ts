import {
  type DeskRow,
  liveStates,
  RELEASES_PER_PAGE,
  type ReleaseFilter,
  releasesOnDesk,
} from '#db/editorial/desk-lists.ts';
import { can } from '#newsroom/permissions.ts';
import type { State } from '#newsroom/vocabulary.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

export type ListedRelease = DeskRow & {
  /** What the public has besides the edition shown; null where it has nothing else. */
  readonly liveState: State | null;
};
export type ReleaseList = { readonly releases: readonly ListedRelease[]; readonly hasMore: boolean };

/** One page of the list of releases; null for who may not read editions. */
export async function readReleases(
  stores: Stores,
  actor: Person,
  filter: ReleaseFilter,
): Promise<ReleaseList | null> {
  if (!can(actor, 'read_editions', { kind: 'release' })) return null;
  const { reads } = stores.editorial;
  const rows = await releasesOnDesk(reads, actor.id, filter);
  const shown = rows.slice(0, RELEASES_PER_PAGE);
  const live = await liveStates(
    reads,
    shown.map((row) => row.releaseId),
  );
  const withLive = (row: DeskRow): ListedRelease => {
    const liveState = live.get(row.releaseId) ?? null;
    return { ...row, liveState: liveState === row.state ? null : liveState };
  };
  return { releases: shown.map(withLive), hasMore: rows.length > RELEASES_PER_PAGE };
}
