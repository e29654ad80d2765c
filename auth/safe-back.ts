export const DESK = '/desk';

/**
 * The address to go back to after signing in: a path of ours under `/desk`, rebuilt from its parsed
 * segments, else the desk itself. Anything that a browser could read as another host, or as another
 * path than the one looked at, becomes the desk.
 */
export function safeBack(given: unknown, origin = 'http://own.invalid'): string {
  if (typeof given !== 'string' || given.length > 1000 || !/^[\x21-\x7e]+$/.test(given)) return DESK;
  const url = parsed(given, origin);
  if (!url || url.origin !== origin || url.username !== '' || url.password !== '') return DESK;
  const path = url.pathname;
  if (path.includes('//') || /%(?:2f|5c|2e|00)/i.test(path) || path.includes('\\')) return DESK;
  return path === DESK || path.startsWith(`${DESK}/`) ? `${path}${url.search}` : DESK;
}

/** Only a path, or a full address of our own. */
function parsed(given: string, origin: string): URL | null {
  if (!given.startsWith('/') && !given.startsWith(`${origin}/`)) return null;
  if (given.startsWith('//') || given.startsWith('/\\')) return null;
  return URL.canParse(given, origin) ? new URL(given, origin) : null;
}
