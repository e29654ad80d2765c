import { expect, test } from 'vitest';
import { personState } from './person-state.ts';

const SEEN = new Date('2026-03-02T08:00:00Z');

test.each([
  [true, false, false, null, 'invited'],
  [true, true, false, null, 'active'],
  [true, false, true, null, 'active'],
  [true, false, false, SEEN, 'active'], // came in by a link, and chose no password
  [false, true, true, SEEN, 'suspended'],
  [false, false, false, null, 'suspended'],
] as const)(
  'active %s, password %s, sign-on %s, seen %s: %s',
  (active, hasPassword, hasSignOn, lastSeenAt, state) => {
    expect(personState({ active, hasPassword, hasSignOn, lastSeenAt })).toBe(state);
  },
);
