import { cookies, headers } from 'next/headers';
import { type AuthCall, authCall } from '#auth/auth-call.ts';
import { currentActor } from '#auth/current-actor.ts';
import { newsroomOrigin } from '#auth/origin.ts';
import { isFromOurPages, provenanceOf } from '#auth/same-origin.ts';
import { keptJoiningCookie } from '#auth/session-cookie.ts';
import { findSignOnProvider } from '#auth/sign-on-settings.ts';
import { type Started, startSignOn } from '#auth/start-sign-on.ts';
import { answered } from '#components/desk/words/answered.ts';
import type { DeskLanguage } from '#newsroom/desk-language.ts';
import { signOnForm } from '#newsroom/forms/people.ts';
import { isFresh } from '#newsroom/four-eyes.ts';
import { languageFor } from '../../../desk/language.ts';

type Context = { readonly params: Promise<{ provider: string }> };

/**
 * Leads to a provider of single sign-on. By a page that moves on by itself, not by a redirect: a policy
 * that lets forms go only to ourselves stops a form that is redirected elsewhere.
 */
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
  return started ? movingOn(call, started) : leadTo('/sign-in?sign_on=away');
}

async function movingOn({ secure }: AuthCall, { to, cookies: asked, joining }: Started): Promise<Response> {
  (await cookies()).set(keptJoiningCookie(secure, joining));
  const answer = new Headers({ 'content-type': 'text/html; charset=utf-8' });
  for (const cookie of asked) answer.append('set-cookie', cookie);
  return new Response(page(to, await languageFor(await currentActor())), { headers: answer });
}

/** Whoever links their account to another way in has to have proved just now who they are. */
async function isFreshlySigned(): Promise<boolean> {
  const actor = await currentActor();
  return actor !== null && isFresh(actor.freshUntil, new Date());
}

function leadTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}

function page(to: string, language: DeskLanguage): string {
  const address = to.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const [title, link] = [answered(language, 'Signing in'), answered(language, 'Go on to sign in')];
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><meta http-equiv="refresh" content="0;url=${address}"></head><body><main><h1>${title}</h1><p><a href="${address}">${link}</a></p></main></body></html>`;
}
