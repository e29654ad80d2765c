import { createHash, randomBytes } from 'node:crypto';

/** 32 random bytes as 43 characters: a session's cookie, a one-time link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token: SHA-256, hex. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
