import { cookies, headers } from 'next/headers';
import { type AuthCall, authCall } from '#auth/auth-call.ts';
import { currentActor } from '#auth/current-actor.ts';
import { newsroomOrigin } from '#auth/origin.ts';
import { isFromOurPages, provenanceOf } from '#auth/same-origin.ts';
import { keptJoiningCookie } from '#auth/session-cookie.ts';
import { findSignOnProvider } from '#auth/sign-on-settings.ts';
import { type Started, startSignOn } from '#auth/start-sign-on.ts';
import { signOnForm } from '#newsroom/forms/people.ts';
import { isFresh } from '#newsroom/four-eyes.ts';
import { leadTo, movingOn } from '../../moving-on.ts';

type Context = { readonly params: Promise<{ provider: string }> };

/** Leads to a provider of single sign-on. */
export async function POST(request: Request, context: Context): Promise<Response> {
  if (!isFromOurPages(provenanceOf(await headers()), newsroomOrigin()))
    return new Response(null, { status: 403 });
  const provider = findSignOnProvider((await context.params).provider);
  if (!provider) return new Response(null, { status: 404 });
  const asked = signOnForm.safeParse(Object.fromEntries(new URLSearchParams(await request.text())));
  if (!asked.success) return new Response(null, { status: 400 });
  if (asked.data.own && !(await isFreshlySigned())) return leadTo('/sign-in?again=1&back=/desk/account');
  const call = await authCall();
  const started = await startSignOn(call, provider, asked.data);
  return started ? leave(call, started) : leadTo('/sign-in?sign_on=away');
}

async function leave({ secure }: AuthCall, { to, cookies: asked, joining }: Started): Promise<Response> {
  (await cookies()).set(keptJoiningCookie(secure, joining));
  return movingOn(to, { title: 'Signing in', link: 'Go on to sign in' }, asked);
}

/** Whoever links their account to another way in has to have proved just now who they are. */
async function isFreshlySigned(): Promise<boolean> {
  const actor = await currentActor();
  return actor !== null && isFresh(actor.freshUntil, new Date());
}
