import type { DeskEdition, DeskRequest } from '#db/editorial/desk-release.ts';
import { mayApprove, mayConfirm, maySignOff } from '#newsroom/four-eyes.ts';
import { type Actor, can } from '#newsroom/permissions.ts';
import type { Refusal } from '#newsroom/refusal.ts';
import type { Deed } from '#newsroom/vocabulary.ts';
import { canHappen, type EditionDeed } from '#newsroom/workflow.ts';
import { subjectOf } from '../edition-work.ts';

/**
 * Which deeds a screen offers. It decides nothing: each deed asks again in its own transaction. What
 * is not offered is only not shown.
 */
export type Person = Extract<Actor, { kind: 'person' }>;
type About = Pick<DeskEdition, 'state' | 'createdBy' | 'limitedTo'>;

const ON_OPEN = [
  'save_draft',
  'submit',
  'return',
  'approve',
  'reopen',
  'schedule',
  'unschedule',
  'publish',
  'force_publish',
  'limit',
  'comment',
  'assign_reviewer',
  'discard',
] as const satisfies readonly EditionDeed[];

/** The deeds on an open edition that its state and the person's roles allow. */
export function offersOnOpen(
  actor: Person,
  edition: About,
  release: { readonly reference: string | null },
): ReadonlySet<Deed> {
  const subject = subjectOf(edition);
  const offers: Set<Deed> = new Set(
    ON_OPEN.filter((deed) => canHappen(deed, edition.state) && can(actor, deed, subject)),
  );
  // What is scheduled goes out by the clock.
  if (edition.state === 'scheduled') offers.delete('publish');
  if (edition.limitedTo !== null && can(actor, 'unlimit', subject)) offers.add('unlimit');
  // The display time is that of the release: it is fixed with the first publication.
  const isFirst = release.reference === null && canHappen('set_archive_date', edition.state);
  if (isFirst && can(actor, 'set_archive_date', subject)) offers.add('set_archive_date');
  return offers;
}

/** The deeds on what the public has. */
export function offersOnLive(
  actor: Person,
  live: About,
  release: {
    readonly hasOpen: boolean;
    readonly isAsked: boolean;
    readonly isPinned: boolean;
    readonly isStanding: boolean;
  },
): ReadonlySet<Deed> {
  const subject = subjectOf(live);
  const offers = new Set<Deed>();
  const offer = (deed: EditionDeed, also = true) => {
    if (also && canHappen(deed, live.state) && can(actor, deed, subject)) offers.add(deed);
  };
  if (!release.hasOpen && can(actor, 'start_edition', subject)) offers.add('start_edition');
  offer('pin', !release.isStanding);
  offer('unpin', release.isPinned);
  offer('withdraw');
  offer('reinstate', !release.isAsked);
  offer('request_retraction', !release.isAsked);
  return offers;
}

/** Whether an old edition may be asked to be suppressed. */
export function offersSuppression(
  actor: Person,
  edition: About & Pick<DeskEdition, 'id' | 'suppressedAt'>,
  requests: readonly DeskRequest[],
): boolean {
  if (!canHappen('request_suppression', edition.state) || edition.suppressedAt !== null) return false;
  if (requests.some((request) => request.editionId === edition.id)) return false;
  return can(actor, 'request_suppression', subjectOf(edition));
}

/** What the second pair of eyes is measured against. */
export type Eyes = { readonly fourEyes: boolean; readonly now: Date };

/** Why this person cannot approve, as a sentence; null where nothing stands in the way. */
export function whyNotApprove(
  actor: Person,
  contributors: readonly number[],
  { fourEyes, now }: Eyes,
): string | null {
  const { freshUntil } = actor;
  return hindrance(mayApprove({ actorId: actor.id, first: contributors, fourEyes, freshUntil, now }));
}

/** Why this person cannot sign off a forced publication; null where nothing stands in the way. */
export function whyNotSignOff(
  actor: Person,
  first: readonly number[],
  { fourEyes, now }: Eyes,
): string | null {
  return hindrance(maySignOff({ actorId: actor.id, first, fourEyes, freshUntil: actor.freshUntil, now }));
}

/** Why this person cannot confirm what somebody asked for; null where nothing stands in the way. */
export function whyNotConfirm(actor: Person, askedBy: number, { fourEyes, now }: Eyes): string | null {
  const { freshUntil } = actor;
  return hindrance(mayConfirm({ actorId: actor.id, first: [askedBy], fourEyes, freshUntil, now }));
}

/** A sign-in that is not fresh is no hindrance: the deed asks for it, and its form leads there and back. */
function hindrance(refusal: Refusal | null): string | null {
  return refusal?.code === 'four_eyes' ? refusal.sentence : null;
}
