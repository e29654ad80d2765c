import { type Edition, scheduledEditions } from '#db/editorial/editions.ts';
import { readInstitution, updateInstitution } from '#db/editorial/institution.ts';
import { keepReferenceNumber } from '#db/editorial/releases.ts';
import { endAllSessions } from '#db/editorial/sessions.ts';
import { voidAllLinks } from '#db/editorial/sign-in-links.ts';
import { can } from '#newsroom/permissions.ts';
import { parseReference } from '#newsroom/reference-number.ts';
import { type StandingRemoval, standingRemovals, type TakenDownLine } from '#newsroom/taken-down.ts';
import { type Call, type DeedOutcome, perform, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import type { Stores } from './stores.ts';
import { takeDownAgain } from './take-down-again.ts';

export type Restore = {
  /** When the backup was made. */
  readonly backupAt: Date;
  /** Everything that `withdrawals.log` names, also what the backup does not know. */
  readonly takenDown: readonly TakenDownLine[];
};

export type Restored = {
  /** What was taken down again, by reference. */
  readonly again: readonly { readonly reference: string; readonly removals: readonly string[] }[];
  /** References that were taken down and that the backup has never heard of. */
  readonly unknown: readonly string[];
  /** What would go out once the freeze is lifted, in its order; overdue ones become approved instead. */
  readonly waiting: readonly Edition[];
};

/**
 * What has to be done to stores that came from a backup before anybody works in them: the newsroom is
 * frozen, everybody signs in anew, and what was taken down since is taken down again.
 */
export async function restoreStores(stores: Stores, input: Restore, now: Date): Promise<Restored> {
  const call: Call = { stores, now, actor: { kind: 'system', name: 'restore' } };
  const standing = standingRemovals(input.takenDown);
  const frozen = await restore(call, input);
  if (!frozen.ok) throw new Error(frozen.refusal.sentence);
  const again: { reference: string; removals: readonly string[] }[] = [];
  const unknown: string[] = [];
  for (const one of standing) {
    const { known, removals } = await insist(call, one);
    if (!known) unknown.push(one.reference);
    if (removals.length > 0) again.push({ reference: one.reference, removals });
  }
  return { again, unknown, waiting: await scheduledEditions(stores.editorial.reads) };
}

async function insist(call: Call, standing: StandingRemoval) {
  const outcome = await takeDownAgain(call, standing);
  if (!outcome.ok || !outcome.visible)
    throw new Error(`${standing.reference} could not be taken down again.`);
  return outcome;
}

/** Freezes the newsroom and lets nobody in on what the backup remembers of them: sessions and links may have ended since. */
function restore(call: Call, input: Restore): Promise<DeedOutcome<{ frozen: true }>> {
  return perform(call, 'restore', async (work) => {
    const { tx, actor, now } = work;
    if (!can(actor, 'restore', { kind: 'newsroom' })) return notAllowed();
    await readInstitution(tx);
    const backup = input.backupAt.toISOString();
    await updateInstitution(tx, {
      frozenAt: now,
      frozenBy: null,
      frozenReason: `The newsroom was restored from the backup of ${backup}. What came after it is missing.`,
      thawAskedBy: null,
      clockPausedAt: null,
    });
    await endAllSessions(tx, now);
    await voidAllLinks(tx, now);
    await keepNumbersGiven(work, input.takenDown);
    return { ok: true, answer: { frozen: true }, audit: { details: { backup } } };
  });
}

/** Numbers that readers have seen are not given again, as far as they are known here. */
async function keepNumbersGiven({ tx }: Work, takenDown: readonly TakenDownLine[]): Promise<void> {
  for (const { reference } of takenDown) {
    const given = parseReference(reference);
    if (given) await keepReferenceNumber(tx, given.year, given.number);
  }
}
