import NextAuth from 'next-auth';
import type { SignOnWish } from '#newsroom/forms/people.ts';
import type { SignOnProvider } from '#newsroom/sign-on.ts';
import type { AuthCall } from './auth-call.ts';
import { authOptions } from './options.ts';
import { newsroomOrigin } from './origin.ts';
import { safeBack } from './safe-back.ts';
import { OWN_SIGN_ON } from './session-cookie.ts';
import { Answer, postTo } from './sign-in.ts';
import { signOnId } from './sign-on-providers.ts';

/** Where a browser goes to sign on, and the cookies by which it is known when it comes back. */
export type Started = {
  readonly to: string;
  readonly cookies: readonly string[];
  /** What to remember of whom to link. */
  readonly joining: string | null;
};

/** Begins a sign-in at a provider; null where it cannot be reached. */
export async function startSignOn(
  call: AuthCall,
  provider: SignOnProvider,
  { back, again, own, link }: SignOnWish,
): Promise<Started | null> {
  const origin = newsroomOrigin();
  process.env.NEXTAUTH_URL ??= origin;
  const callbackUrl = `${origin}${safeBack(back, origin)}`;
  const request = postTo(call, ['signin', signOnId(provider)], { callbackUrl });
  const query = again ? { ...request.query, prompt: 'login', max_age: '0' } : request.query;
  const answer = new Answer();
  // next-auth types its handler for the framework's own objects and reads only these parts of them.
  await NextAuth({ ...request, query } as never, answer as never, authOptions(call));
  const to = String(answer.getHeader('location') ?? '');
  const isElsewhere = URL.canParse(to) && new URL(to).origin !== origin;
  return isElsewhere ? { to, cookies: answer.cookies(), joining: own ? OWN_SIGN_ON : (link ?? null) } : null;
}
