import { revisionOf } from '#db/editorial/desk-release.ts';
import type { Call, DeedOutcome } from '#desk/deed.ts';
import { notThere } from '#desk/edition-work.ts';
import { baseOf, isOfAnother, ofAnother } from '#desk/keep-working-copy.ts';
import { type Saved, saveDraft } from '#desk/save-draft.ts';
import { applyEdits, type Edits } from '#newsroom/forms/edit-form.ts';

/**
 * Saves what was typed into the form. The form holds no documents, so the typed words are put into the
 * revision that it was filled from; revisions never change, and the deed asks everything else.
 *
 * @param goesOn the page saved by itself, and its writer goes on in the same form
 */
export async function saveEdits(call: Call, edits: Edits, goesOn = false): Promise<DeedOutcome<Saved>> {
  const { editionId, kept } = edits;
  if (isOfAnother(call.actor, edits)) return ofAnother();
  const { reads } = call.stores.editorial;
  const baseRevisionId =
    call.actor.kind === 'person' ? await baseOf(reads, call.actor.id, edits) : edits.baseRevisionId;
  const base = await revisionOf(reads, editionId, baseRevisionId);
  if (!base) return notThere();
  const content = applyEdits(base.content, edits);
  return saveDraft(call, { editionId, baseRevisionId, content, kept, goesOn });
}
