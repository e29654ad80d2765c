import type { AuthOptions } from 'next-auth';
import { type Joining, proveBySignOn } from '#desk/prove-by-sign-on.ts';
import { signOut } from '#desk/sign-out.ts';
import { ABSOLUTE_HOURS, freshUntil } from '#newsroom/session-limits.ts';
import type { Claims } from '#newsroom/sign-on.ts';
import type { AuthCall } from './auth-call.ts';
import { log } from './log.ts';
import { opaqueToken } from './opaque-token.ts';
import { newsroomOrigin } from './origin.ts';
import { kept, providersOf } from './providers.ts';
import { safeBack } from './safe-back.ts';
import { cookieOptions, OWN_SIGN_ON, sessionCookie, signOnCookies } from './session-cookie.ts';
import { signedBy } from './sessions.ts';
import { signOnProviderOf } from './sign-on-providers.ts';

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
      ...signOnCookies(call.secure),
    },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    providers: providersOf(call),
    callbacks: {
      redirect: async ({ url }) => {
        call.found.back = safeBack(url, newsroomOrigin());
        return `${newsroomOrigin()}${call.found.back}`;
      },
      signIn: async ({ account, profile }) => bySignOn(call, account?.provider ?? '', profile),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.raw === 'string') await signOut(call.stores, token.raw, call.now);
      },
    },
    logger: { error: (code) => logError(call, code), warn: () => undefined, debug: () => undefined },
  };
}

/** Passwords and links have proved themselves already; whom a provider vouches for is looked up here. */
async function bySignOn(call: AuthCall, id: string, claims: unknown): Promise<boolean> {
  const provider = signOnProviderOf(id);
  if (!provider) return true;
  const prove = async () => {
    // next-auth calls them a profile; they are the claims of `sign-on-providers.ts`.
    const given = { provider, claims: (claims ?? {}) as Claims, joining: await joiningOf(call) };
    return proveBySignOn(call.stores, given, call.now);
  };
  const proof = await kept(call, prove, { way: 'sign_on' });
  return proof !== null;
}

/** Whom this browser wanted to link when it left for the provider; signed out since, it links nobody. */
async function joiningOf({ stores, now, token, joining }: AuthCall): Promise<Joining | null> {
  if (joining === null) return null;
  if (joining !== OWN_SIGN_ON) return { by: 'link', token: joining };
  const signed = token === null ? null : await signedBy(stores, token, now);
  return signed && { by: 'own', person: signed.person, freshUntil: freshUntil(signed.session.provedAt) };
}

/** An expired or ended cookie is everyday life, not an error; and what was refused has a sentence of its own. */
function logError({ found }: AuthCall, code: string): void {
  if (code === 'JWT_SESSION_ERROR' || found.half || found.refused) return;
  log.error({ code }, 'next-auth refuses to work');
}

export function csrfCookie(secure: boolean): string {
  return secure ? '__Host-communique-csrf' : 'communique-csrf';
}
