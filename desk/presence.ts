import { revisionOf } from '#db/editorial/desk-release.ts';
import type { Actor } from '#newsroom/permissions.ts';
import { alive, type Beat, type Doing, type Here, othersHere } from '#newsroom/presence.ts';
import { type Outcome, refuse } from '#newsroom/refusal.ts';
import type { Call } from './deed.ts';
import { notThere } from './edition-work.ts';
import { visibleRelease } from './read/visible-release.ts';

export type Told = { readonly tab: string; readonly doing: Doing; readonly revisionId: number };
export type Presence = {
  readonly here: readonly Here[];
  /** Who saved since the revision that the page knows; null where nobody else did. */
  readonly savedBy: string | null;
};

const MOST = 500;

declare global {
  /** Who is where, by edition. On `globalThis`, as the stores are, and for the same reason. */
  var communiquePresence: Map<number, readonly Beat[]> | undefined;
}

/**
 * Notes that somebody has a page about the open edition of a release open, and answers who else has. Kept
 * in memory alone: after a restart everybody is here again within seconds. Whoever may not see the
 * edition is not told that it is there.
 */
export async function tellPresence(
  { stores, actor, now }: Call & { readonly actor: Actor & { readonly kind: 'person' } },
  told: Told,
  releaseId: number,
): Promise<Outcome<Presence>> {
  const found = await visibleRelease(stores, actor, releaseId);
  const edition = found?.open;
  if (!edition || edition.revisionId === null) return notThere();
  globalThis.communiquePresence ??= new Map();
  const editions = globalThis.communiquePresence;
  const others = alive(editions.get(edition.id) ?? [], now).filter(
    ({ personId, tab }) => personId !== actor.id || tab !== told.tab,
  );
  if (others.length >= MOST) return refuse('too_often', 'Too many pages are open on this edition.');
  const own = { personId: actor.id, name: actor.name, tab: told.tab, doing: told.doing, at: now };
  editions.set(edition.id, [...others, own]);
  forgetSilent(editions, now);
  const newest = await revisionOf(stores.editorial.reads, edition.id, edition.revisionId);
  const isNews = newest !== null && newest.id > told.revisionId && newest.personId !== actor.id;
  return {
    ok: true,
    here: othersHere(others, { personId: actor.id, tab: told.tab }, edition.limitedTo, now),
    savedBy: isNews ? newest.person : null,
  };
}

function forgetSilent(editions: Map<number, readonly Beat[]>, now: Date): void {
  for (const [id, beats] of editions) if (alive(beats, now).length === 0) editions.delete(id);
}
