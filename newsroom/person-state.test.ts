import { expect, test } from 'vitest';
import { personState } from './person-state.ts';

const SEEN = new Date('2026-03-02T08:00:00Z');

test.each([
  [true, false, null, 'invited'],
  [true, true, null, 'active'],
  [true, false, SEEN, 'active'], // by single sign-on there is no password
  [false, true, SEEN, 'suspended'],
  [false, false, null, 'suspended'],
] as const)('active %s, password %s, seen %s: %s', (active, hasPassword, lastSeenAt, state) => {
  expect(personState({ active, hasPassword, lastSeenAt })).toBe(state);
});
