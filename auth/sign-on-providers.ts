import type { OAuthConfig } from 'next-auth/providers/oauth';
import type { Claims, SignOnProvider } from '#newsroom/sign-on.ts';
import { signOnSettings } from './sign-on-settings.ts';

const ID = 'oidc-';

/** The name under which next-auth knows a provider; part of the address that it answers to. */
export function signOnId({ key }: Pick<SignOnProvider, 'key'>): string {
  return `${ID}${key}`;
}

/** The provider that next-auth knows under a name, or null. */
export function signOnProviderOf(id: string): SignOnProvider | null {
  return signOnSettings().providers.find((provider) => signOnId(provider) === id) ?? null;
}

/** Every provider of the settings, as next-auth wants it: code flow with PKCE, state and nonce. */
export function signOnProviders(): OAuthConfig<Claims>[] {
  return signOnSettings().providers.map((provider) => ({
    id: signOnId(provider),
    name: provider.name,
    type: 'oauth',
    issuer: provider.issuer,
    wellKnown: `${provider.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: provider.clientId,
    clientSecret: provider.clientSecret,
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope: 'openid email profile' } },
    userinfo: {
      // Some providers tell of an address and of groups only here. What the signed token says goes before.
      request: async ({ tokens, client }) => {
        const proven = tokens.id_token ? decoded(tokens.id_token) : {};
        const endpoint = client.issuer.metadata.userinfo_endpoint;
        if (!endpoint || !tokens.access_token) return proven;
        const told = await client.userinfo(tokens.access_token);
        return told.sub === proven.sub ? { ...told, ...proven } : proven;
      },
    },
    profile: (claims) => ({ id: String(claims.sub) }),
  }));
}

/** The claims of a token that next-auth has verified a moment ago. */
function decoded(idToken: string): Record<string, unknown> {
  const [, payload = ''] = idToken.split('.');
  // It was parsed as JSON when its signature was verified.
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, unknown>;
}
