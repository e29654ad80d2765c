import { randomBytes } from 'node:crypto';

/** True in so many of all cases. */
export function chance(share: number): boolean {
  return Math.random() < share;
}

export function oneOf<T>(all: readonly T[]): T | undefined {
  return all[Math.floor(Math.random() * all.length)];
}

/** A word that was never used before, and that is found again wherever it went. */
export function word(): string {
  return `qz${randomBytes(6).toString('hex')}`;
}

/** Every such word in some bytes. */
export function wordsIn(bytes: string): Set<string> {
  return new Set(bytes.match(/qz[0-9a-f]{12}/g) ?? []);
}
