import { findEdition } from '#db/editorial/editions.ts';
import { eraseWorkingCopy } from '#db/editorial/working-copies.ts';
import { can } from '#newsroom/permissions.ts';
import { actorNow, type Call, type DeedOutcome } from './deed.ts';
import { notThere, subjectOf } from './edition-work.ts';
import { notDone } from './not-done.ts';

export type DropWorkingCopy = {
  readonly editionId: number;
  readonly tab: string;
  /** What was shown of it; words that arrived since stay. */
  readonly counter: number;
};

/** Throws a person's own unsaved words away, as asked. No deed: nobody else ever saw them. */
export async function dropWorkingCopy(
  call: Call,
  { editionId, ...words }: DropWorkingCopy,
): Promise<DeedOutcome<object>> {
  try {
    return await call.stores.editorial.tx(async (tx) => {
      const actor = await actorNow(tx, call.actor);
      const edition = await findEdition(tx, editionId);
      if (!edition || actor.kind !== 'person' || !can(actor, 'read_editions', subjectOf(edition)))
        return notThere();
      await eraseWorkingCopy(tx, editionId, actor.id, words);
      return { ok: true, visible: true };
    });
  } catch (trouble) {
    return notDone(trouble);
  }
}
