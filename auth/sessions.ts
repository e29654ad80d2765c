import { findPerson, type Person } from '#db/editorial/people.ts';
import { findSession, type Session, touchSession } from '#db/editorial/sessions.ts';
import type { Stores } from '#desk/stores.ts';
import { tokenHash } from '#desk/tokens.ts';
import { idleUntil, isLive } from '#newsroom/session-limits.ts';
import { isSecureOrigin } from './origin.ts';
import { sessionCookie } from './session-cookie.ts';

/** A session is touched at most this often: not every request has to write. */
const TOUCH_EVERY_MS = 60_000;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

export type Signed = { readonly session: Session; readonly person: Person };

/**
 * Who the cookie's token belongs to, as things stand now: null where the session was ended, idle or too
 * old, or its person is suspended. Read on every request; nothing about a person is ever in the cookie.
 */
export async function signedBy(stores: Stores, token: string, now: Date): Promise<Signed | null> {
  if (!TOKEN.test(token)) return null;
  const { reads } = stores.editorial;
  const session = await findSession(reads, tokenHash(token));
  if (!session || !isLive(session, now)) return null;
  const person = await findPerson(reads, session.personId);
  return person?.active ? { session, person } : null;
}

/** Whether a cookie header, as it arrives, holds the token of somebody who is signed in. */
export async function isSignedIn(
  stores: Stores,
  cookies: string,
  origin: string,
  now: Date,
): Promise<boolean> {
  const start = `${sessionCookie(isSecureOrigin(origin))}=`;
  const token = cookies
    .split('; ')
    .find((cookie) => cookie.startsWith(start))
    ?.slice(start.length);
  return token !== undefined && (await signedBy(stores, token, now)) !== null;
}

/** Notes that a session is in use, so that it does not lie idle. */
export async function keepAwake(stores: Stores, session: Session, now: Date): Promise<void> {
  if (now.getTime() - session.lastSeenAt.getTime() <= TOUCH_EVERY_MS) return;
  await stores.editorial.tx((tx) => touchSession(tx, session.tokenHash, now, idleUntil(now)));
}
