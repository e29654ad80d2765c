import { expect, it } from 'vitest';
import { csrfCookie } from './options.ts';
import * as all from './session-cookie.ts';

const TOKEN = 'A'.repeat(43);
const { cookieOptions, signOnCookies, OWN_SIGN_ON: _, ...each } = all;
/** Whatever else this file exports makes a cookie or its name. */
const makers = [...Object.values(each), csrfCookie];

/** The names of all cookies, and the cookies of which more is known. */
function madeFor(secure: boolean) {
  const made = makers.map((make) => make(secure, TOKEN));
  const cookies = made.filter((cookie) => typeof cookie === 'object');
  const asked = Object.values(signOnCookies(secure)).map(({ name, options }) => ({ name, ...options }));
  const names = made.map((cookie) => (typeof cookie === 'object' ? cookie.name : cookie));
  return { names: [...names, ...asked.map(({ name }) => name)], cookies: [...cookies, ...asked] };
}

it('on https every cookie is bound to this very host, and out of reach of scripts', () => {
  const { names, cookies } = madeFor(true);
  expect(names.filter((name) => !name.startsWith('__Host-communique-'))).toEqual([]);
  expect(cookieOptions(true)).toEqual({ httpOnly: true, sameSite: 'lax', path: '/', secure: true });
  expect(cookies.length).toBeGreaterThan(10);
  for (const cookie of cookies) {
    expect(cookie).toMatchObject(cookieOptions(true));
    expect(cookie).not.toHaveProperty('domain');
  }
});

it('without TLS none has the prefix, which browsers would refuse', () => {
  expect(madeFor(false).names.filter((name) => !name.startsWith('communique-'))).toEqual([]);
});
