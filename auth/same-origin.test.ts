import { describe, expect, it } from 'vitest';
import { newsroomOrigin } from './origin.ts';
import { isFromOurPages } from './same-origin.ts';

const OWN = 'https://news.example.org';

describe('where a posted form may come from', () => {
  it.each<[string | null, string | null, boolean]>([
    [OWN, 'same-origin', true],
    [OWN, null, true],
    [null, 'same-origin', true],
    // A page that sends no referrer posts with `Origin: null`.
    ['null', 'same-origin', true],
    [null, null, false],
    ['null', null, false],
    ['null', 'cross-site', false],
    [OWN, 'cross-site', false],
    [OWN, 'same-site', false],
    [OWN, 'none', false],
    [OWN, '', false],
    [null, 'none', false],
    [null, 'same-site', false],
    ['', null, false],
    ['https://evil.example', 'same-origin', false],
    ['https://evil.example', null, false],
    ['https://evil.example', 'cross-site', false],
    ['http://news.example.org', null, false],
    ['https://news.example.org:8443', null, false],
    ['https://news.example.org.evil.example', null, false],
    ['https://desk.news.example.org', null, false],
    ['https://example.org', 'same-site', false],
    [`${OWN}/`, null, false],
    [`${OWN}, ${OWN}`, null, false],
    ['HTTPS://NEWS.EXAMPLE.ORG', null, false],
    ['file://', null, false],
  ])('origin %j, fetch site %j: %j', (origin, fetchSite, expected) => {
    expect(isFromOurPages({ origin, fetchSite }, OWN)).toBe(expected);
  });
});

describe('the origin of the newsroom', () => {
  it.each([
    [{ NEWSROOM_URL: 'https://news.example.org/' }, 'https://news.example.org'],
    [{ NEWSROOM_URL: 'https://news.example.org:443' }, 'https://news.example.org'],
    [{ PORT: '4000' }, 'http://localhost:4000'],
    [{}, 'http://localhost:3000'],
  ])('%j is %s', (environment, expected) => {
    expect(newsroomOrigin(environment)).toBe(expected);
  });

  it.each(['news.example.org', 'ftp://news.example.org', 'javascript:alert(1)', 'https://'])(
    'refuses %s',
    (given) => {
      expect(() => newsroomOrigin({ NEWSROOM_URL: given })).toThrow('NEWSROOM_URL');
    },
  );
});
