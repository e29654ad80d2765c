import type { ServerResponse } from 'node:http';

/** What an operator's monitor asks. */
export type Readiness = {
  /** The public store stands where the ledger does. */
  readonly level: boolean;
  /** The clock ticks. */
  readonly clock: boolean;
  /** Nothing that is due still waits. */
  readonly punctual: boolean;
  /** Mail reaches the mail server, or none is sent from here. */
  readonly mail: boolean;
};

export type Signs = {
  readonly isLevel: () => Promise<boolean>;
  /** How many editions wait past their time. */
  readonly overdue: () => Promise<number>;
  /** How much mail has waited for long, or was given up. */
  readonly stuckMail: () => Promise<number>;
  /** Milliseconds since the clock ticked. */
  readonly silence: number;
};

const LONGEST_SILENCE = 5000;

/** A store that cannot be asked counts as trouble. */
export async function readinessOf({ isLevel, overdue, stuckMail, silence }: Signs): Promise<Readiness> {
  const level = await isLevel().catch(() => false);
  const waiting = await overdue().catch(() => 1);
  const stuck = await stuckMail().catch(() => 1);
  return { level, clock: silence < LONGEST_SILENCE, punctual: waiting === 0, mail: stuck === 0 };
}

/** 200 when all is well, else 503; either says which. */
export function tellReadiness(response: ServerResponse, readiness: Readiness): void {
  const status = Object.values(readiness).every(Boolean) ? 200 : 503;
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(`${JSON.stringify(readiness)}\n`);
}
