import { hash, verify } from '@node-rs/argon2';

/** argon2id by OWASP's first recommendation: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The hash, at the same cost, of random bytes that nobody kept: no password fits it. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$XymAzQiTW27xjU1hhj5z4A$LllSPS+N9oBePcIXkA8mqar1rKgcfKa7b/SVx4+z97Y';

/** Hashing takes tens of milliseconds on another thread: never inside a transaction. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFKC'), COST));
}

/** Whether the password fits; where there is no hash it takes as long and never does. */
export async function fitsPassword(stored: string | null, password: string): Promise<boolean> {
  const fits = await inTurn(() => verify(stored ?? NOBODY, password.normalize('NFKC')));
  return stored !== null && fits;
}

/** More people try to sign in at once than this machine can check. */
export class TooManyAtOnce extends Error {}

const AT_ONCE = 3;
const MOST_WAITING = 60;
const waiting: (() => void)[] = [];
let running = 0;

/** Few hashes at a time: each takes 19 MiB and a thread that file reads need as well. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) throw new TooManyAtOnce('Too many passwords at once.');
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next)
      next(); // the place is handed on, so `running` stays
    else running -= 1;
  }
}
