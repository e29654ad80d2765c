/** A cookie as the framework's jar takes it. */
export type Cookie = {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly httpOnly: boolean;
  readonly secure: boolean;
  readonly sameSite: 'lax';
  readonly expires?: Date;
};

/** Reads one Set-Cookie line (RFC 6265, 5.2) that next-auth wrote; null where it is none. */
export function parseSetCookie(line: string): Cookie | null {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const at = pair.indexOf('=');
  if (at < 1) return null;
  const attribute = (name: string) => attributes.find((part) => part.toLowerCase().startsWith(name))?.slice(name.length);
  const expires = attribute('expires=');
  return {
    name: pair.slice(0, at),
    value: decodeURIComponent(pair.slice(at + 1)),
    path: attribute('path=') ?? '/',
    httpOnly: attribute('httponly') !== undefined,
    secure: attribute('secure') !== undefined,
    sameSite: 'lax',
    ...(expires === undefined ? {} : { expires: new Date(expires) }),
  };
}
