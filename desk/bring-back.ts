import { type Edition, scheduledEditions } from '#db/editorial/editions.ts';
import { listPeople, type Person } from '#db/editorial/people.ts';
import { type StandingRemoval, standingRemovals, type TakenDownLine } from '#newsroom/taken-down.ts';
import type { Call } from './deed.ts';
import { restore } from './restore.ts';
import type { Stores } from './stores.ts';
import { type TakenDownAgain, takeDownAgain } from './take-down-again.ts';

export type Backup = {
  readonly madeAt: Date;
  /** Everything that `withdrawals.log` names, also what the backup does not know. */
  readonly takenDown: readonly TakenDownLine[];
};

export type BroughtBack = {
  /** What was taken down again, by reference. */
  readonly again: readonly { readonly reference: string; readonly removals: readonly string[] }[];
  /** References that were taken down and that the backup has never heard of. */
  readonly unknown: readonly string[];
  /** What is scheduled, in its order: goes out once the freeze is lifted; what is overdue becomes approved instead. */
  readonly waiting: readonly Edition[];
  /** Who may come in, as they stood then: nobody knows here who was suspended since, or lost a role. */
  readonly people: readonly Person[];
};

/** Everything that stores from a backup need before a newsroom opens on them: freeze, then nothing brought back. */
export async function bringBack(stores: Stores, backup: Backup, now: Date): Promise<BroughtBack> {
  const call: Call = { stores, now, actor: { kind: 'system', name: 'restore' } };
  const given = backup.takenDown.map(({ reference }) => reference);
  const frozen = await restore(call, { backupAt: backup.madeAt, given });
  if (!frozen.ok) throw new Error(frozen.refusal.sentence);
  const again: { reference: string; removals: readonly string[] }[] = [];
  const unknown: string[] = [];
  for (const standing of standingRemovals(backup.takenDown)) {
    const { known, removals } = await insist(call, standing);
    if (!known) unknown.push(standing.reference);
    if (removals.length > 0) again.push({ reference: standing.reference, removals });
  }
  const { reads } = stores.editorial;
  const people = (await listPeople(reads)).filter(({ active, roles }) => active && roles.length > 0);
  return { again, unknown, waiting: await scheduledEditions(reads), people };
}

async function insist(call: Call, standing: StandingRemoval): Promise<TakenDownAgain> {
  const outcome = await takeDownAgain(call, standing);
  if (!outcome.ok || !outcome.visible)
    throw new Error(`${standing.reference} could not be taken down again.`);
  return outcome;
}
