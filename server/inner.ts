import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Environment } from './settings.ts';

/**
 * What the three processes agree on: ports on 127.0.0.1 and a secret made at each start, without
 * which the inner ones answer nothing.
 */
export type Inner = { readonly secret: string; readonly pagesPort: number; readonly newsroomPort: number };

export const SECRET_HEADER = 'x-communique-secret';
/** JSON object of scope to counter: what a rendered page depends on. */
export const SCOPES_HEADER = 'x-communique-scopes';
/** Id of the public store that a page was rendered from. */
export const STORE_HEADER = 'x-communique-store';

/** Status of the pages process for an address that has moved since the gate looked. */
export const MOVED_MEANWHILE = 409;

/** Reads what the supervisor put into the environment. Throws where it is missing: that is a fault of ours. */
export function readInner(environment: Environment): Inner {
  const secret = environment['COMMUNIQUE_SECRET'] ?? '';
  if (secret.length < 32) throw new Error('COMMUNIQUE_SECRET is missing: start the newsroom by npm start.');
  return { secret, pagesPort: portIn(environment, 'PAGES_PORT'), newsroomPort: portIn(environment, 'NEWSROOM_PORT') };
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

function portIn(environment: Environment, name: string): number {
  const port = Number(environment[name]);
  if (!Number.isInteger(port) || port < 1) throw new Error(`${name} is missing: start the newsroom by npm start.`);
  return port;
}
