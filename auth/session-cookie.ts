import { ABSOLUTE_HOURS, DEVICE_DAYS } from '#newsroom/session-limits.ts';

/** Only over TLS may a cookie have the prefix that binds it to this host. */
export function sessionCookie(secure: boolean): string {
  return secure ? '__Host-communique-session' : 'communique-session';
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
