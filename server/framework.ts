import type { IncomingMessage, ServerResponse } from 'node:http';
import next from 'next';
import { programFolder } from './program.ts';

export type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Starts the framework behind a server of ours. It fetches itself for a redirect out of a form; the
 * private origin leads that to this port, never to the public name.
 */
export async function startFramework(port: number, dev = false): Promise<Render> {
  process.chdir(programFolder); // what is bundled finds the files of packages from there
  process.env.__NEXT_PRIVATE_ORIGIN = `http://127.0.0.1:${port}`;
  const app = next({ dev, dir: programFolder, hostname: '127.0.0.1', port, customServer: true });
  const handler = app.getRequestHandler();
  await app.prepare();
  return (request, response) => handler(request, response);
}
