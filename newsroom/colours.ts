/**
 * The institution's colour on public pages. Contrast as WCAG 2.2 defines it; every shade that readers
 * get keeps at least 7:1 (success criterion 1.4.6, AAA) on both grounds of its scheme.
 */

/** A colour as `#rrggbb`, small letters. */
export type Colour = string;

/** The shades of one colour: on light pages, and on dark ones. */
export type Shades = { readonly light: Colour; readonly dark: Colour };

export const FIRST_COLOUR: Colour = '#0f4668';
/** Chosen by hand; those of any other colour are computed. */
const FIRST_SHADES: Shades = { light: FIRST_COLOUR, dark: '#94c9ec' };

/** The grounds that text stands on (`components/release/theme.css`). */
export const GROUNDS = { light: ['#fdfcf9', '#f5f2ea'], dark: ['#14161a', '#1d2026'] } as const;

const LEAST = 7;
const STEPS = 100;

/** `#0F4668`, `0f4668` or `#fff` as a colour; null for anything else. */
export function readColour(words: string): Colour | null {
  const [, hex = ''] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(words.trim()) ?? [];
  if (hex === '') return null;
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  return `#${full.toLowerCase()}`;
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(one: Colour, other: Colour): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour itself where it is strong enough, else the nearest shade that is: darker on light pages, lighter on dark ones. */
export function shadesOf(colour: Colour): Shades {
  if (colour === FIRST_COLOUR) return FIRST_SHADES;
  return {
    light: strongEnough(colour, '#000000', GROUNDS.light),
    dark: strongEnough(colour, '#ffffff', GROUNDS.dark),
  };
}

function strongEnough(colour: Colour, end: Colour, grounds: readonly Colour[]): Colour {
  for (let step = 0; step < STEPS; step += 1) {
    const shade = mixed(colour, end, step / STEPS);
    if (grounds.every((ground) => contrast(shade, ground) >= LEAST)) return shade;
  }
  return end;
}

function mixed(from: Colour, to: Colour, share: number): Colour {
  const end = channels(to);
  const parts = channels(from).map((value, at) => Math.round(value + ((end[at] ?? value) - value) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, 0 to 1. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue, 0 to 255. */
function channels(colour: Colour): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
