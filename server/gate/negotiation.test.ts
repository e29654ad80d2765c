import type { IncomingMessage } from 'node:http';
import { BlockList } from 'node:net';
import { describe, expect, test } from 'vitest';
import { chooseCoding } from './encodings.ts';
import { hostKind } from './hosts.ts';
import { chooseLanguage } from './languages.ts';
import { blockListOf, clientAddress } from './request-target.ts';

describe('codings', () => {
  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.2, gzip;q=0.8', 'gzip'],
    ['br;q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['BR;Q=1', 'br'],
    ['gzip;q=nonsense', 'identity'],
    ['identity, gzip;q=0.5', 'identity'],
    ['zstd', 'identity'],
  ] as const)('%s → %s', (header, coding) => {
    expect(chooseCoding(header, () => true)).toBe(coding);
  });
  test('only what there is', () => {
    expect(chooseCoding('br, gzip', (coding) => coding !== 'br')).toBe('gzip');
  });
});

describe('languages', () => {
  test.each([
    [undefined, 'az'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-us;q=0.3, ru;q=0.2', 'en'],
    ['zh-Hant-TW, zh;q=0.5', 'zh-Hant'],
    ['de;q=0.9, *;q=0.5', 'az'],
    ['ru;q=0', 'az'],
    [';;;,,,', 'az'],
  ] as const)('%s → %s', (header, language) => {
    expect(chooseLanguage(header, ['az', 'en', 'ru', 'zh-Hant'], 'az')).toBe(language);
  });
});

describe('names', () => {
  test.each([
    ['news.example', 'https://news.example', 'ours'],
    ['news.example:443', 'https://news.example', 'ours'],
    ['news.example:80', 'https://news.example', 'foreign'],
    ['news.example.', 'https://news.example', 'foreign'],
    ['localhost:3000', 'http://localhost:3000', 'ours'],
    ['127.0.0.1:3000', 'http://localhost:3000', 'loopback'],
    ['[::1]:3000', 'http://localhost:3000', 'loopback'],
    ['localhost', 'https://news.example', 'loopback'],
    ['', 'http://localhost:3000', 'foreign'],
    ['192.168.0.7:3000', 'http://localhost:3000', 'foreign'],
    ['localhost@evil.example', 'http://localhost:3000', 'foreign'],
    ['localhost.evil.example', 'http://localhost:3000', 'foreign'],
    ['a b', 'http://localhost:3000', 'foreign'],
  ])('%s at %s is %s', (host, url, kind) => {
    expect(hostKind(host, url)).toBe(kind);
  });
});

describe('who asked', () => {
  const from = (
    remoteAddress: string,
    forwarded?: string,
    trusted: BlockList = blockListOf(['10.0.0.0/8', '::1']),
  ) => {
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
    return clientAddress({ socket: { remoteAddress }, headers } as unknown as IncomingMessage, trusted);
  };
  test.each([
    ['a stranger is believed nothing', from('198.51.100.7', '203.0.113.9'), '198.51.100.7'],
    ['a proxy is', from('10.0.0.1', '203.0.113.9'), '203.0.113.9'],
    ['a proxy within IPv6', from('::ffff:10.0.0.1', '203.0.113.9'), '203.0.113.9'],
    [
      'what stands before the first stranger is his claim',
      from('10.0.0.1', '1.1.1.1, 203.0.113.9, 10.0.0.2'),
      '203.0.113.9',
    ],
    ['a proxy that tells nothing', from('10.0.0.1'), '10.0.0.1'],
    ['a proxy that tells nonsense', from('::1', 'unknown'), '::1'],
    ['nobody trusted', from('127.0.0.1', '203.0.113.9', new BlockList()), '127.0.0.1'],
  ])('%s', (_, found, wanted) => {
    expect(found).toBe(wanted);
  });
});
