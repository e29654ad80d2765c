import { cookies, headers } from 'next/headers';
import type { Proof } from '#desk/prove-identity.ts';
import type { Stores } from '#desk/stores.ts';
import { stores } from '#desk/stores.ts';
import type { Refused } from '#newsroom/refusal.ts';
import { isSecureOrigin, newsroomOrigin } from './origin.ts';
import { DESK } from './safe-back.ts';
import { deviceCookie, halfCookie, joiningCookie, passkeyCookie, sessionCookie } from './session-cookie.ts';
import type { Signed } from './sessions.ts';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** One use of next-auth: everything it may know of the request, and what came of it. */
export type AuthCall = {
  readonly stores: Stores;
  readonly now: Date;
  readonly secret: string;
  readonly secure: boolean;
  /** The sender's network address; the gate says it. */
  readonly address: string;
  readonly userAgent: string;
  /** The token this browser came with. */
  readonly token: string | null;
  /** The token that this browser is known by from earlier. */
  readonly device: string | null;
  /** The token of the half proof that this browser came with. */
  readonly half: string | null;
  /** The token of what this browser's passkey was asked. */
  readonly passkey: string | null;
  /** Whom this browser wants to link to a single sign-on: the token of an invitation, or `own`. */
  readonly joining: string | null;
  readonly found: Found;
};

/** What next-auth has no words for. Filled while it works; a new one for every call. */
export type Found = {
  proof: Proof | null;
  refused: Refused | null;
  /** Unexpected; next-auth would make it the address of an error page. */
  trouble: unknown;
  /** The token of the session that was opened. */
  opened: string | null;
  /** The token that this browser is to be known by. */
  device: string | null;
  /** The token of a half proof: the second factor is awaited, and no session was opened. */
  half: string | null;
  /** Whose the given token is. */
  signed: Signed | null;
  /** Where a sign-on leads to, a path under `/desk`. */
  back: string;
};

export function nothingFound(): Found {
  return {
    proof: null,
    refused: null,
    trouble: null,
    opened: null,
    device: null,
    half: null,
    signed: null,
    back: DESK,
  };
}

/** The call of this request. Throws where the newsroom is not set up for signing in: nobody gets in then. */
export async function authCall(): Promise<AuthCall> {
  const secure = isSecureOrigin(newsroomOrigin());
  const [given, jar] = await Promise.all([headers(), cookies()]);
  return {
    stores: stores(),
    now: new Date(),
    secret: authSecret(),
    secure,
    address: given.get('x-forwarded-for') ?? '',
    userAgent: given.get('user-agent') ?? '',
    token: jar.get(sessionCookie(secure))?.value ?? null,
    device: tokenOrNull(jar.get(deviceCookie(secure))?.value),
    half: jar.get(halfCookie(secure))?.value ?? null,
    passkey: jar.get(passkeyCookie(secure))?.value ?? null,
    joining: jar.get(joiningCookie(secure))?.value || null,
    found: nothingFound(),
  };
}

function tokenOrNull(value: string | undefined): string | null {
  return value !== undefined && TOKEN.test(value) ? value : null;
}

/** The secret that the supervisor hands over. */
export function authSecret(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const secret = environment.NEXTAUTH_SECRET;
  if (!secret || secret.length < 32) {
    throw new Error('NEXTAUTH_SECRET is missing or too short: nobody can sign in. npm start makes one.');
  }
  return secret;
}
