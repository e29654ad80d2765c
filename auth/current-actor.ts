import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import { stores } from '#desk/stores.ts';
import type { Actor } from '#newsroom/permissions.ts';
import { freshUntil } from '#newsroom/session-limits.ts';
import { authOptions, sessionCookie } from './options.ts';
import { isSecureOrigin, newsroomOrigin } from './origin.ts';
import { signedBy } from './sessions.ts';

export type PersonActor = Actor & { readonly kind: 'person' };

/**
 * Who asks, or null. Read from the database once per request: roles and suspension are those of this
 * moment. next-auth has to accept the cookie first; a misconfigured one denies.
 */
export const currentActor = cache(async (): Promise<PersonActor | null> => {
  const accepted: unknown = await getServerSession(authOptions());
  if (!accepted) return null;
  const token = await sessionToken();
  const signed = token ? await signedBy(stores(), token, new Date()) : null;
  if (!signed) return null;
  const { person, session } = signed;
  return {
    kind: 'person',
    id: person.id,
    name: person.name,
    roles: person.roles,
    active: person.active,
    freshUntil: freshUntil(session.provedAt),
  };
});

/** The raw token in this request's cookie, or null. */
export async function sessionToken(): Promise<string | null> {
  const name = sessionCookie(isSecureOrigin(newsroomOrigin()));
  return (await cookies()).get(name)?.value ?? null;
}

/** Who asks; signed out → to the sign-in page and back here. */
export async function requireActor(): Promise<PersonActor> {
  const actor = await currentActor();
  if (actor) return actor;
  const here = (await headers()).get('x-communique-path') ?? '/desk';
  redirect(`/sign-in?back=${encodeURIComponent(here)}`);
}

/** Not allowed is answered like not there. */
export function notFoundUnless(allowed: boolean): void {
  if (!allowed) notFound();
}
