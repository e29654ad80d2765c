import { pino } from 'pino';

/** What deeds and the projection tell the operator: JSON lines on standard output. */
export const log = pino({ level: process.env.LOG_LEVEL || 'info', base: { process: 'desk' } });

/** For a command, which answers in words; what was asked for by LOG_LEVEL stays. */
export function hush(): void {
  if (!process.env.LOG_LEVEL) log.level = 'fatal';
}
