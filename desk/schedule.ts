import { updateEdition } from '#db/editorial/editions.ts';
import { checkSchedule } from '#newsroom/schedule.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { isRefused, openCase } from './edition-work.ts';

export type Schedule = {
  readonly editionId: number;
  /** Wall time in the institution's zone, `2026-11-24T09:00`. */
  readonly wall: string;
  /** Which of the two, where the hour is repeated. */
  readonly choice?: 'earlier' | 'later' | undefined;
};
export type Scheduled = { readonly editionId: number; readonly instant: string };

/** Sets when an approved edition appears, or moves that time; the approval stays. */
export function schedule(call: Call, input: Schedule): Promise<DeedOutcome<Scheduled>> {
  return perform(call, 'schedule', async (work) => {
    const opened = await openCase(work, 'schedule', input.editionId);
    if (isRefused(opened)) return opened;
    const { edition, release, institution } = opened;
    const { zone } = institution;
    const checked = checkSchedule({ wall: input.wall, zone, choice: input.choice, now: work.now });
    if (!('instant' in checked)) return { ok: false, refusal: checked };
    await updateEdition(work.tx, edition.id, {
      state: 'scheduled',
      scheduledAt: checked.instant,
      scheduledWall: input.wall,
      scheduledZone: zone,
      blockedAt: null,
      blockedWhy: null,
      changedAt: work.now,
    });
    const instant = checked.instant.toISOString();
    const audit = {
      releaseId: release.id,
      editionId: edition.id,
      details: { instant, wall: input.wall, zone },
    };
    return { ok: true, answer: { editionId: edition.id, instant }, audit };
  });
}
