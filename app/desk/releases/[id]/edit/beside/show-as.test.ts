import { expect, test } from 'vitest';
import { answered } from './show-as.ts';

test.each([
  ['(prefers-color-scheme: dark)', 'dark', '(min-width: 0px)'],
  ['(prefers-color-scheme: dark)', 'light', '(max-width: 0px)'],
  ['(prefers-color-scheme: light)', 'print', '(min-width: 0px)'],
  ['print', 'light', 'print'],
  ['print', 'print', 'all'],
  ['screen and (min-width: 36rem)', 'print', 'speech and (min-width: 36rem)'],
  ['(min-width: 36rem)', 'dark', '(min-width: 36rem)'],
] as const)('%s, shown on %s, asks for %s', (query, medium, asked) => {
  expect(answered(query, medium)).toBe(asked);
});
