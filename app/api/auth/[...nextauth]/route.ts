import { cookies, headers } from 'next/headers';
import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { type AuthCall, authCall } from '#auth/auth-call.ts';
import { authOptions } from '#auth/options.ts';
import { newsroomOrigin } from '#auth/origin.ts';
import { isFromOurPages, provenanceOf } from '#auth/same-origin.ts';
import {
  endedHalfCookie,
  freshHalfCookie,
  keptDeviceCookie,
  keptJoiningCookie,
} from '#auth/session-cookie.ts';
import { secondFactorPath } from '#auth/sign-in.ts';
import { signOnProviderOf } from '#auth/sign-on-providers.ts';

type Context = { readonly params: Promise<{ nextauth: string[] }> };

/** next-auth has more addresses; one of them lets anybody write into the log. */
const READS = ['csrf', 'session', 'signin', 'signout', 'error'];
const WRITES = ['callback', 'signout'];

/** next-auth's own addresses. People sign in at /sign-in, and its pages lead there. */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const [action, id = ''] = (await context.params).nextauth;
  if (action === 'callback') return signedOn(request, context, id);
  return answer(request, context, READS);
}

export async function POST(request: NextRequest, context: Context): Promise<Response> {
  const isOurs = isFromOurPages(provenanceOf(await headers()), newsroomOrigin());
  return isOurs ? answer(request, context, WRITES) : new Response(null, { status: 403 });
}

/** Somebody comes back from a provider of single sign-on: signed in, halfway, or refused. */
async function signedOn(request: NextRequest, context: Context, id: string): Promise<Response> {
  if (!signOnProviderOf(id)) return new Response(null, { status: 404 });
  const call = await authCall();
  const response = await asked(request, context, call);
  const { found, secure, half, joining } = call;
  const jar = await cookies();
  if (joining !== null) jar.set(keptJoiningCookie(secure, null));
  if (found.half) jar.set(freshHalfCookie(secure, found.half));
  if (found.refused) return leadTo(`/sign-in?sign_on=${found.refused.refusal.code}`, response);
  if (found.half) return leadTo(secondFactorPath(found.back), response);
  if (found.opened && half !== null) jar.set(endedHalfCookie(secure));
  if (found.device) jar.set(keptDeviceCookie(secure, found.device));
  return response;
}

/** Elsewhere than next-auth would, but with its cookies: what it asked the provider is forgotten. */
function leadTo(location: string, instead: Response): Response {
  const headers = new Headers({ location });
  for (const cookie of instead.headers.getSetCookie()) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}

async function answer(request: NextRequest, context: Context, known: readonly string[]): Promise<Response> {
  const { nextauth } = await context.params;
  if (!known.includes(nextauth[0] ?? '')) return new Response(null, { status: 404 });
  return asked(request, context, await authCall());
}

async function asked(request: NextRequest, context: Context, call: AuthCall): Promise<Response> {
  process.env.NEXTAUTH_URL ??= newsroomOrigin(); // without it next-auth believes to be on port 3000
  try {
    // next-auth types its handler for every shape of call; this one is a route handler's.
    const response: unknown = await NextAuth(request as never, context as never, authOptions(call));
    if (call.found.trouble) throw call.found.trouble;
    if (!(response instanceof Response)) throw new Error('next-auth did not answer.');
    return response;
  } catch (trouble) {
    return withoutSession(call, trouble);
  }
}

/** Who proved a first factor here is led to where the second is asked for; who was refused, to the sign-in page. */
async function withoutSession({ found, secure }: AuthCall, trouble: unknown): Promise<Response> {
  if (found.trouble || (!found.half && !found.refused)) throw found.trouble ?? trouble;
  if (found.half) (await cookies()).set(freshHalfCookie(secure, found.half));
  const location = found.half ? secondFactorPath() : '/sign-in?error=refused';
  return new Response(null, { status: 303, headers: { location } });
}
