import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Names what a form was filled from, so that words kept of it tell whether it was changed since. */
export function filledFrom(filling: object): string {
  return createHash('sha256')
    .update(canonicalize(filling) ?? '')
    .digest('base64url')
    .slice(0, 16);
}
