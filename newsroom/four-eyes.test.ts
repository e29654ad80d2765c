import { expect, test } from 'vitest';
import { mayApprove, mayConfirm, maySignOff, wantFresh } from './four-eyes.ts';

const now = new Date('2026-03-01T10:00:00Z');
const fresh = new Date('2026-03-01T10:05:00Z');
const stale = new Date('2026-03-01T10:00:00Z');

test.each([
  // who acts, who did the first part, four eyes, fresh until, refused with
  ['another editor', 2, [1], true, null, null],
  ['one of the contributors', 2, [1, 2], true, fresh, 'four_eyes'],
  ['the same person in a one-person office, fresh', 1, [1], false, fresh, null],
  ['the same person in a one-person office, not fresh', 1, [1], false, stale, 'fresh_sign_in'],
  ['the same person in a one-person office, never proved', 1, [1], false, null, 'fresh_sign_in'],
  ['another editor in a one-person office', 2, [1], false, null, null],
] as const)('%s', (_, actorId, first, fourEyes, freshUntil, code) => {
  for (const ask of [mayApprove, maySignOff, mayConfirm]) {
    expect(ask({ actorId, first, fourEyes, freshUntil, now })?.code ?? null).toBe(code);
  }
});

test('a fresh sign-in is one that still counts at this instant', () => {
  expect(wantFresh(fresh, now)).toBeNull();
  expect(wantFresh(stale, now)?.code).toBe('fresh_sign_in');
  expect(wantFresh(null, now)?.code).toBe('fresh_sign_in');
});
