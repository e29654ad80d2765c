import type { AuthOptions } from 'next-auth';
import { signOut } from '#desk/sign-out.ts';
import { ABSOLUTE_HOURS } from '#newsroom/session-limits.ts';
import type { AuthCall } from './auth-call.ts';
import { log } from './log.ts';
import { opaqueToken } from './opaque-token.ts';
import { providersOf } from './providers.ts';
import { cookieOptions, sessionCookie } from './session-cookie.ts';

/**
 * next-auth with sessions of our own. The strategy is called `jwt` because only that one takes
 * passwords without an adapter; no JWT is ever made.
 */
export function authOptions(call: AuthCall): AuthOptions {
  return {
    secret: call.secret,
    session: { strategy: 'jwt', maxAge: ABSOLUTE_HOURS * 3600 },
    jwt: opaqueToken(call),
    useSecureCookies: call.secure,
    cookies: {
      sessionToken: { name: sessionCookie(call.secure), options: cookieOptions(call.secure) },
      csrfToken: { name: csrfCookie(call.secure), options: cookieOptions(call.secure) },
    },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    providers: providersOf(call),
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.raw === 'string') await signOut(call.stores, token.raw, call.now);
      },
    },
    logger: { error: logError, warn: () => undefined, debug: () => undefined },
  };
}

/** An expired or ended cookie is everyday life, not an error. */
function logError(code: string): void {
  if (code !== 'JWT_SESSION_ERROR') log.error({ code }, 'next-auth refuses to work');
}

export function csrfCookie(secure: boolean): string {
  return secure ? '__Host-communique-csrf' : 'communique-csrf';
}
