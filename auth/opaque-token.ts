import type { AuthOptions } from 'next-auth';
import { signIn } from '#desk/sign-in.ts';
import { newToken } from '#desk/tokens.ts';
import type { AuthCall } from './auth-call.ts';
import { signedBy } from './sessions.ts';

type JwtOptions = NonNullable<AuthOptions['jwt']>;

/**
 * What next-auth takes for encoding and decoding a JWT. Nothing is encoded: the cookie holds 32 random
 * bytes, their SHA-256 is a row, and everything else is read from the database each time.
 */
export function opaqueToken(call: AuthCall): Required<Pick<JwtOptions, 'encode' | 'decode'>> {
  return {
    encode: async ({ token }) => {
      // next-auth encodes again whenever it has read a session: the token stays as it is.
      if (typeof token?.raw === 'string') return token.raw;
      return openSession(call);
    },
    decode: async ({ token }) => {
      try {
        call.found.signed = token ? await signedBy(call.stores, token, call.now) : null;
      } catch (trouble) {
        call.found.trouble = trouble;
      }
      return call.found.signed && token ? { raw: token } : null;
    },
  };
}

/** A session only for whom this very call has proved, whatever next-auth believes. */
async function openSession({
  stores,
  now,
  token: previousToken,
  userAgent,
  device,
  found,
}: AuthCall): Promise<string> {
  if (!found.proof) throw new Error('Nobody has proved who they are.');
  const token = newToken();
  const signed = await signIn(stores, { proof: found.proof, token, previousToken, userAgent, device }, now);
  if (!signed.ok) {
    found.refused = signed;
    throw new Error('The session was refused.');
  }
  found.opened = token;
  found.device = signed.device;
  return token;
}
