import { countStuckMail, lastMailRefusal } from '#db/editorial/outbox.ts';
import type { Stores } from './stores.ts';

const HOUR = 3_600_000;

/** How much mail was tried and has waited for over an hour, or was given up in the last day. An address that is refused is not counted. */
export function stuckMail(stores: Stores, now: Date): Promise<number> {
  const ago = (ms: number) => new Date(now.getTime() - ms);
  return countStuckMail(stores.editorial.reads, ago(HOUR), ago(24 * HOUR));
}

/** A sentence where mail does not go out; empty when it does, and where none is sent. */
export async function mailTroubles(stores: Stores, now: Date): Promise<string[]> {
  const stuck = await stuckMail(stores, now);
  if (stuck === 0) return [];
  const refusal = (await lastMailRefusal(stores.editorial.reads)) ?? 'nothing';
  return [`Mail does not go out (${stuck} waiting or given up). The mail server last said: ${refusal}`];
}
