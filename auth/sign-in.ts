import { createHash, randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import NextAuth from 'next-auth';
import type { Refused } from '#newsroom/refusal.ts';
import { type AuthCall, authCall } from './auth-call.ts';
import { authOptions, csrfCookie } from './options.ts';
import type { ProviderName } from './providers.ts';
import { DESK } from './safe-back.ts';
import {
  endedHalfCookie,
  freshCookie,
  freshHalfCookie,
  keptDeviceCookie,
  sessionCookie,
} from './session-cookie.ts';

type Fields = Readonly<Record<string, string>>;
export type Opened = { readonly ok: true; readonly token: string };
/** The first factor was right; the token is of the half proof that waits for the second. */
export type Halfway = { readonly ok: 'half'; readonly token: string };

/**
 * Signs in by an action of ours: a plain form can post to it, it works without scripts and keeps what
 * was typed. Sets the cookie; answers null, or why it was refused. Who has a second factor is led to where it
 * is asked for, and from there to `back`.
 */
export async function signInWith(
  provider: ProviderName,
  given: Fields,
  back: string = DESK,
): Promise<Refused | null> {
  const call = await authCall();
  const entered = await signInThrough(call, provider, given);
  if (!entered.ok) return entered;
  const jar = await cookies();
  if (entered.ok === 'half') {
    jar.set(freshHalfCookie(call.secure, entered.token));
    redirect(secondFactorPath(back));
  }
  jar.set(freshCookie(call.secure, entered.token));
  if (call.half !== null) jar.set(endedHalfCookie(call.secure));
  if (call.found.device) jar.set(keptDeviceCookie(call.secure, call.found.device));
  return null;
}

/** Where the second factor is asked for; `back` is an address of ours. */
export function secondFactorPath(back: string = DESK): string {
  return back === DESK ? '/sign-in/code' : `/sign-in/code?back=${encodeURIComponent(back)}`;
}

/** Calls next-auth's own handler as its form would, with the token against forged requests that it wants. */
export async function signInThrough(
  call: AuthCall,
  provider: ProviderName,
  given: Fields,
): Promise<Opened | Halfway | Refused> {
  const { found } = call;
  const request = postTo(call, ['callback', provider], given);
  const answer = new Answer();
  try {
    // next-auth types its handler for the framework's own objects and reads only these parts of them.
    await NextAuth(request as never, answer as never, authOptions(call));
  } catch (trouble) {
    found.trouble ??= found.refused || found.half ? null : trouble;
  }
  if (found.trouble) throw found.trouble;
  if (found.refused) return found.refused;
  if (found.half) return { ok: 'half', token: found.half };
  if (!found.opened || !answer.sets(sessionCookie(call.secure), found.opened)) {
    throw new Error('next-auth opened no session.');
  }
  return { ok: true, token: found.opened };
}

/** A request as next-auth's own form would send it. */
export function postTo(call: AuthCall, nextauth: readonly string[], given: Fields) {
  const csrfToken = randomBytes(32).toString('hex');
  const seal = createHash('sha256').update(`${csrfToken}${call.secret}`).digest('hex');
  return {
    method: 'POST',
    query: { nextauth },
    headers: {},
    cookies: { [csrfCookie(call.secure)]: `${csrfToken}|${seal}` },
    body: { ...given, csrfToken },
  };
}

/** The parts of a response that next-auth writes to. */
export class Answer {
  readonly #headers = new Map<string, unknown>();

  status(): this {
    return this;
  }
  getHeader(name: string): unknown {
    return this.#headers.get(name.toLowerCase());
  }
  setHeader(name: string, value: unknown): this {
    this.#headers.set(name.toLowerCase(), value);
    return this;
  }
  json(): void {}
  send(): void {}
  end(): void {}

  cookies(): string[] {
    return [this.getHeader('set-cookie') ?? []].flat().map(String);
  }
  sets(name: string, value: string): boolean {
    const lines = this.#headers.get('set-cookie');
    return Array.isArray(lines) && lines.some((line) => String(line).startsWith(`${name}=${value};`));
  }
}
