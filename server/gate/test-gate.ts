import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SampleStore, sampleStore } from '#db/public/testing/sample-addresses.ts';
import { makeLog } from '../log.ts';
import { assembleGate, type Gate } from './assemble.ts';
import { type FakeInner, type FakePage, fakeInner, standing, stopServer } from './fake-inner.ts';

/** What a reader gets. */
export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
};

export const HOST = 'news.example';
export const TOKEN = '0123456789abcdef';
export const SECRET = 's'.repeat(32);

/** A gate over a sample store and a stand-in for the inner processes, in a throw-away folder. */
export class TestGate {
  /** How the stand-in draws a page; a test may put another in its place. */
  draw: (path: string) => FakePage | Promise<FakePage> = plainDraw;
  /** What the gate takes for the time. */
  now: () => number = () => Date.now();
  sample: SampleStore;
  readonly folder: string;
  readonly pages: FakeInner;
  gate: Gate;

  private constructor(sample: SampleStore, folder: string, pages: FakeInner, gate: Gate) {
    this.sample = sample;
    this.folder = folder;
    this.pages = pages;
    this.gate = gate;
  }

  /** @param newsroomPort where a stand-in for the newsroom listens, where a test has one of its own */
  static async open(newsroomPort?: number): Promise<TestGate> {
    const sample = sampleStore();
    for (const scope of ['site', 'listing:en', 'release:2018/0001']) sample.move(scope);
    const folder = mkdtempSync(join(tmpdir(), 'communique-gate-'));
    const drawn: { by: TestGate | undefined } = { by: undefined };
    const pages = await fakeInner((path) => (drawn.by ? drawn.by.draw(path) : plainDraw(path)));
    const now = () => (drawn.by ? drawn.by.now() : Date.now());
    const opened = new TestGate(sample, folder, pages, await openGate(folder, now, pages.port, newsroomPort));
    drawn.by = opened;
    return opened;
  }

  /** Stops the gate as a restart does, and opens another over the same folder, maybe under another name. */
  async restart(url?: string): Promise<void> {
    await stopServer(this.gate.server);
    await this.gate.kept.end();
    this.gate = await openGate(this.folder, () => this.now(), this.pages.port, this.pages.port, url);
  }

  async close(): Promise<void> {
    await stopServer(this.gate.server);
    await this.gate.kept.settled();
    await this.pages.stop();
    this.sample.remove();
    rmSync(this.folder, { recursive: true, force: true });
  }

  get port(): number {
    return (this.gate.server.address() as AddressInfo).port;
  }

  ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
    const options = { port: this.port, path, method, headers: { host: HOST, ...headers }, agent: false };
    return new Promise((resolve, reject) => {
      const asked = httpRequest(options, (response) => {
        const parts: Buffer[] = [];
        response.on('error', reject);
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const body = Buffer.concat(parts);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body,
            text: body.toString(),
          });
        });
      });
      asked.on('error', reject);
      asked.end();
    });
  }
}

/** Headers but for the one that tells the time. */
export function timeless(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return { ...headers, date: '' };
}

/** What the real pages do: each reads the furniture, and its release or its list. */
export function plainDraw(path: string): FakePage {
  const isGone = path.includes('three') || path.endsWith('/uc');
  const status = path.endsWith('/answers/not-found') ? 404 : isGone ? 410 : 200;
  const scope = path.includes('/news/') ? 'release:2018/0001' : 'listing:en';
  const words = `${path} ${standing(scope)} ${'word '.repeat(200)}`;
  const html = `<!DOCTYPE html><html><head></head><body><p>${words}</p></body></html>`;
  return { status, html, scopes: [standing('site'), standing(scope)] };
}

async function openGate(
  folder: string,
  now: () => number,
  innerPort: number,
  newsroomPort = innerPort,
  url = `https://${HOST}`,
): Promise<Gate> {
  const opened = assembleGate({
    url,
    now,
    trustedProxies: [],
    opsToken: TOKEN,
    pages: { port: innerPort, secret: SECRET },
    newsroom: { port: newsroomPort, secret: SECRET },
    build: folder,
    cacheFolder: join(folder, 'gate-cache'),
    memoryBytes: 50_000_000,
    diskBytes: 50_000_000,
    log: makeLog('gate', 'silent'),
  });
  await new Promise<void>((resolve) => opened.server.listen(0, '127.0.0.1', resolve));
  await opened.kept.settled();
  return opened;
}
