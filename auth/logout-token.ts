import { createRemoteJWKSet, jwtVerify } from 'jose';
import { z } from 'zod';
import { LOGOUT_TOKEN_MINUTES, type Logout } from '#desk/end-vouched-sessions.ts';
import type { SignOnProvider } from '#newsroom/sign-on.ts';
import { discover } from './discovery.ts';

/** Signatures by keys that the provider publishes; a shared secret or none is no signature of its own. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

const said = z
  .object({
    jti: z.string().min(1).max(300),
    iat: z.number(),
    sub: z.string().min(1).max(300).optional(),
    sid: z.string().min(1).max(300).optional(),
    events: z.object({ [EVENT]: z.object({}) }),
    nonce: z.never().optional(),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined);

type Keys = ReturnType<typeof createRemoteJWKSet>;
const keysOf = new Map<string, Keys>();

/**
 * What a logout token says, or null where it is not to be believed (Back-Channel Logout 1.0, 2.6):
 * signed by the provider, for this newsroom, just now, about a logout. Whether it was used before is
 * for the deed to know.
 */
export async function readLogoutToken(
  provider: SignOnProvider,
  token: string,
  now: Date,
): Promise<Logout | null> {
  try {
    const { payload } = await jwtVerify(token, await keysFor(provider), {
      issuer: provider.issuer,
      audience: provider.clientId,
      algorithms: ALGORITHMS,
      clockTolerance: 10,
      maxTokenAge: LOGOUT_TOKEN_MINUTES * 60,
      currentDate: now,
    });
    const { jti, sub, sid } = said.parse(payload);
    return { issuer: provider.issuer, tokenId: jti, subject: sub ?? null, session: sid ?? null };
  } catch {
    return null;
  }
}

async function keysFor(provider: SignOnProvider): Promise<Keys> {
  const known = keysOf.get(provider.issuer);
  if (known) return known;
  const { jwks_uri } = await discover(provider);
  const keys = createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: 5000 });
  keysOf.set(provider.issuer, keys);
  return keys;
}
