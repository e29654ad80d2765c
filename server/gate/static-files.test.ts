import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TestGate } from './test-gate.ts';

let t: TestGate;
beforeEach(async () => {
  t = await TestGate.open();
  mkdirSync(join(t.folder, 'static/chunks'), { recursive: true });
  writeFileSync(join(t.folder, 'static/chunks/a[b].js'), `let a = 1;${' '.repeat(2000)}`);
  writeFileSync(join(t.folder, 'static/.hidden.js'), 'x');
  writeFileSync(join(t.folder, 'static/chunks/a.exe'), 'x');
  writeFileSync(join(t.folder, 'secret.js'), 'secret');
  symlinkSync(join(t.folder, 'secret.js'), join(t.folder, 'static/link.js'));
});
afterEach(() => t.close());

describe('files', () => {
  test('of the build may be kept for ever', async () => {
    const { status, headers, text } = await t.ask('/_next/static/chunks/a%5Bb%5D.js');
    expect([status, headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(text).toContain('let a = 1;');
    const again = await t.ask('/_next/static/chunks/a[b].js', { 'if-none-match': headers.etag ?? '' });
    expect(again.status).toBe(304);
  });

  test('are compressed', async () => {
    const { headers, body } = await t.ask('/_next/static/chunks/a[b].js', { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBe('br');
    expect(body.length).toBeLessThan(200);
  });

  test.each([
    '/_next/static/link.js',
    '/_next/static/.hidden.js',
    '/_next/static/chunks/a.exe',
    '/_next/static/chunks',
    '/_next/static/',
    '/_next/static/../secret.js',
    '/_next/static/%2e%2e/secret.js',
    '/_next/static/..%2fsecret.js',
    '/_next/static//chunks/../../secret.js',
    '/_next/static/chunks/none.js',
    '/_next/BUILD_ID',
    '/secret.js',
  ])('%s is unknown', async (path) => {
    expect((await t.ask(path)).status).toBe(404);
  });
});
