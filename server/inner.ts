import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Environment } from './settings.ts';

/**
 * What the processes agree on: each inner one has a port on 127.0.0.1 and a secret made at each
 * start, without which it answers nothing. Only the gate has both.
 */
export type Door = { readonly port: number; readonly secret: string };

export const SECRET_HEADER = 'x-communique-secret';
/** JSON object of scope to counter: what a rendered page depends on. */
export const SCOPES_HEADER = 'x-communique-scopes';
/** `since-until` in milliseconds, where a rendered page holds only for a time (`Span`). */
export const SPAN_HEADER = 'x-communique-span';
/** Hashes of the styles inside a rendered page, `'sha256-…'`, separated by spaces. */
export const STYLES_HEADER = 'x-communique-styles';
/** Id of the public store that a page was rendered from. */
export const STORE_HEADER = 'x-communique-store';

/** Status of the pages process for an address that has moved since the gate looked. */
export const MOVED_MEANWHILE = 409;

/** Reads what the supervisor put into the environment. Throws where it is missing. */
export function readDoor(environment: Environment, name: 'PAGES' | 'NEWSROOM'): Door {
  const port = Number(environment[`${name}_PORT`]);
  const secret = environment[`${name}_SECRET`] ?? '';
  if (Number.isInteger(port) && port > 0 && secret.length >= 32) return { port, secret };
  throw new Error(
    `${name}_PORT and ${name}_SECRET (32 characters or more) must be set. npm start sets them.`,
  );
}

/** True when the request carries the secret. Takes the header away, so that nothing behind sees it. */
export function takeSecret(request: IncomingMessage, secret: string): boolean {
  const given = request.headers[SECRET_HEADER];
  delete request.headers[SECRET_HEADER];
  if (typeof given !== 'string') return false;
  return sameBytes(given, secret);
}

/** Compares in a time that tells nothing about the content. */
export function sameBytes(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
