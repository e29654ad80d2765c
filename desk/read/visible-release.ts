import {
  type DeskEdition,
  type DeskRelease,
  editionsOnDesk,
  releaseOnDesk,
} from '#db/editorial/desk-release.ts';
import { can } from '#newsroom/permissions.ts';
import { canHappen } from '#newsroom/workflow.ts';
import { subjectOf } from '../edition-work.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

export type VisibleRelease = {
  readonly release: DeskRelease;
  /** Newest first. */
  readonly editions: readonly DeskEdition[];
  readonly open: DeskEdition | null;
};

/** A release with those of its editions that this person may know of; null where there is none. */
export async function visibleRelease(
  stores: Stores,
  actor: Person,
  releaseId: number,
): Promise<VisibleRelease | null> {
  if (!Number.isSafeInteger(releaseId) || releaseId < 1) return null;
  const release = await releaseOnDesk(stores.editorial.reads, releaseId);
  if (!release) return null;
  const editions = (await editionsOnDesk(stores.editorial.reads, releaseId)).filter((edition) =>
    can(actor, 'read_editions', subjectOf(edition)),
  );
  if (editions.length === 0) return null;
  return { release, editions, open: editions.find((edition) => canBeWorkedOn(edition)) ?? null };
}

function canBeWorkedOn(edition: DeskEdition): boolean {
  return canHappen('discard', edition.state) || edition.state === 'scheduled';
}
