import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signOutThere } from './sign-out-there.ts';
import { ORIGIN, type SigningOn, saidYesToSignOut, signingOn } from './testing-sign-on.ts';

let at: SigningOn;
beforeEach(async () => {
  at = await signingOn();
});
afterEach(() => at.close());

describe('signing out at the provider too', () => {
  it('ends its session and leads back here with the state, so that the next sign-on asks again', async () => {
    await at.linked('writer');
    const jar = new Map<string, string>();
    expect((await at.signedOn({ jar })).wasAsked).toBe(true);
    expect((await at.signedOn({ jar })).wasAsked).toBe(false);
    const to = await signOutThere(at.provider.settings, 'state-1');
    const back = await saidYesToSignOut(to ?? '', jar);
    expect(back).toBe(`${ORIGIN}/sign-in/out?state=state-1`);
    const anew = await at.signedOn({ jar });
    expect(anew.found.opened).not.toBeNull();
    expect(anew.wasAsked).toBe(true);
  });

  it('tells the provider which newsroom asks, and nothing of the person', async () => {
    const to = new URL((await signOutThere(at.provider.settings, 's')) ?? '');
    expect(to.origin).toBe(at.provider.settings.issuer);
    expect(Object.fromEntries(to.searchParams)).toEqual({
      client_id: 'newsroom',
      post_logout_redirect_uri: `${ORIGIN}/sign-in/out`,
      state: 's',
    });
  });
});

describe('a provider that says of itself', () => {
  /** Where somebody is led by a provider that describes itself like this. */
  async function ledBy(said: (issuer: string) => unknown): Promise<string | null> {
    const server = createServer((_, answer) => answer.end(JSON.stringify(said(issuer))));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    // A server that listens on a port has an address with one.
    const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
    const to = await signOutThere({ ...at.provider.settings, issuer }, 's');
    await new Promise((closed) => server.close(closed));
    return to;
  }
  const like = (issuer: string, more: object) => ({ issuer, jwks_uri: `${issuer}/keys`, ...more });

  it('where to sign out is believed, with what its address holds already', async () => {
    const endpoint = 'https://id.example/out?tenant=press';
    const to = await ledBy((issuer) => like(issuer, { end_session_endpoint: endpoint }));
    expect(to).toMatch(/^https:\/\/id\.example\/out\?tenant=press&client_id=newsroom&/);
  });

  it.each<[string, (issuer: string) => unknown]>([
    ['no such place', (issuer) => like(issuer, {})],
    ['a place that is none', (issuer) => like(issuer, { end_session_endpoint: 'javascript:alert(1)' })],
    ['a place without TLS', (issuer) => like(issuer, { end_session_endpoint: 'http://id.example/out' })],
    [
      'to be another issuer',
      (issuer) => ({
        ...like(issuer, { end_session_endpoint: `${issuer}/out` }),
        issuer: 'https://id.example',
      }),
    ],
    ['nothing that can be read', () => 'no'],
  ])('%s leads nowhere', async (_, said) => {
    expect(await ledBy(said)).toBeNull();
  });

  it('nothing, for it cannot be reached, leads nowhere', async () => {
    const issuer = 'http://localhost:9';
    expect(await signOutThere({ ...at.provider.settings, issuer }, 's')).toBeNull();
  });
});
