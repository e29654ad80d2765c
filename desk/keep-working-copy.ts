import { findRevision, type Revision } from '#db/editorial/editions.ts';
import type { Tx } from '#db/editorial/store.ts';
import {
  countWorkingCopies,
  eraseWorkingCopy,
  findWorkingCopy,
  putWorkingCopy,
} from '#db/editorial/working-copies.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { applyEdits, type Edits } from '#newsroom/forms/edit-form.ts';
import type { Actor } from '#newsroom/permissions.ts';
import { type Outcome, type Refused, refuse } from '#newsroom/refusal.ts';
import { actorNow, type Call } from './deed.ts';
import { isRefused, openCase } from './edition-work.ts';
import { notDone } from './not-done.ts';

/** `kept` is false where a later sending of the same tab had arrived already. */
export type Kept = { readonly kept: boolean; readonly content: EditionContent };

const MOST_TABS = 50;

/**
 * Keeps what somebody is writing, for that person alone. No deed and no audit entry; but the same people
 * may, in the same states, as may save. The words are put into the revision that the form was filled from.
 */
export async function keepWorkingCopy(call: Call, edits: Edits): Promise<Outcome<Kept>> {
  try {
    return await call.stores.editorial.tx(async (tx) => {
      const actor = await actorNow(tx, call.actor);
      if (isOfAnother(actor, edits)) return ofAnother();
      const opened = await openCase({ tx, actor, now: call.now }, 'save_draft', edits.editionId);
      if (isRefused(opened)) return opened;
      const base = await findRevision(tx, edits.baseRevisionId);
      if (!base || base.editionId !== edits.editionId || actor.kind !== 'person') return elsewhere();
      return keep(tx, actor.id, base, edits, call.now);
    });
  } catch (trouble) {
    return notDone(trouble);
  }
}

async function keep(
  tx: Tx,
  personId: number,
  base: Revision,
  edits: Edits,
  at: Date,
): Promise<Outcome<Kept>> {
  const { editionId, baseRevisionId } = edits;
  const [own, takenUp] = edits.kept;
  if (!own) return elsewhere();
  const { tab, counter } = own;
  const known = await findWorkingCopy(tx, editionId, personId, tab);
  if (!known && (await countWorkingCopies(tx, editionId, personId)) >= MOST_TABS) return tooMany();
  const content = applyEdits(base.content, edits);
  const kept = await putWorkingCopy(tx, { editionId, personId, tab, baseRevisionId, counter, at, content });
  // Its words stand in this one now.
  if (kept && takenUp) await eraseWorkingCopy(tx, editionId, personId, takenUp);
  return { ok: true, kept, content };
}

/** Whether a form was filled in by somebody else than who sends it: another signed in in that browser. */
export function isOfAnother(actor: Actor, { writerId }: Pick<Edits, 'writerId'>): boolean {
  return writerId !== undefined && (actor.kind !== 'person' || actor.id !== writerId);
}

/** Nobody's words are kept or saved under another's name. */
export function ofAnother(): Refused {
  return refuse(
    'not_allowed',
    'Somebody else has signed in in this browser since. Nothing was saved; what you typed stays here. Sign in again yourself in another tab.',
  );
}

function elsewhere(): Refused {
  return refuse('bad_input', 'This text does not belong to this edition. Open the edition again.');
}

function tooMany(): Refused {
  return refuse('too_often', 'You left this text open in too many places. Save it here.');
}
