import { cookies, headers } from 'next/headers';
import { currentSession } from '#auth/current-actor.ts';
import { isSecureOrigin, newsroomOrigin } from '#auth/origin.ts';
import { isFromOurPages, provenanceOf } from '#auth/same-origin.ts';
import { endedCookie } from '#auth/session-cookie.ts';
import { signOut } from '#desk/sign-out.ts';
import { stores } from '#desk/stores.ts';

/** Signs out: the session ends in the store, the cookie goes. */
export async function POST(): Promise<Response> {
  const origin = newsroomOrigin();
  if (!isFromOurPages(provenanceOf(await headers()), origin)) return new Response(null, { status: 403 });
  const signed = await currentSession();
  if (signed) await signOut(stores(), signed.token, new Date());
  (await cookies()).set(endedCookie(isSecureOrigin(origin)));
  return new Response(null, { status: 303, headers: { location: '/sign-in?done=sign_out' } });
}
