import { revisionOf } from '#db/editorial/desk-release.ts';
import type { Call, DeedOutcome } from '#desk/deed.ts';
import { type Saved, saveDraft } from '#desk/save-draft.ts';
import { chosenContent, conflictPlaces } from '#newsroom/conflict.ts';
import type { ConflictChoice } from '#newsroom/forms/conflict-form.ts';
import { refuse } from '#newsroom/refusal.ts';

/**
 * Saves what somebody chose between a text of theirs that lost and the newest one. It is a save like
 * any other, started from the newest: who saved meanwhile is asked about again.
 */
export async function resolveConflict(call: Call, choice: ConflictChoice): Promise<DeedOutcome<Saved>> {
  const { reads } = call.stores.editorial;
  const { editionId, choices } = choice;
  const mine = await revisionOf(reads, editionId, choice.mineRevisionId);
  const theirs = await revisionOf(reads, editionId, choice.theirsRevisionId);
  const isOwn = call.actor.kind === 'person' && mine?.personId === call.actor.id;
  if (!mine || !theirs || !isOwn)
    return refuse('not_found', 'There is no such text of yours. Open the edition again.');
  const faults = conflictPlaces(mine.content, theirs.content)
    .filter((place) => choices[place] === undefined)
    .map((place) => ({ field: `take.${place}`, sentence: 'Choose which words stay.' }));
  if (faults.length > 0) return refuse('bad_input', 'Choose at every place which words stay.', faults);
  const content = chosenContent(mine.content, theirs.content, choices);
  return saveDraft(call, { editionId, baseRevisionId: theirs.id, content });
}
