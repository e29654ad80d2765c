import { describe, expect, test } from 'vitest';
import { contactUri, securityStanding, untilFault } from './security-contact.ts';

const NOW = new Date('2026-03-02T08:00:00Z');
const day = (words: string) => new Date(`${words}T00:00:00Z`);

test.each([
  ['security@example.org', 'mailto:security@example.org'],
  [' MAILTO:security@example.org ', 'mailto:security@example.org'],
  ['https://example.org/security', 'https://example.org/security'],
  ['http://example.org/security', null],
  ['https://name:secret@example.org/', null],
  ['https://', null],
  ['tel:+994125550142', null],
  ['security@example.org\nExpires: 2099', null],
  ['security@localhost', null],
  ['', null],
])('%j is named as %j', (typed, uri) => {
  expect(contactUri(typed)).toBe(uri);
});

test.each([
  ['2026-03-02', false],
  ['2026-03-03', true],
  ['2027-03-01', true],
  ['2027-03-03', false],
])('until %s: %s', (until, isFine) => {
  expect(untilFault(day(until), NOW) === null).toBe(isFine);
});

describe('the desk says how the promise stands', () => {
  const of = (until: Date | null, contact = 'mailto:a@example.org') =>
    securityStanding({ securityContact: contact, securityUntil: until }, NOW);
  test.each([
    ['none', null],
    ['over', '2026-03-01'],
    ['soon', '2026-04-01'],
    ['holds', '2026-04-02'],
  ])('%s until %s', (standing, until) => {
    expect(of(until === null ? null : day(until))).toBe(standing);
  });
  test('none without a contact', () => {
    expect(of(day('2026-09-01'), '')).toBe('none');
  });
});
