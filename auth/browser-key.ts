import { createHmac } from 'node:crypto';
import { authSecret } from './auth-call.ts';

/**
 * The key under which a browser keeps a person's unsaved words while the newsroom cannot be had: 32 bytes,
 * base64url. Only pages made for that person hold it, so whoever signs in next at the same browser finds
 * bytes. It changes with the newsroom's session secret.
 */
export function browserKey(personId: number): string {
  return createHmac('sha256', authSecret())
    .update(`words kept in a browser, person ${personId}`)
    .digest('base64url');
}
