import { eraseOldWorkingCopies, hasOldWorkingCopies } from '#db/editorial/working-copies.ts';
import type { Stores } from './stores.ts';

const DAYS = 30;

/** Erases working copies that nobody came back for in 30 days. Answers how many. */
export async function eraseOldWords(stores: Stores, now: Date): Promise<number> {
  const before = new Date(now.getTime() - DAYS * 86_400_000);
  const { reads, tx } = stores.editorial;
  return (await hasOldWorkingCopies(reads, before)) ? tx((open) => eraseOldWorkingCopies(open, before)) : 0;
}
