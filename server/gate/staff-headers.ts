import type { IncomingMessage } from 'node:http';
import { SECRET_HEADER } from '../inner.ts';

/** Names that concern one connection only (RFC 9110, 7.6.1). */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Names that only the gate may set, or that would steer the framework from outside. */
const OURS =
  /^(?:x-communique-|x-forwarded-|x-middleware-|x-nextjs-|x-invoke-|forwarded$|x-real-ip$|x-nonce$|content-security-policy)/;

export type Sender = { readonly address: string; readonly url: string };

/** The headers a staff request is passed on with: the sender's own, ours set anew. */
export function passedOn(request: IncomingMessage, sender: Sender, secret: string): string[] {
  const own = new URL(sender.url);
  const headers = kept(
    request.rawHeaders,
    request.headers.connection,
    (name) => name !== 'host' && !OURS.test(name),
  );
  headers.push(
    'Host',
    own.host,
    'X-Forwarded-Host',
    own.host,
    'X-Forwarded-Proto',
    own.protocol.slice(0, -1),
  );
  headers.push('X-Forwarded-For', sender.address, SECRET_HEADER, secret);
  return headers;
}

/** The headers an answer of the newsroom process reaches its reader with. */
export function handedOut(answer: IncomingMessage): string[] {
  return kept(
    answer.rawHeaders,
    answer.headers.connection,
    (name) => name !== 'x-powered-by' && !name.startsWith('x-communique-'),
  );
}

function kept(
  raw: readonly string[],
  connection: string | undefined,
  wanted: (name: string) => boolean,
): string[] {
  const named = new Set(
    (connection ?? '')
      .toLowerCase()
      .split(',')
      .map((name) => name.trim()),
  );
  const headers: string[] = [];
  for (let place = 0; place + 1 < raw.length; place += 2) {
    const [name = '', value = ''] = [raw[place], raw[place + 1]];
    const lower = name.toLowerCase();
    if (!HOP_BY_HOP.has(lower) && !named.has(lower) && wanted(lower)) headers.push(name, value);
  }
  return headers;
}
