import { createHash, randomBytes } from 'node:crypto';
import { cookies, headers } from 'next/headers';
import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { parseSetCookie } from './set-cookie.ts';
import { authOptions, authSecret } from './options.ts';
import { isSecureOrigin, newsroomOrigin } from './origin.ts';

/** Either nobody's business any more (null), or why it did not work. */
export type SignInTrouble = string | null;

/**
 * Signs in through next-auth's own handler, so that a plain form can post to an action of ours, works
 * without scripts and keeps what was typed. Answers the sentence where it was refused.
 */
export async function signInWith(
  provider: 'password' | 'link',
  given: Readonly<Record<string, string>>,
): Promise<SignInTrouble> {
  const origin = newsroomOrigin();
  const jar = await cookies();
  const token = randomBytes(32).toString('hex');
  jar.set(csrfCookie(isSecureOrigin(origin)), `${token}|${sealed(token)}`, { httpOnly: true, sameSite: 'lax', path: '/' });
  const body = new URLSearchParams({ ...given, csrfToken: token, callbackUrl: `${origin}/desk` });
  const request = new NextRequest(`${origin}/api/auth/callback/${provider}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': (await headers()).get('user-agent') ?? '' },
    body,
  });
  const params = Promise.resolve({ nextauth: ['callback', provider] });
  // next-auth types its handler for every shape of call; this one is a route handler's.
  const answer: unknown = await NextAuth(request as never, { params } as never, authOptions());
  if (!(answer instanceof Response)) throw new Error('next-auth did not answer.');
  return settle(answer, jar);
}

async function settle(answer: Response, jar: Awaited<ReturnType<typeof cookies>>): Promise<SignInTrouble> {
  const location = answer.headers.get('location') ?? '';
  const error = URL.canParse(location, newsroomOrigin()) ? new URL(location, newsroomOrigin()).searchParams.get('error') : null;
  if (error !== null) return error;
  const set = answer.headers.getSetCookie().map(parseSetCookie);
  const session = set.find((cookie) => cookie?.name.endsWith('communique-session'));
  if (!session) throw new Error('next-auth opened no session.');
  for (const cookie of set) if (cookie) jar.set(cookie);
  return null;
}

/** next-auth's own rule: the token and its hash with the secret. */
function sealed(token: string): string {
  return createHash('sha256').update(`${token}${authSecret()}`).digest('hex');
}

function csrfCookie(secure: boolean): string {
  return secure ? '__Host-next-auth.csrf-token' : 'next-auth.csrf-token';
}
