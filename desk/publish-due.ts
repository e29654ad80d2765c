import { dueEditions, type Edition, findEdition, updateEdition } from '#db/editorial/editions.ts';
import { findInstitution } from '#db/editorial/institution.ts';
import { editorIds } from '#db/editorial/notifications.ts';
import type { Actor } from '#newsroom/permissions.ts';
import type { RefusalCode } from '#newsroom/refusal.ts';
import { isDue } from '#newsroom/schedule.ts';
import { alarmOverdue } from './alarm-overdue.ts';
import { notDone } from './not-done.ts';
import { notify } from './notify.ts';
import { levelIfThere } from './projection.ts';
import { publish } from './publish.ts';
import type { Stores } from './stores.ts';

export const CLOCK: Actor = { kind: 'system', name: 'clock' };

/** Refusals that say nothing against the edition itself: somebody froze, paused or moved it, or the store takes nothing now. */
const ASK_AGAIN: readonly RefusalCode[] = ['not_yet', 'busy', 'unwritable', 'frozen', 'paused'];

export type DuePublished = {
  readonly published: readonly number[];
  readonly blocked: readonly number[];
  readonly late: readonly number[];
};

/** The editions that are due at `now`, in the order in which they would go out. */
export async function whatIsDue(stores: Stores, now: Date): Promise<Edition[]> {
  return dueEditions(stores.editorial.reads, now);
}

/**
 * Publishes what is due, each edition by a deed of its own, in order. One that is refused or throws
 * stays scheduled, is marked blocked and never delays the next. Frozen or paused: nothing is published.
 * Then readers get whatever is committed and could not be shown before. Answers edition ids.
 */
export async function publishDue(stores: Stores, now: Date): Promise<DuePublished> {
  const done = await publishAll(stores, now);
  await levelIfThere(stores);
  await alarmOverdue(stores, now).catch(notDone); // where nothing can be written now, the next look alarms
  return done;
}

async function publishAll(stores: Stores, now: Date): Promise<DuePublished> {
  const done = { published: [] as number[], blocked: [] as number[], late: [] as number[] };
  const due = await whatIsDue(stores, now);
  if (due.length === 0) return done;
  const institution = await findInstitution(stores.editorial.reads);
  if (institution?.frozenAt || institution?.clockPausedAt) return done;
  for (const edition of due) {
    const why = await publishOne(stores, edition, now);
    if (why === null) {
      const after = await findEdition(stores.editorial.reads, edition.id);
      done.published.push(edition.id);
      if (after?.late) done.late.push(edition.id);
    } else if (why !== 'later' && (await block(stores, edition.id, why, now))) {
      done.blocked.push(edition.id);
    }
  }
  return done;
}

/** Null when it is public now, `later` when it has only to be asked again, else why it could not be. */
async function publishOne(stores: Stores, edition: Edition, now: Date): Promise<string | 'later' | null> {
  try {
    const outcome = await publish({ stores, actor: CLOCK, now }, { editionId: edition.id });
    if (outcome.ok) return null;
    const { code, sentence, faults } = outcome.refusal;
    if (ASK_AGAIN.includes(code)) return 'later';
    return [sentence, ...faults.map((fault) => fault.sentence)].join(' ');
  } catch (trouble) {
    return `The newsroom failed: ${trouble instanceof Error ? trouble.message : String(trouble)}`;
  }
}

/**
 * Marks a due edition as blocked and alarms the editors, once for each reason. Answers false where it
 * is no longer scheduled: another process was faster, or an editor moved it.
 */
async function block(stores: Stores, editionId: number, why: string, now: Date): Promise<boolean> {
  return stores.editorial.tx(async (tx) => {
    const edition = await findEdition(tx, editionId);
    if (!edition?.scheduledAt || !isDue(edition.scheduledAt, now)) return false;
    if (edition.blockedWhy === why) return true;
    await updateEdition(tx, editionId, { blockedAt: now, blockedWhy: why });
    await notify(tx, await editorIds(tx), { deed: 'blocked', editionId, at: now });
    return true;
  });
}
