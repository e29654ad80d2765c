import { z } from 'zod';
import { isSafeAddress, type SignOnProvider } from '#newsroom/sign-on.ts';

const discovered = z.object({
  issuer: z.string(),
  jwks_uri: z.url(),
  end_session_endpoint: z.url().refine(isSafeAddress).optional(),
});
export type Discovered = z.output<typeof discovered>;

/**
 * What a provider says of itself (OpenID Connect Discovery 1.0, 4). Throws where it does not answer within five
 * seconds, not in these words, or for another issuer.
 */
export async function discover({ issuer }: Pick<SignOnProvider, 'issuer'>): Promise<Discovered> {
  const where = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(where, { signal: AbortSignal.timeout(5000), redirect: 'error' });
  const found = discovered.parse(await answer.json());
  if (found.issuer !== issuer) throw new Error('The provider names another issuer.');
  return found;
}
