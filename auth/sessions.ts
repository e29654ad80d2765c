import { findPerson, type Person } from '#db/editorial/people.ts';
import { findSession, type Session, touchSession } from '#db/editorial/sessions.ts';
import type { Stores } from '#desk/stores.ts';
import { tokenHash } from '#desk/tokens.ts';
import { idleUntil, isLive } from '#newsroom/session-limits.ts';

/** A session is touched at most this often: not every request has to write. */
const TOUCH_EVERY_MS = 60_000;

export type Signed = { readonly session: Session; readonly person: Person };

/**
 * Who the cookie's token belongs to, as things stand now: null where the session was ended, idle or too
 * old, or its person is suspended. Read on every request; nothing about a person is ever in the cookie.
 */
export async function signedBy(stores: Stores, token: string, now: Date): Promise<Signed | null> {
  const { reads } = stores.editorial;
  const session = await findSession(reads, tokenHash(token));
  if (!session || !isLive(session, now)) return null;
  const person = await findPerson(reads, session.personId);
  if (!person?.active) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > TOUCH_EVERY_MS) {
    await stores.editorial.tx((tx) => touchSession(tx, session.tokenHash, now, idleUntil(now)));
  }
  return { session, person };
}
