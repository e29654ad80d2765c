import { answered } from '#components/desk/words/answered.ts';
import { revisionOf } from '#db/editorial/desk-release.ts';
import { notThere } from '#desk/edition-work.ts';
import { keepWorkingCopy } from '#desk/keep-working-copy.ts';
import { type OpenEdition, readOpenEdition } from '#desk/read/open-edition.ts';
import { readTakenIn } from '#desk/read/taken-in.ts';
import { missingIn } from '#desk/read/translations.ts';
import type { Saved } from '#desk/save-draft.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { changedFields } from '#newsroom/forms/edit-fields.ts';
import type { Typed } from '#newsroom/forms/working-copy-form.ts';
import { formatShown } from '#newsroom/institution-time.ts';
import type { KeptAnswer, TakenIn } from '#newsroom/kept-answer.ts';
import type { Outcome } from '#newsroom/refusal.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import type { PersonCall } from '../../../desk-answer.ts';
import { speakForAsker } from '../../../language.ts';
import { saveEdits } from '../../save-edits.ts';
import { checkedWords } from '../edit/checks/checked-words.ts';

/** Keeps what was typed, cuts a revision where one is asked for, and holds the words against the requirements. */
export async function keepTyped(
  call: PersonCall,
  typed: Typed,
  releaseId: number,
): Promise<Outcome<KeptAnswer>> {
  const open = await readOpenEdition(call.stores, call.actor, releaseId);
  if (open?.edition.id !== typed.edits.editionId) return notThere();
  const outcome = await keepWorkingCopy(call, typed.edits);
  if (!outcome.ok) return outcome;
  const spoken = await speakForAsker();
  const { time, zone } = formatShown(call.now, open.institution.zone, 'en');
  // A later sending of the same tab was first: a revision of these words would be one of old words.
  const { baseRevisionId } = outcome;
  const cut =
    typed.cut && outcome.isNewest && open.edition.state === 'draft'
      ? await cutFrom(call, typed, baseRevisionId)
      : { cut: 'not_asked' as const, baseRevisionId, takenIn: null, faults: [] };
  return {
    ok: true,
    state: 'kept',
    at: `${time} ${zone}`,
    alone: open.edition.state !== 'draft',
    ...cut,
    faults: [...typed.faults, ...cut.faults].map(({ field, sentence }) => ({
      field,
      sentence: answered(spoken, sentence),
    })),
    leftOut: typed.faults.map(({ field }) => field),
    missing: missingOf(open, outcome.content),
    check: checkedWords({ ...open, content: outcome.content }, spoken),
  };
}

function missingOf({ release }: OpenEdition, content: EditionContent): Record<Language, number> {
  const languages = new Set([...content.included, ...Object.keys(content.texts)]);
  return Object.fromEntries(
    [...languages].map((one) => [one, missingIn(content, release.mainLanguage, one).length]),
  );
}

/**
 * A revision of a draft alone: in review, a save makes a contributor of somebody who may be about to
 * approve, and that takes a person who presses Save.
 */
async function cutFrom(
  call: PersonCall,
  { edits }: Typed,
  baseRevisionId: number,
): Promise<Pick<KeptAnswer, 'cut' | 'baseRevisionId' | 'takenIn' | 'faults'>> {
  const saved = await saveEdits(call, edits, true);
  if (saved.ok) {
    const takenIn = saved.merged ? await takenInBy(call, edits.editionId, saved) : null;
    const cut = saved.merged ? 'merged' : 'cut';
    return { cut, baseRevisionId: saved.ownRevisionId, takenIn, faults: [] };
  }
  const { code, sentence, faults } = saved.refusal;
  if (code === 'conflict') return { cut: 'conflict', baseRevisionId, takenIn: null, faults: [] };
  const why = faults.length > 0 ? faults : [{ field: '', sentence }];
  return { cut: 'refused', baseRevisionId, takenIn: null, faults: why };
}

/** What the page has to put into its form, to hold the merged text. */
async function takenInBy(call: PersonCall, editionId: number, saved: Saved): Promise<TakenIn | null> {
  const { stores, actor } = call;
  const { reads } = stores.editorial;
  const own = await revisionOf(reads, editionId, saved.ownRevisionId);
  const merged = await revisionOf(reads, editionId, saved.revisionId);
  if (!own || !merged) return null;
  return {
    revisionId: merged.id,
    fields: changedFields(own.content, merged.content),
    from: await readTakenIn(stores, actor, editionId, saved),
  };
}
