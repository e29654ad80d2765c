import { markSeen } from '#db/editorial/notifications.ts';
import { can } from '#newsroom/permissions.ts';
import type { Call, DeedOutcome } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { notDone } from './not-done.ts';

/** What a person was told, of one notification or of all up to one; only ever their own. */
export type Seen = { readonly id: number } | { readonly upTo: number };

/** Marks notifications as seen. No deed: it changes nothing for anybody else, and leaves no audit entry. */
export async function markNotificationsSeen(
  { stores, actor, now }: Call,
  which: Seen,
): Promise<DeedOutcome<object>> {
  // Whoever may come in at all.
  if (actor.kind !== 'person' || !can(actor, 'sign_in', { kind: 'newsroom' })) return notAllowed();
  try {
    await stores.editorial.tx((tx) => markSeen(tx, actor.id, which, now));
    return { ok: true, visible: true };
  } catch (trouble) {
    return notDone(trouble);
  }
}
