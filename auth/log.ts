import { pino } from 'pino';

/** What goes wrong behind a form or in signing in. Never holds a token, a password or an address of a link. */
export const log = pino({ level: process.env.LOG_LEVEL || 'info', base: { process: 'newsroom' } });
