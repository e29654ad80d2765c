import type { IncomingMessage, ServerResponse } from 'node:http';
import next from 'next';
import { programFolder } from './program.ts';

export type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Starts the built framework behind a server of ours. It fetches itself for a redirect out of a
 * form; the private origin leads that to the inner port, never to the public name.
 */
export async function startFramework(port: number): Promise<Render> {
  process.env.__NEXT_PRIVATE_ORIGIN = `http://127.0.0.1:${port}`;
  const app = next({ dev: false, dir: programFolder, hostname: '127.0.0.1', port, customServer: true });
  const handler = app.getRequestHandler();
  await app.prepare();
  return (request, response) => handler(request, response);
}
