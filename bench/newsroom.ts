import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childPid, freePort, startSupervisor, until } from '../e2e/process.ts';

/** A newsroom that runs to be measured, with the ways to measure its processes apart. */
export type MeasuredNewsroom = {
  readonly origin: string;
  readonly data: string;
  readonly releaseUrl: string;
  /** The same page from the pages process itself, which renders on every request. */
  readonly renderUrl: string;
  readonly renderHeaders: Readonly<Record<string, string>>;
  readonly gatePid: number;
  readonly pagesPid: number;
  readonly newsroomPid: number;
  /** A port for the yardstick. */
  readonly freePort: number;
  /** A page as it goes over the wire to a browser. */
  readonly asBrowser: (url: string) => Promise<OnTheWire>;
  readonly stop: () => Promise<void>;
};

/**
 * Starts it and waits for its pages: a demo in a throw-away folder, or over a data folder that stays.
 *
 * @param kept the data folder
 * @param port a free one where absent
 */
export async function startMeasuredNewsroom(kept?: string, port?: number): Promise<MeasuredNewsroom> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'communique-bench-'));
  const data = kept ?? join(folder, 'data');
  const own = port ?? (await freePort());
  const origin = `http://localhost:${own}`;
  const child = startSupervisor({
    PORT: String(own),
    NEWSROOM_DATA: data,
    NEWSROOM_DEMO: 'on',
  });
  await until(() => isUp(`${origin}/en/news`), 'the demo newsroom serves', 120);
  const supervisor = child.pid ?? 0;
  const pidOf = (role: 'gate' | 'pages' | 'newsroom') => childPid(supervisor, role);
  const path = firstRelease(await (await fetch(`${origin}/en/news`)).text());
  const door = doorOf(pidOf('pages'));
  return {
    origin,
    data,
    releaseUrl: origin + path,
    renderUrl: `http://127.0.0.1:${door.port}${path}`,
    renderHeaders: { 'x-communique-secret': door.secret, host: `localhost:${own}`, 'user-agent': 'bench' },
    // They change when a process is started again.
    get gatePid() {
      return pidOf('gate');
    },
    get pagesPid() {
      return pidOf('pages');
    },
    get newsroomPid() {
      return pidOf('newsroom');
    },
    freePort: await freePort(),
    asBrowser,
    stop: async () => {
      const ended = new Promise((done) => child.on('exit', done));
      child.kill('SIGTERM');
      await ended;
      if (kept === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function isUp(url: string): Promise<boolean> {
  const answer = await fetch(url).catch(() => null);
  return answer?.status === 200;
}

function firstRelease(html: string): string {
  const found = /href="(?:https?:\/\/[^/"]+)?(\/en\/news\/\d{4}\/[^"/]+)"/.exec(html)?.[1];
  if (!found) throw new Error('The demo newsroom lists no release.');
  return found;
}

/** What the supervisor told the pages process; only the same user may read it. */
function doorOf(pid: number): { readonly port: string; readonly secret: string } {
  const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  const value = (name: string) =>
    environment.find((line) => line.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
  return { port: value('PAGES_PORT'), secret: value('PAGES_SECRET') };
}

export type OnTheWire = { readonly body: Buffer; readonly encoding: string | null };

function asBrowser(url: string): Promise<OnTheWire> {
  return new Promise((done, failed) => {
    const asked = request(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ body: Buffer.concat(parts), encoding: response.headers['content-encoding'] ?? null }),
      );
    });
    asked.on('error', failed);
    asked.end();
  });
}
