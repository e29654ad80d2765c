import { expect, test } from 'vitest';
import { orderOf, type Step, stepped } from './order.ts';

test.each<[string, Step, string]>([
  ['a', 'down', 'bac'],
  ['b', 'up', 'bac'],
  ['b', 'down', 'acb'],
  ['c', 'up', 'acb'],
  ['a', 'up', 'abc'],
  ['c', 'down', 'abc'],
  ['x', 'up', 'abc'],
])('%s goes %s: %s', (member, step, expected) => {
  expect(stepped(['a', 'b', 'c'], member, step).join('')).toBe(expected);
});

test.each([
  ['abc', 'cab', 'cab'],
  ['abcd', 'cab', 'cabd'],
  ['ab', 'cab', 'ab'],
  ['abc', '', 'abc'],
  ['abc', 'bb', 'bac'],
])('of %s, wanted as %s: %s', (members, wanted, expected) => {
  expect(orderOf([...members], [...wanted]).join('')).toBe(expected);
});
