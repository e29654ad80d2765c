import { revisionOf } from '#db/editorial/desk-release.ts';
import type { Call, DeedOutcome } from '#desk/deed.ts';
import { notThere } from '#desk/edition-work.ts';
import { isOfAnother, ofAnother } from '#desk/keep-working-copy.ts';
import { type Saved, saveDraft } from '#desk/save-draft.ts';
import { applyEdits, type Edits } from '#newsroom/forms/edit-form.ts';

/**
 * Saves what was typed into the form. The form holds no documents, so the typed words are put into the
 * revision that it was filled from; revisions never change, and the deed asks everything else.
 */
export async function saveEdits(call: Call, edits: Edits): Promise<DeedOutcome<Saved>> {
  const { editionId, baseRevisionId, kept } = edits;
  if (isOfAnother(call.actor, edits)) return ofAnother();
  const base = await revisionOf(call.stores.editorial.reads, editionId, baseRevisionId);
  if (!base) return notThere();
  return saveDraft(call, { editionId, baseRevisionId, content: applyEdits(base.content, edits), kept });
}
