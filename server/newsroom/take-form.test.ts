import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Render } from '../framework.ts';
import { handleStaff } from './staff.ts';

const SECRET = 'n'.repeat(32);
const ORIGIN = 'https://news.example.org';
const FORM = 'multipart/form-data; boundary=xx';
/** Two fields, one of them with what HTML has to escape. */
const BODY = [
  '--xx\r\nContent-Disposition: form-data; name="$ACTION_REF_1"\r\n\r\n\r\n',
  '--xx\r\nContent-Disposition: form-data; name="texts.en.body"\r\n\r\nTwo "lines"\r\n& <more>\r\n',
  '--xx--\r\n',
].join('');

let server: Server;
/** What the framework got, and how it answers. */
let got: { url: string; body: string }[];
let answer: { status: number; type: string };

beforeEach(async () => {
  got = [];
  answer = { status: 200, type: 'text/html; charset=utf-8' };
  const render: Render = async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    got.push({ url: request.url ?? '', body });
    response.setHeader('content-type', answer.type);
    response.statusCode = answer.status;
    response.end('the framework');
  };
  const parts = {
    secret: SECRET,
    origin: ORIGIN,
    isSignedIn: async (cookies: string) => cookies === 'signed-in',
    readiness: async () => undefined,
    render,
  };
  server = createServer((request, response) => void handleStaff(request, response, parts));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => server.close());

type Sent = { readonly path?: string; readonly method?: string; readonly body?: string };

function send(
  headers: Record<string, string>,
  { path = '/desk/x', method = 'POST', body = BODY }: Sent = {},
) {
  const { port } = server.address() as AddressInfo;
  const all = { 'x-communique-secret': SECRET, ...headers };
  return new Promise<{ status: number; body: string; headers: IncomingMessage['headers'] }>(
    (done, failed) => {
      const asked = httpRequest({ port, path, method, headers: all, agent: false }, async (response) => {
        let words = '';
        for await (const part of response) words += String(part);
        done({ status: response.statusCode ?? 0, body: words, headers: response.headers });
      });
      asked.on('error', failed);
      asked.end(body);
    },
  );
}

const form = (more: Record<string, string> = {}) => ({
  origin: ORIGIN,
  cookie: 'signed-in',
  'content-type': FORM,
  'content-length': String(Buffer.byteLength(BODY)),
  ...more,
});

describe('a form', () => {
  test('reaches the framework as it was sent', async () => {
    expect(await send(form(), { path: '/desk/x?y=1' })).toMatchObject({ status: 200, body: 'the framework' });
    expect(got).toEqual([{ url: '/desk/x?y=1', body: BODY }]);
  });

  test.each([
    ['of another site', { origin: 'https://evil.example' }, 403, 'did not come from a page'],
    ['of a hidden page', { origin: 'null' }, 403, 'did not come from a page'],
    ['of no origin at all', { origin: '::::' }, 403, 'did not come from a page'],
    ['of another kind', { 'content-type': 'application/json' }, 415, 'takes only its own form'],
    ['of plain fields', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'only its own form'],
    ['without its boundary', { 'content-type': 'multipart/form-data' }, 415, 'only its own form'],
    ['that is cut', { 'content-type': 'multipart/form-data; boundary=yy' }, 400, 'arrived incomplete'],
  ])('%s is refused before the framework sees it', async (_, headers, status, sentence) => {
    const answered = await send(form(headers));
    expect([answered.status, answered.body]).toEqual([status, expect.stringContaining(sentence)]);
    expect(answered.headers['cache-control']).toBe('no-store');
    expect(got).toEqual([]);
  });

  test.each([
    ['/desk/x', 8 * 1024 * 1024 + 1],
    ['/sign-in', 64 * 1024 + 1],
    ['/link/x', 64 * 1024 + 1],
  ])('on %s of %i bytes is too large, and hears so', async (path, length) => {
    const body = 'x'.repeat(length);
    const answered = await send(form({ 'content-length': String(length) }), { path, body });
    expect([answered.status, answered.body]).toEqual([
      413,
      expect.stringContaining('shorten what you typed'),
    ]);
    expect(got).toEqual([]);
  });

  test('that a page sends by itself reaches the framework also from somebody signed out: it wants no page', async () => {
    await send(form({ accept: 'application/json', cookie: '' }));
    expect(got).toHaveLength(1);
  });

  test('is refused in the language that its browser asks for', async () => {
    const asked = { origin: 'https://evil.example', 'accept-language': 'az-Latn-AZ,ru;q=0.5' };
    const { body } = await send(form(asked));
    expect(body).toContain('<html lang="az" dir="ltr">');
    expect(body).toContain('bu mətbuat mərkəzinin səhifəsindən gəlməyib');
    const ended = await send(form({ cookie: '', 'accept-language': 'ru' }));
    expect(ended.body).toContain('<button>Отправить ещё раз</button>');
  });

  test('must say how long it is', async () => {
    const { 'content-length': _, ...headers } = form();
    expect((await send({ ...headers, 'transfer-encoding': 'chunked' })).status).toBe(411);
  });

  test('of plain fields signs out, here and at a provider, and nowhere else', async () => {
    const headers = form({ 'content-type': 'application/x-www-form-urlencoded', 'content-length': '0' });
    const to = async (path: string) => (await send(headers, { path, body: '' })).status;
    expect(await to('/sign-in/out')).toBe(200);
    expect(await to('/sign-in/out/staff')).toBe(200);
    expect(await to('/sign-in/outside')).toBe(415);
  });

  test('whose origin is absent is left to the action, which keeps the words', async () => {
    const { origin: _, ...headers } = form();
    expect((await send(headers)).status).toBe(200);
  });
});

describe('somebody whose session has ended', () => {
  test('gets back every word that was typed, to be sent again', async () => {
    const { status, body } = await send(form({ cookie: 'ended' }), { path: '/desk/x?a=1&b="' });
    expect(status).toBe(403);
    expect(body).toContain('You are signed out');
    expect(body).toContain('action="/desk/x?a=1&amp;b=&quot;"');
    expect(body).toContain('name="$ACTION_REF_1" value=""');
    expect(body).toContain('value="Two &quot;lines&quot;\r\n&amp; &lt;more&gt;"');
    expect(got).toEqual([]);
  });

  test.each([
    ['whose page has a script for it', { 'next-action': 'a' }, '/desk/x'],
    ['who signs in', {}, '/sign-in'],
  ])('and %s goes on', async (_, headers, path) => {
    expect((await send(form({ cookie: 'ended', ...headers }), { path })).status).toBe(200);
  });
});

describe('a fault of the framework', () => {
  test.each([
    ['text/plain', 500, 400],
    ['text/x-component', 500, 400],
    ['text/html; charset=utf-8', 500, 500],
    ['text/html; charset=utf-8', 303, 303],
  ])('answered as %s with %i leaves as %i', async (type, status, expected) => {
    answer = { status, type };
    expect((await send(form())).status).toBe(expected);
  });
});

test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is not possible', async (method) => {
  const answered = await send(form(), { method });
  expect([answered.status, answered.headers.allow]).toEqual([405, 'GET, HEAD, POST']);
  expect(got).toEqual([]);
});
