import NextAuth from 'next-auth';
import type { NextRequest } from 'next/server';
import { authOptions } from '#auth/options.ts';

type Context = { readonly params: Promise<{ nextauth: string[] }> };

/** next-auth's own addresses. People sign in at /sign-in. */
async function handler(request: NextRequest, context: Context): Promise<Response> {
  // next-auth types its handler for every shape of call; this one is a route handler's.
  const answer: unknown = await NextAuth(request as never, context as never, authOptions());
  if (!(answer instanceof Response)) throw new Error('next-auth did not answer.');
  return answer;
}

export { handler as GET, handler as POST };
