import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, FIRST_COLOUR, GROUNDS, readColour, shadesOf } from './colours.ts';

describe('a colour', () => {
  test.each([
    ['#0F4668', '#0f4668'],
    ['0f4668', '#0f4668'],
    [' #abc ', '#aabbcc'],
    ['red', null],
    ['#12345', null],
    ['#0f4668;}', null],
    ['', null],
  ])('is read from %j as %j', (words, colour) => expect(readColour(words)).toBe(colour));
});

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#c8102e', '#ffffff', 5.88],
    ['#123456', '#123456', 1],
  ])('of %s and %s is %d, whichever comes first', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBeCloseTo(ratio, 2);
  });
});

describe('the shades readers get', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

  test('keep 7:1 on every ground, whatever the colour', () => {
    fc.assert(
      fc.property(colour, (given) => {
        const shades = shadesOf(given);
        for (const scheme of ['light', 'dark'] as const) {
          for (const ground of GROUNDS[scheme]) {
            expect(contrast(shades[scheme], ground)).toBeGreaterThanOrEqual(7);
          }
        }
      }),
    );
  });

  test('are the colour itself where it is strong enough', () => {
    expect(shadesOf(FIRST_COLOUR).light).toBe(FIRST_COLOUR);
    expect(shadesOf('#ffffff').dark).toBe('#ffffff');
  });

  test('are as near to it as they can be', () => {
    const { light } = shadesOf('#c8102e');
    expect(light).toMatch(/^#[a-c][0-9a-f]0[a-f0-9]2/);
    expect(contrast(light, GROUNDS.light[1])).toBeLessThan(7.3);
  });
});
