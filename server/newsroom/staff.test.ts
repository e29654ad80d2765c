import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Render } from '../framework.ts';
import { readinessOf, tellReadiness } from './readiness.ts';
import { handleStaff } from './staff.ts';

const SECRET = 'n'.repeat(32);
const ORIGIN = 'https://news.example.org';
let origin: string;
/** What the framework sends where a page is not found or fails, for its scripts to fill. */
const SHELL = '<!DOCTYPE html><html id="__next_error__">';
let shown: { status: number; html: string };
let server: Server;
let seen: IncomingMessage[];
let level: boolean;
let silence: number;
let overdue: number;
let stuck = 0;

beforeEach(async () => {
  seen = [];
  origin = ORIGIN;
  shown = { status: 200, html: 'staff' };
  level = true;
  silence = 0;
  overdue = 0;
  const render: Render = async (request, response) => {
    seen.push(request);
    response.setHeader('Cache-Control', 's-maxage=31536000');
    if (request.url === '/link/x') response.setHeader('Referrer-Policy', 'no-referrer');
    response.statusCode = shown.status;
    response.write(new TextEncoder().encode(shown.html));
    response.end();
  };
  const readiness = async (response: Parameters<typeof tellReadiness>[0]) =>
    tellReadiness(
      response,
      await readinessOf({
        isLevel: async () => level,
        overdue: async () => overdue,
        stuckMail: async () => stuck,
        silence,
      }),
    );
  server = createServer(
    (request, response) =>
      void handleStaff(request, response, {
        secret: SECRET,
        origin,
        isSignedIn: async (cookies) => cookies === 'signed-in',
        render,
        readiness,
      }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => server.close());

function ask(path: string, headers: Record<string, string> = { 'x-communique-secret': SECRET }) {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number; body: string; headers: IncomingMessage['headers'] }>(
    (resolve, reject) => {
      const asked = httpRequest({ port, path, headers, agent: false }, (response) => {
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

describe('the newsroom process', () => {
  test('answers nothing without the secret, and no reader', async () => {
    expect(await ask('/desk', {})).toMatchObject({ status: 404, body: '' });
    expect(await ask('/readyz', {})).toMatchObject({ status: 404, body: '' });
    for (const path of ['/', '/en', '/en/news', '/desks']) expect((await ask(path)).status, path).toBe(404);
    expect(seen).toEqual([]);
  });

  test('keeps no answer and lets only its own scripts run', async () => {
    const [first, second] = [await ask('/desk'), await ask('/desk/releases?x=1')];
    expect(first.headers['cache-control']).toBe('no-store');
    const policy = String(first.headers['content-security-policy']);
    expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]{24}' 'strict-dynamic'/);
    expect(seen[0]?.headers['content-security-policy']).toBe(policy);
    expect(seen[0]?.headers['x-communique-secret']).toBeUndefined();
    expect(second.headers['content-security-policy']).not.toBe(policy);
  });

  test.each([
    ['/desk/releases/7/preview/en?words=x', "frame-ancestors 'self'"],
    ['/desk/releases/7/preview/zh-Hant', "frame-ancestors 'self'"],
    ['/desk/settings/preview/az?at=1', "frame-ancestors 'self'"],
    ['/desk/settings/preview', "frame-ancestors 'none'"],
    ['/desk/releases/7/preview', "frame-ancestors 'none'"],
    ['/desk/releases/7/edit', "frame-ancestors 'none'"],
    ['/sign-in', "frame-ancestors 'none'"],
  ])('%s may be framed by nobody, or by the desk alone', async (path, policy) => {
    expect((await ask(path)).headers['content-security-policy']).toContain(policy);
  });

  test('has browsers come by https alone, where that is how readers come', async () => {
    expect((await ask('/sign-in')).headers['strict-transport-security']).toBe('max-age=31536000');
    origin = 'http://localhost:3000';
    expect((await ask('/sign-in')).headers['strict-transport-security']).toBeUndefined();
  });

  test('lets a page be stricter about what it tells others', async () => {
    expect((await ask('/desk')).headers['referrer-policy']).toBe('same-origin');
    expect((await ask('/link/x')).headers['referrer-policy']).toBe('no-referrer');
  });

  test.each([
    [404, SHELL, /<noscript lang="en"><h1>There is nothing here.*<\/noscript>$/],
    [500, SHELL, /<noscript lang="en"><h1>Something went wrong.*<\/noscript>$/],
    [404, '<html lang="en">', /^<html lang="en">$/],
    [307, SHELL, /"__next_error__">$/],
  ])('says without scripts what a %i is about', async (status, html, words) => {
    shown = { status, html };
    expect((await ask('/desk')).body).toMatch(words);
  });

  test.each([
    [true, 0, 0, 0, 200],
    [false, 0, 0, 0, 503],
    [true, 60_000, 0, 0, 503],
    [true, 0, 2, 0, 503],
    [true, 0, 0, 1, 503],
  ])(
    'is ready when level (%s), its clock ticks (silent for %i ms), nothing is overdue (%i), no mail stuck (%i): %i',
    async (isLevel, silent, late, unsent, status) => {
      [level, silence, overdue, stuck] = [isLevel, silent, late, unsent];
      const answer = await ask('/readyz');
      expect(answer.status).toBe(status);
      const [clock, punctual, mail] = [silent < 5000, late === 0, unsent === 0];
      expect(JSON.parse(answer.body)).toEqual({ level: isLevel, clock, punctual, mail });
    },
  );
});
