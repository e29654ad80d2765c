import { expect, it } from 'vitest';
import { lastOne } from './standing.ts';
import type { Role } from './vocabulary.ts';

const active = (...roles: Role[]) => ({ active: true, roles });
const suspended = (...roles: Role[]) => ({ active: false, roles });

it.each([
  ['takes the role of the last admin', active('admin'), active(), { admin: 1, editor: 3 }, 'admin'],
  [
    'takes the role of the last editor',
    active('editor', 'writer'),
    active('writer'),
    { admin: 2, editor: 1 },
    'editor',
  ],
  ['suspends the last editor', active('editor'), suspended('editor'), { admin: 2, editor: 1 }, 'editor'],
  [
    'suspends the last admin',
    active('admin', 'editor'),
    suspended('admin', 'editor'),
    { admin: 1, editor: 4 },
    'admin',
  ],
])('refuses what %s', (_, before, after, holders, role) => {
  expect(lastOne(before, after, holders)).toMatchObject({
    ok: false,
    refusal: { code: 'last_one', sentence: expect.stringContaining(role) },
  });
});

it.each([
  ['takes one of two admins', active('admin'), active(), { admin: 2, editor: 1 }],
  ['suspends the last writer', active('writer'), suspended('writer'), { admin: 1, editor: 1 }],
  ['changes nothing', active('admin', 'editor'), active('editor', 'admin'), { admin: 1, editor: 1 }],
  ['gives a role', active('writer'), active('writer', 'editor'), { admin: 1, editor: 0 }],
  ['takes a role from somebody suspended', suspended('admin'), suspended(), { admin: 1, editor: 1 }],
  ['brings somebody back', suspended('editor'), active('editor'), { admin: 1, editor: 1 }],
])('lets pass what %s', (_, before, after, holders) => {
  expect(lastOne(before, after, holders)).toBeNull();
});
