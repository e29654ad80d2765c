import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { resolve } from 'node:path';
import { freePort, until } from '../../e2e/process.ts';
import { cpuSeconds } from '../cpu.ts';

/** The pages process over a public store, asked as the gate asks it: it renders on every request. */
export type PagesProcess = {
  /** What one answer cost. Throws where it is none of a page. */
  readonly measure: (path: string) => Promise<Cost>;
  readonly stop: () => Promise<void>;
};

/** In milliseconds: until the whole answer was there, and of the processor's, which other work does not disturb. */
export type Cost = { readonly wall: number; readonly cpu: number };

const SECRET = 'b'.repeat(32);

export async function startPages(folder: string): Promise<PagesProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, [resolve('server/pages/main.ts')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEWSROOM_PUBLIC: resolve(folder),
      NEWSROOM_URL: 'http://localhost:3000',
      COMMUNIQUE_SETTINGS: JSON.stringify({ logLevel: 'warn' }),
      PAGES_PORT: String(port),
      PAGES_SECRET: SECRET,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.on('exit', () => child.kill('SIGKILL')); // whatever ends the measurement ends it too
  const pid = child.pid ?? 0;
  const isUp = () => ask(port, '/en').then(Boolean, () => false);
  await until(isUp, 'the pages process answers', 60);
  return {
    measure: async (path) => {
      const [begun, used] = [performance.now(), cpuSeconds(pid)];
      await ask(port, path);
      return { wall: performance.now() - begun, cpu: (cpuSeconds(pid) - used) * 1000 };
    },
    stop: async () => {
      const ended = new Promise((done) => child.on('exit', done));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Resolves with true when the whole page is there. Rejects where the answer is none of a page. */
function ask(port: number, path: string): Promise<true> {
  const headers = { 'x-communique-secret': SECRET, host: 'localhost:3000', 'user-agent': 'bench' };
  return new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      response.resume();
      response.on('end', () =>
        response.statusCode === 200 ? done(true) : failed(new Error(`${path}: ${response.statusCode}`)),
      );
    });
    asked.on('error', failed);
    asked.end();
  });
}
