import { randomUUID } from 'node:crypto';

/** A fresh idempotency key for one form of one page. For server components. */
export function newKey(): string {
  return randomUUID();
}
