import { cookies } from 'next/headers';
import { currentActor, sessionToken } from '#auth/current-actor.ts';
import { sessionCookie } from '#auth/options.ts';
import { isSecureOrigin, newsroomOrigin } from '#auth/origin.ts';
import { isFromOurPages, provenanceOf } from '#auth/same-origin.ts';
import { closeSession } from '#desk/sign-in.ts';
import { stores } from '#desk/stores.ts';

/** Signs out: the session ends in the store, the cookie goes. */
export async function POST(request: Request): Promise<Response> {
  const origin = newsroomOrigin();
  if (!isFromOurPages(provenanceOf(request.headers), origin)) return new Response(null, { status: 403 });
  const actor = await currentActor();
  const token = await sessionToken();
  if (actor && token) await closeSession(stores(), actor.id, token, new Date());
  (await cookies()).delete(sessionCookie(isSecureOrigin(origin)));
  return new Response(null, { status: 303, headers: { location: `${origin}/sign-in` } });
}
