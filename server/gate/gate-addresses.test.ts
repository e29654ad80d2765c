import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addListed } from '#db/public/testing/sample-addresses.ts';
import { HOST, TestGate, timeless } from './test-gate.ts';

let t: TestGate;
beforeEach(async () => {
  t = await TestGate.open();
});
afterEach(() => t.close());

describe('addresses', () => {
  test('hidden, never used and malformed ones answer alike, one stored page per language', async () => {
    const addresses = [
      '/en/nothing',
      '/en/news/2018/hidden',
      '/en/news?page=-1',
      '/en/news/2018/13',
      '/en/sections/nothing',
      '/en/topics/nothing',
      '/en/corrections?page=2',
      '/en/answers/not-found',
      '/en/%00',
      '/en/desk',
    ];
    const answers = await Promise.all(addresses.map((address) => t.ask(address)));
    for (const answer of answers) {
      expect(answer.status).toBe(404);
      expect(answer.text).toBe(answers[0]?.text);
      expect(timeless(answer.headers)).toEqual(timeless(answers[0]?.headers ?? {}));
    }
    expect(t.pages.asked).toEqual(['/en/answers/not-found']);
    expect((await t.ask('/readyz')).headers['content-language']).toBe('az');
    expect((await t.ask('/_next/static/none.js')).status).toBe(404);
    expect((await t.ask('/_next/static/../../../etc/passwd')).status).toBe(404);
  });

  test('a crawl of random addresses keeps nothing', async () => {
    await t.ask('/en/nothing');
    const { count, bytes } = t.gate.responses;
    for (let turn = 0; turn < 20; turn += 1) {
      const addresses = Array.from(
        { length: 50 },
        () => `/en/${Math.random().toString(36).slice(2)}?q=${Math.random()}`,
      );
      await Promise.all(addresses.map((address) => t.ask(address)));
    }
    expect([t.gate.responses.count, t.gate.responses.bytes]).toEqual([count, bytes]);
    expect(t.pages.asked).toHaveLength(1);
  });

  test('what is gone answers 410, all below it by one page', async () => {
    for (const end of ['', '/history', '/editions/1']) {
      expect((await t.ask(`/en/news/2018/three${end}`)).status).toBe(410);
    }
    expect(t.pages.asked).toEqual(['/en/news/2018/three']);
    expect((await t.ask('/az/news/2018/uc')).status).toBe(410);
  });

  test('moved ones are redirected once, within this site', async () => {
    for (const [from, to] of [
      ['/EN/', '/en'],
      ['//evil.example/en', null],
      ['//en//news/', '/en/news'],
      ['/en/news/2018/old-one?x=1', '/en/news/2018/one'],
      ['/EN/sections//news/?x=1', '/en/sections/news'],
      ['/en/topics/water/', '/en/topics/water'],
      ['/r/2018/0001', '/en/news/2018/one'],
    ] as const) {
      const answer = await t.ask(from);
      if (to === null) expect(answer.status).toBe(404);
      else expect([answer.status, answer.headers.location]).toEqual([301, to]);
    }
  });

  test('/ chooses the language', async () => {
    for (const [accept, to] of [
      [undefined, '/az'],
      ['en-GB,en;q=0.9', '/en'],
      ['de, ru;q=0.5, en;q=0.7', '/en'],
      ['en;q=0, ru;q=0.1', '/ru'],
      ['de', '/az'],
    ] as const) {
      const { status, headers } = await t.ask('/', accept ? { 'accept-language': accept } : {});
      expect([status, headers.location]).toEqual([302, to]);
      expect([headers.vary, headers['cache-control']]).toEqual(['Accept-Language', 'private, no-store']);
    }
  });

  test('pages of lists are kept once, whatever else their addresses say', async () => {
    addListed(t.sample, 'ru', 45);
    for (const address of ['?page=2', '?x=1&page=2', '?page=2&page=9', '?page=2&utm_source=y']) {
      const { status } = await t.ask(`/ru/sections/news${address}`);
      expect(status).toBe(200);
    }
    const head = await t.ask('/ru/sections/news?page=2', {}, 'HEAD');
    expect([head.status, head.text]).toEqual([200, '']);
    expect(t.pages.asked).toEqual(['/ru/sections/news?page=2']);
  });

  test('other methods are refused with what is allowed', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      for (const path of ['/en', '/en/sections/news', '/en/nothing', '/', '/favicon.ico']) {
        const { status, headers } = await t.ask(path, {}, method);
        expect([status, headers.allow], `${method} ${path}`).toEqual([405, 'GET, HEAD']);
      }
    }
  });

  test('a form sent to a reader’s address is heard out, so that the answer arrives', async () => {
    const body = 'x'.repeat(3_000_000);
    const said = await new Promise<string>((resolve, reject) => {
      let words = '';
      const socket = connect(t.port, '127.0.0.1');
      socket.on('data', (part) => {
        words += part.toString();
      });
      socket.on('error', reject);
      socket.on('close', () => resolve(words));
      socket.write(`POST /en HTTP/1.1\r\nHost: ${HOST}\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
      socket.end(`GET /healthz HTTP/1.1\r\nHost: ${HOST}\r\nConnection: close\r\n\r\n`);
    });
    expect(said.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 405', 'HTTP/1.1 200']);
  });

  test('other names are refused, names of this machine led to ours', async () => {
    expect((await t.ask('/en', { host: 'evil.example' })).status).toBe(400);
    expect((await t.ask('/en', { host: `${HOST}@evil.example` })).status).toBe(400);
    expect((await t.ask('/en', { host: HOST, 'x-forwarded-host': 'evil.example' })).status).toBe(200);
    expect((await t.ask('/en', { host: `${HOST}:443` })).status).toBe(200);
    const local = await t.ask('//en?x=1', { host: 'localhost:3000' });
    expect([local.status, local.headers.location]).toEqual([302, `https://${HOST}/en?x=1`]);
    expect((await t.ask('/en', { host: 'localhost' }, 'POST')).status).toBe(400);
    expect((await t.ask(`http://${HOST}/en`, { host: 'evil.example' })).status).toBe(200);
  });

  test('a very long address is refused', async () => {
    expect((await t.ask(`/en?q=${'x'.repeat(10_000)}`)).status).toBe(400);
  });

  test('the process tells that it lives', async () => {
    expect((await t.ask('/healthz', { host: 'anything' })).text).toBe('ok\n');
  });
});

test('a thousand listed addresses resolve and are kept', async () => {
  addListed(t.sample, 'ru', 100);
  const paths = Array.from({ length: 100 }, (_, place) => `/ru/news/2018/more-${place}`);
  await Promise.all(paths.map((path) => t.ask(path)));
  expect(t.gate.responses.count).toBe(100);
});
