import { cookies, headers } from 'next/headers';
import type { NextRequest } from 'next/server';
import { currentSession } from '#auth/current-actor.ts';
import { isSecureOrigin, newsroomOrigin } from '#auth/origin.ts';
import { isFromOurPages, provenanceOf } from '#auth/same-origin.ts';
import { endedCookie, keptLeavingCookie, leavingCookie } from '#auth/session-cookie.ts';
import { findProviderOfIssuer } from '#auth/sign-on-settings.ts';
import { signOut } from '#desk/sign-out.ts';
import { stores } from '#desk/stores.ts';
import { leadTo } from '../moving-on.ts';

/**
 * Signs out: the session ends in the store, the cookie goes. Who came by a provider is still signed on there, and
 * may choose to end that too.
 */
export async function POST(): Promise<Response> {
  const origin = newsroomOrigin();
  if (!isFromOurPages(provenanceOf(await headers()), origin)) return new Response(null, { status: 403 });
  const signed = await currentSession();
  if (signed) await signOut(stores(), signed.token, new Date());
  (await cookies()).set(endedCookie(isSecureOrigin(origin)));
  const from = findProviderOfIssuer(signed?.session.issuer ?? null);
  return leadTo(`/sign-in?done=sign_out${from ? `&from=${from.key}` : ''}`);
}

/** Somebody comes back from a provider to which they were led from here to be signed out; nobody is signed out by it. */
export async function GET(request: NextRequest): Promise<Response> {
  const secure = isSecureOrigin(newsroomOrigin());
  const jar = await cookies();
  const state = jar.get(leavingCookie(secure))?.value;
  if (!state || request.nextUrl.searchParams.get('state') !== state) return leadTo('/sign-in');
  jar.set(keptLeavingCookie(secure, null));
  return leadTo('/sign-in?done=sign_out_there');
}
