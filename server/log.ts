import { type Logger, pino } from 'pino';

/**
 * The log of one process: JSON lines on standard output. Requests are not logged, so the paths of
 * one-time links never reach it.
 */
export function makeLog(process: string, level: string): Logger {
  return pino({ level, base: { process } });
}

export type { Logger } from 'pino';
