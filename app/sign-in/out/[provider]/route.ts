import { cookies, headers } from 'next/headers';
import { isSecureOrigin, newsroomOrigin } from '#auth/origin.ts';
import { isFromOurPages, provenanceOf } from '#auth/same-origin.ts';
import { keptLeavingCookie } from '#auth/session-cookie.ts';
import { findSignOnProvider } from '#auth/sign-on-settings.ts';
import { signOutThere } from '#auth/sign-out-there.ts';
import { newToken } from '#desk/tokens.ts';
import { leadTo, movingOn } from '../../moving-on.ts';

type Context = { readonly params: Promise<{ provider: string }> };

/** Leads to a provider of single sign-on to be signed out there too. */
export async function POST(_: Request, context: Context): Promise<Response> {
  const origin = newsroomOrigin();
  if (!isFromOurPages(provenanceOf(await headers()), origin)) return new Response(null, { status: 403 });
  const provider = findSignOnProvider((await context.params).provider);
  if (!provider) return new Response(null, { status: 404 });
  const state = newToken();
  const to = await signOutThere(provider, state);
  if (to === null) return leadTo('/sign-in?sign_on=stays');
  (await cookies()).set(keptLeavingCookie(isSecureOrigin(origin), state));
  return movingOn(to, { title: 'Signing out', link: 'Go on to sign out' });
}
