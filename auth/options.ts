import type { AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { headers } from 'next/headers';
import { openSession, proveByLink, proveByPassword } from '#desk/sign-in.ts';
import { stores } from '#desk/stores.ts';
import { newToken } from '#desk/tokens.ts';
import type { Refused } from '#newsroom/refusal.ts';
import { ABSOLUTE_HOURS } from '#newsroom/session-limits.ts';
import { isSecureOrigin, newsroomOrigin } from './origin.ts';
import { signedBy } from './sessions.ts';

/**
 * next-auth with sessions of our own: the cookie holds 32 random bytes, their SHA-256 is a row. The
 * strategy is called `jwt` because only that one takes credentials; no token is ever issued.
 */
export function authOptions(): AuthOptions {
  const secure = isSecureOrigin(newsroomOrigin());
  return {
    secret: authSecret(),
    session: { strategy: 'jwt', maxAge: ABSOLUTE_HOURS * 3600 },
    jwt: { encode, decode },
    useSecureCookies: secure,
    cookies: { sessionToken: { name: sessionCookie(secure), options: cookieOptions(secure) } },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        id: 'password',
        credentials: { email: {}, password: {} },
        authorize: async (given) => {
          const proof = { email: given?.email ?? '', password: given?.password ?? '', address: await networkAddress() };
          return personOr(await proveByPassword(stores(), proof, new Date()));
        },
      }),
      CredentialsProvider({
        id: 'link',
        credentials: { token: {} },
        authorize: async (given) => personOr(await proveByLink(stores(), given?.token ?? '', new Date())),
      }),
    ],
    // An expired or ended cookie is everyday life, not an error; real trouble throws.
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
}

/** Only over TLS may a cookie have the prefix that binds it to this host. */
export function sessionCookie(secure: boolean): string {
  return secure ? '__Host-communique-session' : 'communique-session';
}

export function cookieOptions(secure: boolean) {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure } as const;
}

/** A newsroom without its secret lets nobody in. */
export function authSecret(): string {
  const secret = process.env['NEXTAUTH_SECRET'];
  if (!secret || secret.length < 32) throw new Error('NEXTAUTH_SECRET is missing or too short. npm start makes one.');
  return secret;
}

/** What next-auth makes of a refusal is the `error` of its answer: our sentence. */
function personOr(proved: { readonly ok: true; readonly personId: number } | Refused) {
  if (!proved.ok) throw new Error(proved.refusal.sentence);
  return { id: String(proved.personId) };
}

/** The gate sets the header; nobody else reaches this process. */
async function networkAddress(): Promise<string> {
  return (await headers()).get('x-forwarded-for') ?? 'unknown';
}

type Encode = NonNullable<NonNullable<AuthOptions['jwt']>['encode']>;
type Decode = NonNullable<NonNullable<AuthOptions['jwt']>['decode']>;

/** Opens a session for a new sign-in; an existing one is left as it is. */
const encode: Encode = async ({ token }) => {
  if (typeof token?.['raw'] === 'string') return token['raw'];
  const personId = Number(token?.sub);
  if (!Number.isInteger(personId)) throw new Error('Nobody was proved.');
  const raw = newToken();
  const userAgent = (await headers()).get('user-agent') ?? '';
  await openSession(stores(), { personId, token: raw, userAgent }, new Date());
  return raw;
};

/** Null where the session does not count any more. */
const decode: Decode = async ({ token }) => {
  if (!token) return null;
  const signed = await signedBy(stores(), token, new Date());
  return signed ? { sub: String(signed.person.id), raw: token } : null;
};
