import type { AuthOptions } from 'next-auth';
import { keepHalfProof, wantsSecondFactor } from '#desk/half-proof.ts';
import type { Proof } from '#desk/prove-identity.ts';
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

/** A session only for whom this very call has proved, whatever next-auth believes, and with every factor they have. */
async function openSession(call: AuthCall): Promise<string> {
  const { stores, now, token: previousToken, userAgent, device, found } = call;
  const { proof } = found;
  if (!proof) throw new Error('Nobody has proved who they are.');
  if (await wantsSecondFactor(stores.editorial.reads, proof)) return goHalfway(call, proof);
  const token = newToken();
  const signed = await signIn(stores, { proof, token, previousToken, userAgent, device }, now);
  if (!signed.ok) {
    found.refused = signed;
    throw new Error('The session was refused.');
  }
  found.opened = token;
  found.device = signed.device;
  return token;
}

/** Keeps the first factor, and opens nothing. */
async function goHalfway({ stores, now, userAgent, found }: AuthCall, proof: Proof): Promise<never> {
  const token = newToken();
  found.refused = await keepHalfProof(stores, { proof, token, userAgent }, now);
  found.half = found.refused ? null : token;
  throw new Error('The second factor is awaited.');
}
