import { expect, it } from 'vitest';
import { safeBack } from './safe-back.ts';

const OWN = 'https://news.example.org';

it.each([
  ['/desk', '/desk'],
  ['/desk/releases/7/edit', '/desk/releases/7/edit'],
  ['/desk/releases?state=draft&page=2', '/desk/releases?state=draft&page=2'],
  ['/desk/people#roles', '/desk/people'],
  ['https://news.example.org/desk/people', '/desk/people'],
])('leads back to %s', (given, expected) => {
  expect(safeBack(given, OWN)).toBe(expected);
});

it.each([
  undefined,
  null,
  '',
  7,
  ['/desk/people'],
  'desk/people',
  '/',
  '/en/news',
  '/desktop',
  '/desk-action',
  '/sign-in',
  '/api/auth/signout',
  '//evil.example/desk',
  '///evil.example/desk',
  '/\\evil.example/desk',
  '\\\\evil.example/desk',
  '/desk//evil.example',
  '/desk/..//evil.example',
  '/desk/../../evil',
  '/desk/%2e%2e/sign-in',
  '/desk/%2f%2fevil.example',
  '/desk/%5cevil.example',
  '/desk/\\evil.example',
  '/desk/\tpeople',
  '/\t/evil.example',
  ' /desk',
  '/desk\r\nSet-Cookie: a=b',
  '/desk/\u0000',
  '/desk/şəhid',
  'https://evil.example/desk',
  'https://news.example.org.evil.example/desk',
  'https://news.example.org@evil.example/desk',
  'https://evil.example@news.example.org/desk',
  'http://news.example.org/desk',
  'https:/desk',
  'https:desk',
  'javascript:alert(1)//desk',
  'data:text/html,/desk',
  `/desk/${'a'.repeat(1000)}`,
])('takes the desk for %j', (given) => {
  expect(safeBack(given, OWN)).toBe('/desk');
});
