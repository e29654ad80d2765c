import type { Server } from 'node:http';
import type { Logger } from './log.ts';

/** What a process tells the supervisor. */
export type Message = 'level' | 'ready' | 'port-taken';

/** A port that is taken: starting again would not help. */
export const PORT_TAKEN = 3;

/** Tells the supervisor, where there is one. */
export function tell(message: Message): void {
  process.send?.(message);
}

/**
 * Ends this process once, in order, when it is asked to or when the supervisor is gone. Ctrl-C
 * reaches the whole group and the supervisor asks as well, so it may be asked many times.
 */
export function onStop(stop: () => Promise<void> | void): void {
  let stopping = false;
  const once = async () => {
    if (stopping) return;
    stopping = true;
    await stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void once());
  process.on('disconnect', () => void once());
}

/** Listens, or ends the process where the port is taken. Resolves when requests are taken. */
export function listen(server: Server, port: number, host: string, log: Logger): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error);
      log.fatal(`Port ${port} on ${host} is taken. Stop the other program or set PORT to another number.`);
      tell('port-taken');
      process.exit(PORT_TAKEN);
    });
    server.listen(port, host, () => resolve());
  });
}

/** Stops taking requests and waits for those under way. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
