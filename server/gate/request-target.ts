import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

const LONGEST = 4096;

/** What a request asks for, before anything is looked up. */
export type Target = { readonly host: string; readonly path: string; readonly query: string };

/**
 * Host, path and query of a request; null where it is none for us to answer. The absolute form
 * (`GET http://host/path`) names the host itself (RFC 9112, 3.2.2).
 */
export function targetOf(request: IncomingMessage, trusted: BlockList): Target | null {
  const given = request.url ?? '';
  if (given.length > LONGEST) return null;
  const absolute = /^https?:\/\/([^/?#]+)(.*)$/i.exec(given);
  const rest = absolute ? absolute[2] || '/' : given;
  if (!rest.startsWith('/')) return null;
  const mark = rest.indexOf('?');
  return {
    host: (absolute?.[1] ?? hostOf(request, trusted)).toLowerCase(),
    path: mark < 0 ? rest : rest.slice(0, mark),
    query: mark < 0 ? '' : rest.slice(mark + 1),
  };
}

/** The host the reader asked for: a trusted proxy may name it, nobody else. */
function hostOf(request: IncomingMessage, trusted: BlockList): string {
  const named = request.headers['x-forwarded-host'];
  if (typeof named === 'string' && isTrusted(request.socket.remoteAddress, trusted)) return named;
  return request.headers.host ?? '';
}

/** The networks of TRUSTED_PROXIES, already checked by the settings. */
export function blockListOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

/** True for an address of a trusted proxy, also where it comes as IPv4 within IPv6. */
export function isTrusted(address: string | undefined, trusted: BlockList): boolean {
  const plain = plainAddress(address);
  const family = isIP(plain);
  return family !== 0 && trusted.check(plain, family === 6 ? 'ipv6' : 'ipv4');
}

/**
 * The address of the one who asked: the last in X-Forwarded-For that is no trusted proxy, counted
 * from ours; whatever stands before it is the sender's own claim.
 */
export function clientAddress(request: IncomingMessage, trusted: BlockList): string {
  let address = plainAddress(request.socket.remoteAddress);
  const header = request.headers['x-forwarded-for'];
  const chain = typeof header === 'string' ? header.split(',').map((entry) => entry.trim()) : [];
  while (isTrusted(address, trusted)) {
    const before = plainAddress(chain.pop());
    if (isIP(before) === 0) break;
    address = before;
  }
  return address;
}

function plainAddress(address: string | undefined): string {
  return (address ?? '').replace(/^::ffff:(?=\d+\.)/i, '');
}
