import { writePin } from '#db/editorial/pin.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { checkEnd } from '#newsroom/schedule.ts';
import { type Call, type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { isRefused, openLiveCase } from './edition-work.ts';

export type Pin = {
  readonly releaseId: number;
  /** Until when, as wall time in the institution's zone, `2026-11-24T09:00`. */
  readonly wall: string;
  /** Which of the two, where the hour is repeated. */
  readonly choice?: 'earlier' | 'later' | undefined;
};
export type Pinned = { readonly releaseId: number; readonly until: string };

/**
 * Makes a published release the lead of the front page until an instant. There is one lead: pinning
 * another replaces it. The clock ends it at its instant, a withdrawal at once.
 */
export function pin(call: Call, input: Pin): Promise<DeedOutcome<Pinned>> {
  return perform(call, 'pin', (work) => doPin(work, input));
}

async function doPin(work: Work, input: Pin): Promise<Finished<Pinned> | Refused> {
  const opened = await openLiveCase(work, 'pin', input.releaseId);
  if (isRefused(opened)) return opened;
  const { actor, now } = work;
  const { edition, release, institution } = opened;
  if (actor.kind !== 'person') return refuse('not_allowed', 'Only a person can pin a release.');
  if (release.fixedSlug !== null)
    return refuse('wrong_state', 'A standing page is in the menu, not in the news. Pin a release.');
  const { zone } = institution;
  const checked = checkEnd({ wall: input.wall, zone, choice: input.choice, now });
  if (!('instant' in checked)) return { ok: false, refusal: checked };
  await writePin(work.tx, {
    releaseId: release.id,
    until: checked.instant,
    untilWall: input.wall,
    untilZone: zone,
    pinnedBy: actor.id,
    pinnedAt: now,
  });
  const until = checked.instant.toISOString();
  const details = { reference: release.reference ?? '', until, wall: input.wall, zone };
  return {
    ok: true,
    answer: { releaseId: release.id, until },
    audit: { releaseId: release.id, editionId: edition.id, details },
    public: { releaseId: release.id, before: 'published', after: `pinned until ${until}` },
  };
}
