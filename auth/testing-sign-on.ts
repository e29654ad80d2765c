import type { JWTPayload } from 'jose';
import NextAuth from 'next-auth';
import { insertIdentity } from '#db/editorial/sign-on.ts';
import { type TestNewsroom, type TestPerson, testNewsroom } from '#desk/testing/newsroom.ts';
import type { SignOnWish } from '#newsroom/forms/people.ts';
import type { SignOnProvider } from '#newsroom/sign-on.ts';
import { type AuthCall, nothingFound } from './auth-call.ts';
import { authOptions } from './options.ts';
import { Answer } from './sign-in.ts';
import { signOnId } from './sign-on-providers.ts';
import { signOnSettings, takeSignOn } from './sign-on-settings.ts';
import { startSignOn } from './start-sign-on.ts';
import { testCall } from './testing.ts';
import { startProvider, type TestProvider } from './testing-provider.ts';

export const ORIGIN = 'http://localhost:3999';
/** The real provider's tokens carry the time of the day. */
export const NOW = () => new Date();

type Came = { readonly found: AuthCall['found']; readonly location: string };
type Given = {
  /** Where there are several; else the one of the test. */
  readonly through?: SignOnProvider;
  readonly cookies?: false;
  readonly wish?: Partial<SignOnWish>;
  readonly call?: Partial<AuthCall>;
};

/** A newsroom and a provider for one test. */
export type SigningOn = {
  readonly newsroom: TestNewsroom;
  readonly provider: TestProvider;
  /** Sets the newsroom's sign-on otherwise; `only` leaves passwords to the admin alone. */
  readonly settings: (more: Partial<SignOnProvider>, only?: boolean) => void;
  /** Makes a person known at the provider as `anna`. */
  readonly linked: (person: TestPerson) => Promise<void>;
  /** Signs on as a browser does: to the provider, by its redirects, and back. */
  readonly signedOn: (given?: Given) => Promise<Came>;
  readonly close: () => Promise<void>;
};

export async function signingOn(): Promise<SigningOn> {
  process.env.NEWSROOM_URL = ORIGIN;
  process.env.NEXTAUTH_URL = ORIGIN;
  const newsroom = await testNewsroom();
  const provider = await startProvider(ORIGIN);
  const settings: SigningOn['settings'] = (more, only = false) =>
    takeSignOn({
      providers: [{ ...provider.settings, ...more }],
      only,
      breakGlass: ['admin@example.org'],
    });
  settings({});
  const linked: SigningOn['linked'] = (person) => {
    const identity = { issuer: provider.settings.issuer, subject: 'anna' };
    return newsroom.stores.editorial.tx((tx) =>
      insertIdentity(tx, { ...identity, personId: newsroom.people[person], createdAt: NOW() }),
    );
  };
  const close = async () => {
    takeSignOn({ providers: [], only: false, breakGlass: [] });
    await provider.close();
    newsroom.close();
  };
  return { newsroom, provider, settings, linked, signedOn: (given) => comeBack(newsroom, given), close };
}

async function comeBack(
  newsroom: TestNewsroom,
  { through, cookies, wish, call: more }: Given = {},
): Promise<Came> {
  const call = testCall(newsroom, { now: NOW(), found: nothingFound(), ...more });
  const [first] = signOnSettings().providers;
  const used = through ?? first;
  if (!used) throw new Error('There is no provider.');
  const started = await startSignOn(call, used, { back: '/desk', again: false, own: false, ...wish });
  if (!started) throw new Error('The provider was not reached.');
  const returned = await throughProvider(started.to);
  const response = new Answer();
  const request = {
    method: 'GET',
    query: { nextauth: ['callback', signOnId(used)], ...Object.fromEntries(returned.searchParams) },
    headers: {},
    cookies: cookies === false ? {} : Object.fromEntries(started.cookies.map(nameAndValue)),
    body: {},
  };
  const back = { ...call, joining: started.joining };
  await NextAuth(request as never, response as never, authOptions(back));
  return { found: call.found, location: String(response.getHeader('location')) };
}

function nameAndValue(cookie: string): [string, string] {
  const [pair = ''] = cookie.split(';');
  const at = pair.indexOf('=');
  return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
}

/** Follows the provider's own redirects until it leads back to the newsroom. */
async function throughProvider(to: string): Promise<URL> {
  const jar = new Map<string, string>();
  let at = new URL(to);
  for (let steps = 0; steps < 8 && at.origin !== ORIGIN; steps += 1) {
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) jar.set(...nameAndValue(line));
    at = new URL(answer.headers.get('location') ?? '/nowhere', at);
  }
  return at;
}

/** The claims but for one. */
export function without(claims: JWTPayload, name: string): JWTPayload {
  return Object.fromEntries(Object.entries(claims).filter(([known]) => known !== name));
}
