import { findRevision, type Revision } from '#db/editorial/editions.ts';
import type { Reads, Tx } from '#db/editorial/store.ts';
import {
  countWorkingCopies,
  eraseEmptyWorkingCopies,
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

export type Kept = {
  /** False where a later sending of the same tab had arrived already. */
  readonly isNewest: boolean;
  readonly content: EditionContent;
  readonly baseRevisionId: number;
};

const MOST_TABS = 50;
const HOUR_MS = 3_600_000;

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
      if (actor.kind !== 'person') return elsewhere();
      const base = await findRevision(tx, await baseOf(tx, actor.id, edits));
      if (!base || base.editionId !== edits.editionId) return elsewhere();
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
  const { editionId } = edits;
  const [own, takenUp] = edits.kept;
  if (!own) return elsewhere();
  const known = await findWorkingCopy(tx, editionId, personId, own.tab);
  if (!known) await eraseEmptyWorkingCopies(tx, editionId, personId, new Date(at.getTime() - HOUR_MS));
  if (!known && (await countWorkingCopies(tx, editionId, personId)) >= MOST_TABS) return tooMany();
  const content = applyEdits(base.content, edits);
  const kept = await putWorkingCopy(tx, {
    editionId,
    personId,
    ...own,
    baseRevisionId: base.id,
    at,
    content,
  });
  // Its words stand in this one now.
  if (kept && takenUp) await eraseWorkingCopy(tx, editionId, personId, takenUp);
  // The same once more: somebody leaves, and nothing came after what was kept.
  const isNewest = kept || known?.counter === own.counter;
  return { ok: true, isNewest, content, baseRevisionId: base.id };
}

/**
 * The revision that a form's words go on from: the one that it names, or one that was cut from the same
 * tab without the form hearing of it, or from the tab that it was filled from, as its page was left.
 */
export async function baseOf(db: Reads, personId: number, edits: Edits): Promise<number> {
  const { editionId, baseRevisionId, kept } = edits;
  const [own, takenUp] = kept;
  const row = own && (await findWorkingCopy(db, editionId, personId, own.tab));
  const before = takenUp && (await findWorkingCopy(db, editionId, personId, takenUp.tab));
  // Further on, that tab lives and writes other words than these.
  const wasLeft = before && takenUp && before.counter <= takenUp.counter + 1;
  return Math.max(baseRevisionId, row?.baseRevisionId ?? 0, wasLeft ? before.baseRevisionId : 0);
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
