import { pino } from 'pino';
import { readableTo } from '#newsroom/log-line.ts';

/** What goes wrong behind a form or in signing in. Never holds a token, a password or an address of a link. */
export const log = pino(
  { level: process.env.LOG_LEVEL || 'info', base: { process: 'newsroom' } },
  process.stdout.isTTY ? readableTo(process.stdout) : pino.destination(1),
);
