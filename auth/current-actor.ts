import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import type { Actor } from '#newsroom/permissions.ts';
import { freshUntil } from '#newsroom/session-limits.ts';
import { type AuthCall, authCall } from './auth-call.ts';
import { log } from './log.ts';
import { authOptions } from './options.ts';
import { safeBack } from './safe-back.ts';
import { keepAwake, type Signed } from './sessions.ts';

export type PersonActor = Actor & { readonly kind: 'person' };

/** Who asks, with the token they came with; null where nobody is signed in. */
export const currentSession = cache(async (): Promise<(Signed & { readonly token: string }) | null> => {
  const call = await authCall();
  const signed = await acceptedBy(call);
  if (!signed || call.token === null) return null;
  // Not awaited: a busy store must not keep a page waiting.
  keepAwake(call.stores, signed.session, call.now).catch((trouble: unknown) => {
    log.warn({ reason: String(trouble) }, 'a session could not be kept awake');
  });
  return { ...signed, token: call.token };
});

/**
 * Who asks, or null. Read from the database once per request: roles and suspension are those of this
 * moment. A newsroom that is not set up for signing in throws, and so denies.
 */
export const currentActor = cache(async (): Promise<PersonActor | null> => {
  const signed = await currentSession();
  return signed && actorOf(signed);
});

/**
 * Who asks, or null, for what a page asks by itself without a person doing anything: that must not keep a
 * forgotten session awake.
 */
export async function quietActor(): Promise<PersonActor | null> {
  const signed = await acceptedBy(await authCall());
  return signed && actorOf(signed);
}

/** next-auth has to accept the cookie, and the store has to know whose it is. */
async function acceptedBy(call: AuthCall): Promise<Signed | null> {
  const accepted: unknown = await getServerSession(authOptions(call));
  if (call.found.trouble) throw call.found.trouble;
  return accepted ? call.found.signed : null;
}

export function actorOf({ person, session }: Signed): PersonActor {
  const { id, name, roles, active } = person;
  const vouched = session.issuerSecondFactor ? ({ secondFactorVouched: true } as const) : {};
  const owesSecondFactor = person.owesSecondFactor && !session.issuerSecondFactor;
  const fresh = freshUntil(session.provedAt);
  return { kind: 'person', id, name, roles, active, freshUntil: fresh, owesSecondFactor, ...vouched };
}

/** Where somebody is led who has to set up a second factor before anything else. */
const SECOND_FACTOR = '/desk/account/second-factor';

/**
 * Who asks; signed out → to the sign-in page and back here. Whoever has to set up a second factor is led to
 * where that is done: their deeds and reads are refused until then, and there they see why.
 */
export async function requireActor(): Promise<PersonActor> {
  const actor = await currentActor();
  const here = safeBack((await headers()).get('x-communique-path')).replace(/[?&]_rsc=[^&]*/, '');
  if (actor?.owesSecondFactor && here.split('?')[0] !== SECOND_FACTOR) redirect(SECOND_FACTOR);
  if (actor) return actor;
  redirect(here === '/desk' ? '/sign-in' : `/sign-in?back=${encodeURIComponent(here)}`);
}
