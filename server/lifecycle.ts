import type { Server } from 'node:http';
import type { Logger } from './log.ts';

/**
 * What a process tells the supervisor: readers have everything; their store is being made, and they have nothing
 * that no longer holds; it waits to be let open; it takes requests.
 */
export const MESSAGES = ['level', 'preparing', 'waiting', 'ready'] as const;
export type Message = (typeof MESSAGES)[number];

/** Exit code for a port that is taken: for the public port, starting again would not help. */
export const PORT_TAKEN = 3;

const PATIENCE = 5000;

/** Tells the supervisor, where there is one. */
export function tell(message: Message): void {
  process.send?.(message);
}

/** What the supervisor answers to `waiting`. */
export const OPEN = 'open';

/** Waits until the supervisor lets this process open; at once where there is none. */
export function permission(): Promise<void> {
  if (!process.send) return Promise.resolve();
  return new Promise((resolve) => {
    process.on('message', (message) => message === OPEN && resolve());
    tell('waiting');
  });
}

/**
 * Ends this process once, in order, when it is asked to. Under a supervisor only its own request
 * counts (Ctrl-C reaches the whole group, and it stops the processes one after the other), and its
 * disappearance.
 */
export function onStop(stop: () => Promise<void> | void): void {
  let stopping = false;
  const once = async () => {
    if (stopping) return;
    stopping = true;
    await stop();
    process.exit(0);
  };
  const isSupervised = process.send !== undefined;
  process.on('SIGTERM', () => void once());
  for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => void (isSupervised || once()));
  process.on('disconnect', () => void once());
}

/** Listens, or ends the process where the port is taken. Resolves when requests are taken. */
export function listen(server: Server, port: number, host: string, log: Logger): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error);
      log.error({ port, host }, 'the port is taken');
      process.exit(PORT_TAKEN);
    });
    server.listen(port, host, () => resolve());
  });
}

/** Stops taking requests and waits for those under way, for a while. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
  });
}
