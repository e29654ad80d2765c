import { cookies, headers } from 'next/headers';
import { type AuthCall, authCall } from '#auth/auth-call.ts';
import { currentActor, currentSession } from '#auth/current-actor.ts';
import { newsroomOrigin } from '#auth/origin.ts';
import { isFromOurPages, provenanceOf } from '#auth/same-origin.ts';
import { freshPasskeyCookie } from '#auth/session-cookie.ts';
import { answered } from '#components/desk/words/answered.ts';
import { askToRegister, askToSign } from '#desk/passkey-challenge.ts';
import { newToken } from '#desk/tokens.ts';
import { languageFor } from '../../../desk/language.ts';

/** What a passkey is asked: by anybody who wants to sign in, or by somebody signed in who adds one. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromOurPages(provenanceOf(await headers()), newsroomOrigin()))
    return new Response(null, { status: 403 });
  const purpose = new URLSearchParams(await request.text()).get('purpose');
  const call = await authCall();
  const token = newToken();
  const asked = await ask(call, purpose, token);
  if (!asked) return new Response(null, { status: 400 });
  if (!asked.ok) {
    const language = await languageFor(await currentActor());
    return Response.json({ sentence: answered(language, asked.refusal.sentence) });
  }
  (await cookies()).set(freshPasskeyCookie(call.secure, token));
  return Response.json({ options: asked.options });
}

async function ask({ stores, address, now }: AuthCall, purpose: string | null, token: string) {
  const asked = { token, address, origin: newsroomOrigin() };
  if (purpose === 'sign') return askToSign(stores, asked, now);
  const signed = purpose === 'register' ? await currentSession() : null;
  return signed && askToRegister(stores, signed.person, asked, now);
}
