import { findLiveEdition } from '#db/editorial/editions.ts';
import { waitingRequest } from '#db/editorial/removal-requests.ts';
import type { Reads } from '#db/editorial/store.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import type { EditionCase } from './edition-work.ts';

/**
 * What holds back everything that would give readers more of a release, whoever asks: a freeze of the
 * newsroom, or a retraction that waits for another editor. Null where nothing does.
 */
export async function heldBack(
  db: Reads,
  { release, institution }: Pick<EditionCase, 'release' | 'institution'>,
): Promise<Refused | null> {
  if (institution.frozenAt) {
    return refuse('frozen', 'The newsroom is frozen: nothing is published until two people lift the freeze.');
  }
  const live = await findLiveEdition(db, release.id);
  if (!live || !(await waitingRequest(db, live.id))) return null;
  return refuse('wrong_state', 'A retraction of this release waits for confirmation. Cancel that first.');
}
