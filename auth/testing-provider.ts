import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import OpenId, { type Configuration } from 'oidc-provider';
import type { Claims, SignOnProvider } from '#newsroom/sign-on.ts';

/** A certified OpenID provider of its own, for tests: it signs on whoever it is told to, without asking. */
export type TestProvider = {
  readonly settings: SignOnProvider;
  /** Who signs on next, what is said of them, and how a token is falsified on its way. */
  readonly next: { subject: string; claims: Claims; forge: ((claims: JWTPayload) => JWTPayload) | null };
  /** A token signed with the provider's own key, or with another one. */
  readonly sign: (claims: JWTPayload, more?: { readonly foreign?: true }) => Promise<string>;
  readonly close: () => Promise<void>;
};

const ALGORITHM = 'RS256';
/** Without the guard of its own that keeps a provider from calling the very machine it runs on. */
const UNGUARDED = { dispatcher: undefined };

/** @param origin the newsroom's */
export async function startProvider(origin: string, key = 'staff'): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  // A server that listens on a port has an address with one.
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const [own, other] = [await generateKeyPair(ALGORITHM), await generateKeyPair(ALGORITHM)];
  const next: TestProvider['next'] = { subject: 'anna', claims: {}, forge: null };
  const jwk = { ...(await exportJWK(own.privateKey)), kid: 'own', alg: ALGORITHM, use: 'sig' };
  const settings = settingsOf(issuer, key);
  const provider = new OpenId(issuer, configuration(settings, origin, next, jwk));
  const sign: TestProvider['sign'] = (claims, more) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: ALGORITHM, kid: 'own' })
      .sign(more?.foreign ? other.privateKey : own.privateKey);
  provider.use(async (context, further) => {
    await further();
    if (context.path !== '/token' || !next.forge) return;
    const body: unknown = context.body;
    if (typeof body === 'object' && body !== null && 'id_token' in body)
      context.body = { ...body, id_token: await sign(next.forge(decodeJwt(String(body.id_token)))) };
  });
  const handle = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!request.url?.startsWith('/interaction/')) return void handle(request, response);
    provider.interactionFinished(request, response, { login: { accountId: next.subject } }).catch(() => {
      response.writeHead(500).end();
    });
  });
  return { settings, next, sign, close: () => new Promise((closed) => server.close(() => closed())) };
}

function settingsOf(issuer: string, key: string): SignOnProvider {
  return {
    key,
    name: 'the staff sign-on',
    issuer,
    clientId: 'newsroom',
    clientSecret: 'a secret of the newsroom and the provider',
    roles: null,
    linkInvited: false,
    secondFactor: ['mfa'],
  };
}

function configuration(
  { clientId, clientSecret, key }: SignOnProvider,
  origin: string,
  next: TestProvider['next'],
  jwk: object,
): Configuration {
  return {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${origin}/api/auth/callback/oidc-${key}`],
        post_logout_redirect_uris: [`${origin}/sign-in/out`],
        backchannel_logout_uri: `${origin}/api/auth/backchannel-logout/${key}`,
        backchannel_logout_session_required: true,
      },
    ],
    fetch: (url, options) => fetch(url, { ...options, ...UNGUARDED }),
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    jwks: { keys: [jwk] },
    cookies: { keys: ['a key of the tests'] },
    claims: { openid: ['sub', 'sid', 'auth_time'], email: ['email', 'email_verified'], profile: ['groups'] },
    features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, accountId) => ({
      accountId,
      claims: async () => ({ sub: accountId, ...next.claims }),
    }),
    loadExistingGrant: async (context) => {
      const { client, provider, session } = context.oidc;
      const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  };
}
