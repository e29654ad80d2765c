/**
 * Paths as readers' programs send them, taken apart and put together again. Whatever is answered or
 * redirected to is built from parsed segments, so it begins with exactly one slash and holds no
 * byte that was not encoded here.
 */

// Control characters and both slashes: a segment with one of them is nobody's address.
const FORBIDDEN = /[\u0000-\u001f\u007f/\\]/;

/** The segments of a raw path, decoded and without empty ones; null where it cannot be an address. */
export function segmentsOf(rawPath: string): readonly string[] | null {
  if (!rawPath.startsWith('/')) return null;
  const segments: string[] = [];
  for (const raw of rawPath.split('/')) {
    if (raw === '') continue;
    const segment = decoded(raw);
    if (segment === null) return null;
    segments.push(segment);
  }
  return segments;
}

/** The one way to write these segments as a path. */
export function pathOf(segments: readonly string[]): string {
  return `/${segments.map(encodeURIComponent).join('/')}`;
}

/** The path written the one way, with its query kept; null where it cannot be an address. */
export function rebuilt(address: string): string | null {
  const mark = address.indexOf('?');
  const segments = segmentsOf(mark < 0 ? address : address.slice(0, mark));
  if (!segments) return null;
  const query = mark < 0 ? '' : new URLSearchParams(address.slice(mark + 1)).toString();
  return pathOf(segments) + (query ? `?${query}` : '');
}

function decoded(raw: string): string | null {
  try {
    const segment = decodeURIComponent(raw);
    const isDots = segment === '.' || segment === '..';
    return isDots || FORBIDDEN.test(segment) ? null : segment;
  } catch {
    return null; // a per cent sign that encodes nothing
  }
}
