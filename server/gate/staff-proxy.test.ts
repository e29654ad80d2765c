import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stopServer } from './fake-inner.ts';
import { HOST, SECRET, TestGate, TOKEN } from './test-gate.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

let t: TestGate;
let newsroom: Server;
let handle: Handle;
let seen: IncomingMessage[];

beforeEach(async () => {
  seen = [];
  handle = (_, response) => response.end('staff');
  newsroom = createServer((request, response) => {
    seen.push(request);
    handle(request, response);
  });
  await new Promise<void>((resolve) => newsroom.listen(0, '127.0.0.1', resolve));
  t = await TestGate.open((newsroom.address() as AddressInfo).port);
});
afterEach(async () => {
  await t.close();
  await stopServer(newsroom);
});

const newest = () => seen.at(-1)?.headers ?? {};

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('never came to hold');
    await pause(5);
  }
}

describe('staff addresses', () => {
  test.each(['/desk', '/desk/releases?state=draft', '/sign-in', '/api/auth/session', '/setup/x', '/link/x'])(
    '%s is passed on',
    async (path) => {
      expect((await t.ask(path)).text).toBe('staff');
      expect(seen.at(-1)?.url).toBe(path);
      expect(t.pages.asked).toEqual([]);
    },
  );

  test.each(['/desk/%ff', '/link/%c0%af', '/sign-in/%'])('%s is refused: it means nothing', async (path) => {
    expect((await t.ask(path)).status).toBe(400);
    expect(seen).toEqual([]);
  });

  test.each(['/desks', '/en/desk', '/api', '/api/other', '/DESK', '/metrics'])('%s is not', async (path) => {
    await t.ask(path);
    expect(seen).toEqual([]);
  });

  test('lose what only the gate may say, and keep the rest', async () => {
    await t.ask('/desk', {
      cookie: 'session=1',
      rsc: '1',
      'next-action': 'abc',
      'next-router-state-tree': 'tree',
      authorization: 'Bearer x',
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-host': 'evil.example',
      forwarded: 'for=evil',
      'x-middleware-subrequest': 'x',
      'x-nextjs-data': '1',
      'x-communique-secret': 'guess',
      'content-security-policy': "script-src 'nonce-evil'",
      connection: 'close, x-hop',
      'x-hop': '1',
      te: 'trailers',
    });
    expect(newest()).toMatchObject({
      host: HOST,
      cookie: 'session=1',
      rsc: '1',
      'next-action': 'abc',
      'next-router-state-tree': 'tree',
      authorization: 'Bearer x',
      'x-forwarded-host': HOST,
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '127.0.0.1',
      'x-communique-secret': SECRET,
    });
    for (const name of [
      'forwarded',
      'x-middleware-subrequest',
      'x-nextjs-data',
      'content-security-policy',
      'x-hop',
      'te',
    ]) {
      expect(newest()[name], name).toBeUndefined();
    }
  });

  test('answers come back whole, without what is only ours', async () => {
    handle = (_, response) => {
      response.writeHead(
        303,
        [
          ['Location', '/desk'],
          ['Set-Cookie', 'a=1; HttpOnly'],
          ['Set-Cookie', 'b=2'],
          ['X-Powered-By', 'x'],
          ['X-Communique-Any', 'x'],
        ].flat(),
      );
      response.end();
    };
    const { status, headers } = await t.ask('/desk', {}, 'POST');
    expect([status, headers.location, headers['set-cookie']]).toEqual([
      303,
      '/desk',
      ['a=1; HttpOnly', 'b=2'],
    ]);
    expect([headers['x-powered-by'], headers['x-communique-any']]).toEqual([undefined, undefined]);
  });

  test('bodies stream both ways', async () => {
    handle = (request, response) => request.pipe(response);
    const block = 'x'.repeat(100_000);
    const echoed = await new Promise<number>((resolve, reject) => {
      let bytes = 0;
      const asked = httpRequest(
        { port: t.port, path: '/desk/x', method: 'POST', headers: { host: HOST }, agent: false },
        (response) => {
          response.on('data', (part: Buffer) => {
            bytes += part.length;
          });
          response.on('end', () => resolve(bytes));
        },
      );
      asked.on('error', reject);
      for (let part = 0; part < 50; part += 1) asked.write(block);
      asked.end();
    });
    expect(echoed).toBe(5_000_000);
  });

  test('events arrive as they happen, and the newsroom learns when the browser leaves', async () => {
    let left = false;
    handle = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: one\n\n');
      response.on('close', () => {
        left = true;
      });
    };
    const first = await new Promise<string>((resolve) => {
      const asked = httpRequest(
        { port: t.port, path: '/desk/events', headers: { host: HOST }, agent: false },
        (response) => {
          response.on('data', (part: Buffer) => {
            resolve(part.toString());
            asked.destroy();
          });
          response.on('error', () => undefined);
        },
      );
      asked.on('error', () => undefined);
      asked.end();
    });
    expect(first).toBe('data: one\n\n');
    await until(() => left);
  });

  test('an expected “continue” comes from the newsroom, before the body', async () => {
    handle = (request, response) => request.pipe(response);
    const text = await new Promise<string>((resolve, reject) => {
      const headers = { host: HOST, expect: '100-continue', 'content-length': '4' };
      const asked = httpRequest(
        { port: t.port, path: '/desk/x', method: 'POST', headers, agent: false },
        (response) => {
          response.on('data', (part: Buffer) => resolve(part.toString()));
        },
      );
      asked.on('continue', () => asked.end('body'));
      asked.on('error', reject);
      asked.flushHeaders();
    });
    expect(text).toBe('body');
  });

  test('a newsroom that breaks off breaks the answer, and the gate goes on', async () => {
    handle = (_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half');
      setTimeout(() => response.destroy(), 20);
    };
    await expect(t.ask('/desk')).rejects.toThrow();
    handle = (_, response) => response.end('staff');
    expect((await t.ask('/desk')).text).toBe('staff');
  });

  test('an upgrade is not taken', async () => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(t.port, '127.0.0.1', () => {
        socket.write(
          `GET /en HTTP/1.1\r\nHost: ${HOST}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
        );
      });
      socket.on('data', (part) => {
        resolve(part.toString());
        socket.destroy();
      });
    });
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('readiness', () => {
  test('is told to who has the token', async () => {
    handle = (_, response) => response.end('ready');
    expect((await t.ask('/readyz', { authorization: `Bearer ${TOKEN}`, host: 'localhost' })).text).toBe(
      'ready',
    );
    expect(seen.at(-1)?.url).toBe('/readyz');
  });

  test.each([{}, { authorization: 'Bearer wrong' }, { authorization: TOKEN }])(
    'is unknown to others: %j',
    async (headers) => {
      expect((await t.ask('/readyz', headers)).status).toBe(404);
      expect(seen).toEqual([]);
    },
  );
});
