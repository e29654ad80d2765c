import { type Logger, pino } from 'pino';
import { readableTo } from '#newsroom/log-line.ts';

/**
 * The log of one process: JSON lines on standard output, readable ones on a terminal. Requests are not
 * logged, so the paths of one-time links never reach it.
 */
export function makeLog(name: string, level: string): Logger {
  return pino(
    { level, base: { process: name } },
    process.stdout.isTTY ? readableTo(process.stdout) : pino.destination(1),
  );
}

export type { Logger } from 'pino';
