import { currentActor } from '#auth/current-actor.ts';
import { answered } from '#components/desk/words/answered.ts';
import { languageFor } from '../desk/language.ts';

type Words = { readonly title: 'Signing in' | 'Signing out'; readonly link: string };

/**
 * A page that moves on by itself to a provider of single sign-on. Not a redirect: a policy that lets forms go only
 * to ourselves stops a form that is redirected elsewhere.
 */
export async function movingOn(to: string, words: Words, cookies: readonly string[] = []): Promise<Response> {
  const language = await languageFor(await currentActor());
  const address = to.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const [title, link] = [answered(language, words.title), answered(language, words.link)];
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  const page = `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><meta http-equiv="refresh" content="0;url=${address}"></head><body><main><h1>${title}</h1><p><a href="${address}">${link}</a></p></main></body></html>`;
  return new Response(page, { headers });
}

/** To an address of ours. */
export function leadTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
