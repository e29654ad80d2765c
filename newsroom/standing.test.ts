import { expect, it } from 'vitest';
import { lastOne, type Others } from './standing.ts';
import type { Role } from './vocabulary.ts';

const active = (...roles: Role[]) => ({ active: true, roles, cameIn: true });
const suspended = (...roles: Role[]) => ({ active: false, roles, cameIn: true });
const invited = (...roles: Role[]) => ({ active: true, roles, cameIn: false });

/** Others who all have come in, and others of whom only some have. */
const all = (count: number): Others => ({ all: count, cameIn: count });
const some = (count: number, cameIn: number): Others => ({ all: count, cameIn });

it.each([
  ['takes the role of the last admin', active('admin'), active(), { admin: all(0), editor: all(3) }, 'admin'],
  [
    'takes the role of the last editor',
    active('editor', 'writer'),
    active('writer'),
    { admin: all(2), editor: all(0) },
    'editor',
  ],
  [
    'suspends the last editor',
    active('editor'),
    suspended('editor'),
    { admin: all(2), editor: all(0) },
    'editor',
  ],
  [
    'suspends the last admin',
    active('admin', 'editor'),
    suspended('admin', 'editor'),
    { admin: all(0), editor: all(4) },
    'admin',
  ],
  [
    'leaves editors who are only invited',
    active('editor'),
    suspended('editor'),
    { admin: all(1), editor: some(2, 0) },
    'editors are only invited',
  ],
  [
    'takes the role of the only one who is invited at all',
    invited('admin'),
    invited(),
    { admin: all(0), editor: all(1) },
    'admin',
  ],
])('refuses what %s', (_, before, after, others, words) => {
  expect(lastOne(before, after, others)).toMatchObject({
    ok: false,
    refusal: { code: 'last_one', sentence: expect.stringContaining(words) },
  });
});

it.each([
  ['takes one of two admins', active('admin'), active(), { admin: all(1), editor: all(0) }],
  ['suspends the last writer', active('writer'), suspended('writer'), { admin: all(0), editor: all(0) }],
  [
    'changes nothing',
    active('admin', 'editor'),
    active('editor', 'admin'),
    { admin: all(0), editor: all(0) },
  ],
  ['gives a role', active('writer'), active('writer', 'editor'), { admin: all(1), editor: all(0) }],
  [
    'takes a role from somebody suspended',
    suspended('admin'),
    suspended(),
    { admin: all(0), editor: all(1) },
  ],
  ['brings somebody back', suspended('editor'), active('editor'), { admin: all(1), editor: all(0) }],
  [
    'leaves one of the editors who came in',
    active('editor'),
    active(),
    { admin: all(0), editor: some(3, 1) },
  ],
  ['revokes one of two invitations', invited('editor'), invited(), { admin: all(1), editor: some(1, 0) }],
])('lets pass what %s', (_, before, after, others) => {
  expect(lastOne(before, after, others)).toBeNull();
});
