import { expect, test } from 'vitest';
import { linkTyped } from './link-typed.ts';

test.each([
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  [' http://example.org ', 'http://example.org'],
  ['example.org', 'https://example.org'],
  ['www.example.org/report.pdf', 'https://www.example.org/report.pdf'],
  ['nazirlik.gov.az', 'https://nazirlik.gov.az'],
  ['press@example.org', 'mailto:press@example.org'],
  ['mailto:press@example.org', 'mailto:press@example.org'],
  ['+994 (12) 000-00-00', 'tel:+994120000000'],
  ['tel:112', 'tel:112'],
  ['', null],
  ['https://', null],
  ['mailto:', null],
  ['here', null],
  ['/en/news', null],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)', null],
  ['java\tscript:alert(1)', null],
  ['javascript:alert(1)//example.org', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
  ['https://exa mple.org', null],
  [`https://example.org/${'x'.repeat(2000)}`, null],
])('%j means %j', (typed, meant) => {
  expect(linkTyped(typed)).toBe(meant);
});
