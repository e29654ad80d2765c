/** Whose name a request came under. */
export type HostKind = 'ours' | 'loopback' | 'foreign';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Tells our own name from other names of this machine (they are led to ours, so that there is one
 * origin for sessions) and from foreign ones (refused: someone points their name at us).
 *
 * @param host the Host of the request in lower case
 * @param url the public origin
 */
export function hostKind(host: string, url: string): HostKind {
  const own = new URL(url);
  if (host === own.host) return 'ours';
  const written = `${own.protocol}//${host}`; // so that a default port written out counts as none
  if (!/^[\w.[\]:-]+$/.test(host) || !URL.canParse(written)) return 'foreign';
  const { host: same, hostname } = new URL(written);
  if (same === own.host) return 'ours';
  return LOOPBACK.has(hostname) ? 'loopback' : 'foreign';
}
