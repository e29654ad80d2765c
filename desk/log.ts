import { pino } from 'pino';
import { readableTo } from '#newsroom/log-line.ts';

/** What deeds and the projection tell the operator: JSON lines on standard output, readable ones on a terminal. */
export const log = pino(
  { level: process.env.LOG_LEVEL || 'info', base: { process: 'desk' } },
  process.stdout.isTTY ? readableTo(process.stdout) : pino.destination(1),
);

/** For a command, which answers in words; what was asked for by LOG_LEVEL stays. */
export function hush(): void {
  if (!process.env.LOG_LEVEL) log.level = 'fatal';
}
