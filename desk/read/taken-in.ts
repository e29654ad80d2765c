import { type DeskRevision, revisionOf } from '#db/editorial/desk-release.ts';
import { revisionsBetween } from '#db/editorial/revisions.ts';
import type { Reads } from '#db/editorial/store.ts';
import { type TakenFrom, takenFrom } from '#newsroom/taken-in.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

/** Where a text went on from, and the one that it was merged into. */
export type Merging = { readonly baseRevisionId: number; readonly revisionId: number };

const MOST_SAVES = 200;

/**
 * What others had saved since a text of this person began, and has come into it; empty where nothing did. The
 * edition is one that the person was shown.
 */
export async function readTakenIn(
  { editorial: { reads } }: Stores,
  actor: Person,
  editionId: number,
  { baseRevisionId, revisionId }: Merging,
): Promise<TakenFrom[]> {
  const base = await revisionOf(reads, editionId, baseRevisionId);
  const merged = await revisionOf(reads, editionId, revisionId);
  if (!base || !merged) return [];
  const from = await savedBefore(reads, base);
  const saves = await revisionsBetween(reads, editionId, { from, to: merged.id, most: MOST_SAVES });
  const steps = saves.flatMap(({ personId, person, content: after }, place) => {
    const before = saves[place - 1]?.content;
    return before && person !== null && personId !== actor.id ? [{ person, before, after }] : [];
  });
  return takenFrom(base.content, steps, merged.content);
}

/** A text that stands beside began at one that everybody was shown. */
async function savedBefore(reads: Reads, revision: DeskRevision): Promise<number> {
  let found: DeskRevision | null = revision;
  while (found?.beside && found.baseId !== null) {
    found = await revisionOf(reads, revision.editionId, found.baseId);
  }
  return found?.id ?? revision.id;
}
