import { hash, verify } from '@node-rs/argon2';

/** argon2id by OWASP's first recommendation: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashing takes tens of milliseconds on another thread: never inside a transaction. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

/** A hash that no password fits: somebody unknown costs as much time as somebody known. */
const NOBODY = hashPassword(crypto.randomUUID());

/** Whether the password fits; where there is no hash it takes as long and never does. */
export async function fitsPassword(stored: string | null, password: string): Promise<boolean> {
  const fits = await verify(stored ?? (await NOBODY), password.normalize('NFKC'));
  return stored !== null && fits;
}
