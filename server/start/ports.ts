import { createServer } from 'node:net';

/** Below the range from which systems take ports for outgoing connections, so that a restart finds its own free. */
const [LOWEST, HIGHEST] = [20_000, 32_000];

/** A port on 127.0.0.1 that is free now and none of those. Throws where none is found. */
export async function freePort(taken: readonly number[] = []): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
    if (!taken.includes(port) && (await isFree(port, '127.0.0.1'))) return port;
  }
  throw new Error(`No free port between ${LOWEST} and ${HIGHEST} was found on this machine.`);
}

/** Whether a port can be listened on; other trouble than being taken counts as free and shows later. */
export function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
