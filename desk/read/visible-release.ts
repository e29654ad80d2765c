import {
  type DeskEdition,
  type DeskRelease,
  editionsOnDesk,
  releaseOnDesk,
} from '#db/editorial/desk-release.ts';
import { can } from '#newsroom/permissions.ts';
import { canHappen } from '#newsroom/workflow.ts';
import type { Stores } from '../stores.ts';
import { type Person, subjectOf } from './offers.ts';

export type VisibleRelease = {
  readonly release: DeskRelease;
  /** Newest first. */
  readonly editions: readonly DeskEdition[];
  readonly open: DeskEdition | null;
};

/** A release with its editions, where this person may know of it. */
export async function visibleRelease(
  stores: Stores,
  actor: Person,
  releaseId: number,
): Promise<VisibleRelease | null> {
  if (!Number.isSafeInteger(releaseId) || releaseId < 1) return null;
  const release = await releaseOnDesk(stores.editorial.reads, releaseId);
  if (!release) return null;
  const subject = subjectOf({ createdBy: release.authorId }, release.limitedTo);
  if (!can(actor, 'read_editions', subject)) return null;
  const editions = await editionsOnDesk(stores.editorial.reads, releaseId);
  return { release, editions, open: editions.find((edition) => canBeWorkedOn(edition)) ?? null };
}

function canBeWorkedOn(edition: DeskEdition): boolean {
  return canHappen('discard', edition.state) || edition.state === 'scheduled';
}
