import { isIP } from 'node:net';
import type { Settings } from '../settings.ts';

/**
 * Whether a first start fills the demo: on a name of this machine only, unless it is asked for by
 * name. Its people have links that anybody on the console can use.
 */
export function isDemoAllowed(settings: Pick<Settings, 'demo' | 'host' | 'url'>): boolean {
  if (settings.demo !== null) return settings.demo === 'on';
  return isLoopback(settings.host) && isLoopback(new URL(settings.url).hostname);
}

function isLoopback(host: string): boolean {
  const plain = host.replace(/^\[|\]$/g, '');
  return plain === 'localhost' || plain === '::1' || (isIP(plain) === 4 && plain.startsWith('127.'));
}
