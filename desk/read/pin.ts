import { releaseOnDesk } from '#db/editorial/desk-release.ts';
import { namesOfPeople } from '#db/editorial/people.ts';
import { findPin } from '#db/editorial/pin.ts';
import type { Stores } from '../stores.ts';

/** What is pinned to the front page; it is public, so everybody at the desk may know. */
export type PinShown = {
  readonly releaseId: number;
  readonly reference: string;
  readonly until: Date;
  readonly by: string;
  readonly at: Date;
};

/** The release that is pinned now, or null. */
export async function readPin(stores: Stores): Promise<PinShown | null> {
  const { reads } = stores.editorial;
  const pinned = await findPin(reads);
  if (!pinned) return null;
  const { releaseId, until, pinnedAt, pinnedBy } = pinned;
  const release = await releaseOnDesk(reads, releaseId);
  const by = (await namesOfPeople(reads)).get(pinnedBy) ?? 'somebody';
  return { releaseId, reference: release?.reference ?? '', until, by, at: pinnedAt };
}
