import type { ServerResponse } from 'node:http';

/** What an operator's monitor asks. */
export type Readiness = { readonly level: boolean; readonly clock: boolean };

const LONGEST_SILENCE = 5000;

/** Ready when readers have everything that is public, and the clock ticks. */
export async function readinessOf(isLevel: () => Promise<boolean>, silence: number): Promise<Readiness> {
  const level = await isLevel().catch(() => false);
  return { level, clock: silence < LONGEST_SILENCE };
}

/** 200 when all is well, else 503; either says which. */
export function tellReadiness(response: ServerResponse, readiness: Readiness): void {
  const status = Object.values(readiness).every(Boolean) ? 200 : 503;
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(`${JSON.stringify(readiness)}\n`);
}
