import { CHALLENGE_MINUTES, HALF_PROOF_MINUTES } from '#newsroom/second-factor.ts';
import { ABSOLUTE_HOURS, DEVICE_DAYS } from '#newsroom/session-limits.ts';

/** How long somebody may be at a provider of single sign-on until they come back. */
const SIGN_ON_MINUTES = 15;

/** Only over TLS may a cookie have the prefix that binds it to this host. */
export function sessionCookie(secure: boolean): string {
  return secure ? '__Host-communique-session' : 'communique-session';
}

/** Between the first factor and the second. It opens nothing but the page that asks for the second. */
export function halfCookie(secure: boolean): string {
  return secure ? '__Host-communique-half' : 'communique-half';
}

/** What a passkey was asked is answered from the browser that asked. */
export function passkeyCookie(secure: boolean): string {
  return secure ? '__Host-communique-passkey' : 'communique-passkey';
}

export function cookieOptions(secure: boolean) {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure } as const;
}

/** A cookie of a new session; the store ends it earlier where it lies idle. */
export function freshCookie(secure: boolean, token: string) {
  return {
    name: sessionCookie(secure),
    value: token,
    ...cookieOptions(secure),
    maxAge: ABSOLUTE_HOURS * 3600,
  };
}

/** Remembers this browser over sign-ins; it lets nobody in. */
export function deviceCookie(secure: boolean): string {
  return secure ? '__Host-communique-device' : 'communique-device';
}

export function keptDeviceCookie(secure: boolean, token: string) {
  return {
    name: deviceCookie(secure),
    value: token,
    ...cookieOptions(secure),
    maxAge: DEVICE_DAYS * 24 * 3600,
  };
}

/** Takes the cookie away; browsers want the same attributes again. */
export function endedCookie(secure: boolean) {
  return { name: sessionCookie(secure), value: '', ...cookieOptions(secure), maxAge: 0 };
}

export function freshHalfCookie(secure: boolean, token: string) {
  const maxAge = HALF_PROOF_MINUTES * 60;
  return { name: halfCookie(secure), value: token, ...cookieOptions(secure), maxAge };
}

export function endedHalfCookie(secure: boolean) {
  return { name: halfCookie(secure), value: '', ...cookieOptions(secure), maxAge: 0 };
}

export function freshPasskeyCookie(secure: boolean, token: string) {
  const maxAge = CHALLENGE_MINUTES * 60;
  return { name: passkeyCookie(secure), value: token, ...cookieOptions(secure), maxAge };
}

/**
 * What next-auth keeps of a sign-on until its answer comes. Under its own names a neighbouring host could plant them,
 * with an answer meant for somebody else: people would be signed in as a stranger and write under that name.
 */
export function signOnCookies(secure: boolean) {
  const cookie = (what: string) => ({
    name: `${secure ? '__Host-' : ''}communique-sign-on-${what}`,
    options: { ...cookieOptions(secure), maxAge: SIGN_ON_MINUTES * 60 },
  });
  return {
    callbackUrl: cookie('back'),
    pkceCodeVerifier: cookie('verifier'),
    state: cookie('state'),
    nonce: cookie('nonce'),
  };
}

/** Remembers, on the way to a provider of single sign-on, whom to link to it. */
export function joiningCookie(secure: boolean): string {
  return secure ? '__Host-communique-joining' : 'communique-joining';
}

/** What it holds where its person links their own account; else it is the token of an invitation. */
export const OWN_SIGN_ON = 'own';

/** @param joining null takes the cookie of an earlier try away */
export function keptJoiningCookie(secure: boolean, joining: string | null) {
  const maxAge = joining === null ? 0 : SIGN_ON_MINUTES * 60;
  return { name: joiningCookie(secure), value: joining ?? '', ...cookieOptions(secure), maxAge };
}

/** Remembers, on the way to being signed out at a provider, that it was from here that somebody was led there. */
export function leavingCookie(secure: boolean): string {
  return secure ? '__Host-communique-leaving' : 'communique-leaving';
}

/** @param state null takes the cookie away when they are back */
export function keptLeavingCookie(secure: boolean, state: string | null) {
  const maxAge = state === null ? 0 : SIGN_ON_MINUTES * 60;
  return { name: leavingCookie(secure), value: state ?? '', ...cookieOptions(secure), maxAge };
}
