import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { storeIdNow } from '#db/public/generations.ts';
import { readScope } from '#db/public/reader.ts';
import { touchSpan } from '#db/public/scopes.ts';
import { type SampleStore, sampleStore } from '#db/public/testing/sample-addresses.ts';
import type { Render } from '../framework.ts';
import { handlePage, searchQueue } from './handle.ts';
import { Stylesheets } from './stylesheets.ts';

const SECRET = 'p'.repeat(32);
let sample: SampleStore;
let server: Server;
let render: Render;
let seen: IncomingMessage[];

beforeEach(async () => {
  sample = sampleStore();
  sample.move('site');
  seen = [];
  render = async (request, response) => {
    seen.push(request);
    readScope('site');
    await Promise.resolve();
    readScope('listing:en');
    response.end(request.url);
  };
  const searches = searchQueue();
  const parts = {
    secret: SECRET,
    render: (...given: Parameters<Render>) => render(...given),
    searches,
    stylesheets: new Stylesheets('no-such-build'),
  };
  server = createServer((request, response) => {
    handlePage(request, response, parts).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.close();
  sample.remove();
});

function ask(path: string, secret = SECRET, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  const headers = { 'x-communique-secret': secret };
  return new Promise<{ status: number; body: string; headers: IncomingMessage['headers'] }>(
    (resolve, reject) => {
      const asked = httpRequest({ port, path, method, headers, agent: false }, (response) => {
        let body = '';
        response.on('data', (part: Buffer) => {
          body += part.toString();
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body, headers: response.headers }),
        );
      });
      asked.on('error', reject);
      asked.end();
    },
  );
}

describe('the pages process', () => {
  test('answers nothing without the secret', async () => {
    for (const secret of ['', 'q'.repeat(32), `${SECRET}x`]) {
      const { status, body } = await ask('/en', secret);
      expect([status, body]).toEqual([404, '']);
    }
    expect((await ask('/en', SECRET, 'POST')).status).toBe(404);
    expect(seen).toEqual([]);
  });

  test('keeps the secret from the page', async () => {
    await ask('/en');
    expect(seen[0]?.headers['x-communique-secret']).toBeUndefined();
  });

  test.each([
    ['/en/news/2018/one', 200, '/en/news/2018/one'],
    ['/en/news?page=1', 200, '/en/news'],
    ['/en/search?utm=1&q=%20baku', 200, '/en/search?q=baku'],
    ['/en/search?from=never', 404, '/en/answers/not-found'],
    ['/en/feed.rss', 200, '/en/answers/feed/rss'],
    ['/en/news/2018/three', 410, '/en/news/2018/three'],
    ['/en/news/2018/three/history', 410, '/en/news/2018/three'],
    ['/en/news/2018/two/editions/2', 410, '/en/news/2018/two/editions/2'],
    ['/en/nothing', 404, '/en/answers/not-found'],
    ['/ru/answers/not-found', 404, '/ru/answers/not-found'],
    ['/desk', 404, '/az/answers/not-found'],
    ['/sign-in', 404, '/az/answers/not-found'],
    ['/_next/image?url=x', 404, '/az/answers/not-found'],
    ['/en/../desk', 404, '/en/answers/not-found'],
  ])('%s is answered with %i by %s', async (path, status, drawn) => {
    const answer = await ask(path);
    expect([answer.status, answer.body]).toEqual([status, drawn]);
  });

  test('sends the gate back to look again at what moved', async () => {
    expect((await ask('/en/news/2018/old-one')).status).toBe(409);
    expect(seen).toEqual([]);
  });

  test('tells what the page depends on', async () => {
    const { headers } = await ask('/en');
    expect(JSON.parse(String(headers['x-communique-scopes']))).toEqual({ site: 1, 'listing:en': 0 });
    expect(headers['x-communique-store']).toBe(storeIdNow());
    expect(headers['x-communique-span']).toBeUndefined();
  });

  test('tells how long the page holds: as long as everything in it', async () => {
    render = async (request, response) => {
      touchSpan({ since: 100, until: 900 });
      await Promise.resolve();
      touchSpan({ since: 200, until: 1000 });
      response.end(request.url);
    };
    expect((await ask('/en')).headers['x-communique-span']).toBe('200-900');
  });

  test('sends a page without its client runtime, and the hashes of its styles', async () => {
    render = async (_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.write('<p>one<script>run()</script>');
      response.end(Buffer.from('<style>p{}</style>two</p>'));
    };
    const { status, body, headers } = await ask('/en');
    expect([status, body]).toEqual([200, '<p>one<style>p{}</style>two</p>']);
    expect(headers['content-length']).toBe(String(body.length));
    expect(headers['x-communique-styles']).toMatch(/^'sha256-[\w+/]{43}='$/);
  });

  test('sends what is no page as it is', async () => {
    render = async (_, response) => {
      response.setHeader('content-type', 'text/plain');
      response.end('<script>a</script>');
    };
    expect((await ask('/en')).body).toBe('<script>a</script>');
  });

  test.each<[string, Render]>([
    [
      'content stays hidden without scripts',
      async (_, response) => {
        response.setHeader('content-type', 'text/html');
        response.end('<template id="B:0"></template>');
      },
    ],
    [
      'the framework fails half way',
      async (_, response) => {
        response.setHeader('content-type', 'text/html');
        response.write('<p>half');
        throw new Error('broken');
      },
    ],
  ])('fails and sends none of it where %s', async (_, failing) => {
    render = failing;
    const { status, body } = await ask('/en');
    expect([status, body]).toEqual([500, '']);
  });

  test('makes two searches at once, lets thirty wait and refuses more, while pages are made', async () => {
    const waiting: (() => void)[] = [];
    let begun = 0;
    const answerAtOnce = render;
    render = async (request, response) => {
      if (!request.url?.includes('search')) return answerAtOnce(request, response);
      begun += 1;
      await new Promise<void>((resolve) => waiting.push(resolve));
      response.end('found');
    };
    const asked = Array.from({ length: 40 }, (_, nth) => ask(`/en/search?q=word${nth}`));
    const refused = await firstEight(asked);
    expect(refused.map(({ status, headers }) => [status, headers['retry-after']])).toEqual(
      Array.from({ length: 8 }, () => [503, '5']),
    );
    expect(begun).toBe(2);
    expect((await ask('/en')).status).toBe(200);
    render = async (_, response) => {
      response.end('found');
    };
    for (const go of waiting) go();
    const statuses = (await Promise.all(asked)).map(({ status }) => status).sort();
    expect(statuses).toEqual([
      ...Array.from({ length: 32 }, () => 200),
      ...Array.from({ length: 8 }, () => 503),
    ]);
    expect((await ask('/en/search?q=again')).status).toBe(200);
  });
});

/** The eight that are answered while the others wait. */
async function firstEight<T>(asked: readonly Promise<T>[]): Promise<readonly T[]> {
  const numbered = asked.map(async (one, nth) => ({ nth, answer: await one }));
  const waiting = new Map(numbered.map((one, nth) => [nth, one]));
  const first: T[] = [];
  while (first.length < 8) {
    const { nth, answer } = await Promise.race(waiting.values());
    waiting.delete(nth);
    first.push(answer);
  }
  return first;
}
