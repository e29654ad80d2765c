import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast, FIRST_COLOUR, GROUNDS, shadesOf } from '#newsroom/colours.ts';

const css = readFileSync(join(import.meta.dirname, 'theme.css'), 'utf8');
const [light = '', dark = ''] = css
  .split(':root {')
  .slice(1)
  .map((block) => block.slice(0, block.indexOf('}')));
const value = (block: string, name: string) =>
  new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1] ?? '';

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s colours', (scheme, block) => {
  test('stand on the grounds that shades are made for', () => {
    expect([value(block, 'paper'), value(block, 'sheet')]).toEqual([...GROUNDS[scheme]]);
  });

  test.each(['ink', 'quiet', 'accent', 'alarm', 'removed', 'added'])('%s reads with 7:1', (name) => {
    for (const ground of GROUNDS[scheme]) {
      expect(contrast(value(block, name), ground)).toBeGreaterThanOrEqual(7);
    }
  });
});

test('the first colour is the stylesheet’s own', () => {
  expect(value(light, 'accent')).toBe(FIRST_COLOUR);
  expect(shadesOf(FIRST_COLOUR)).toEqual({ light: value(light, 'accent'), dark: value(dark, 'accent') });
});
