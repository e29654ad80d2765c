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

/** `wasAsked` is whether the provider asked who it is, having no session of its own with this browser. */
type Came = {
  readonly found: AuthCall['found'];
  readonly location: string;
  readonly wasAsked: boolean;
};
/** The cookies that a browser has of the provider. */
type Jar = Map<string, string>;
type Given = {
  /** A browser that has been there before; else one that never was. */
  readonly jar?: Jar;
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
  { through, jar, cookies, wish, call: more }: Given = {},
): Promise<Came> {
  const call = testCall(newsroom, { now: NOW(), found: nothingFound(), ...more });
  const [first] = signOnSettings().providers;
  const used = through ?? first;
  if (!used) throw new Error('There is no provider.');
  const started = await startSignOn(call, used, { back: '/desk', again: false, own: false, ...wish });
  if (!started) throw new Error('The provider was not reached.');
  const { at: returned, wasAsked } = await throughProvider(started.to, jar);
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
  return { found: call.found, location: String(response.getHeader('location')), wasAsked };
}

function nameAndValue(cookie: string): [string, string] {
  const [pair = ''] = cookie.split(';');
  const at = pair.indexOf('=');
  return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
}

/** Follows the provider's own redirects until it leads back to the newsroom. */
async function throughProvider(to: string, jar: Jar = new Map()): Promise<{ at: URL; wasAsked: boolean }> {
  let at = new URL(to);
  let wasAsked = false;
  for (let steps = 0; steps < 8 && at.origin !== ORIGIN; steps += 1) {
    wasAsked ||= at.pathname.startsWith('/interaction/');
    const answer = await visited(at, jar);
    at = new URL(answer.headers.get('location') ?? '/nowhere', at);
  }
  return { at, wasAsked };
}

/** One request of a browser to the provider, with the cookies that it has and gets. */
async function visited(at: URL, jar: Jar, form?: URLSearchParams): Promise<Response> {
  const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
  const body = form ? { method: 'POST', body: form } : {};
  const answer = await fetch(at, { redirect: 'manual', headers: { cookie }, ...body });
  for (const line of answer.headers.getSetCookie()) jar.set(...nameAndValue(line));
  return answer;
}

/** Goes to the provider's page for signing out and says yes; answers where it leads then. */
export async function saidYesToSignOut(to: string, jar: Jar): Promise<string | null> {
  const page = await (await visited(new URL(to), jar)).text();
  const action = /action="([^"]+)"/.exec(page)?.[1] ?? '';
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const answer = await visited(new URL(action), jar, new URLSearchParams({ xsrf, logout: 'yes' }));
  return answer.headers.get('location');
}

/** The claims but for one. */
export function without(claims: JWTPayload, name: string): JWTPayload {
  return Object.fromEntries(Object.entries(claims).filter(([known]) => known !== name));
}
