import type { PublicLook } from '#db/public/schema.ts';
import { GROUNDS } from '#newsroom/colours.ts';
import { FIRST_EMBLEM } from '#newsroom/first-emblem.ts';

const SVG = 'http://www.w3.org/2000/svg';
const [PAPER] = GROUNDS.light;
const [NIGHT] = GROUNDS.dark;

/** The emblem as a drawing of its own, in the colour for light or dark surroundings. */
export function iconDrawing({ emblem, colours }: PublicLook): string {
  const dark = `svg{color:${colours.dark}}.emblem-nib{fill:${NIGHT}}`;
  const style = `<style>@media (prefers-color-scheme:dark){${dark}}</style>`;
  return (emblem ?? FIRST_EMBLEM)
    .replace('<svg ', `<svg xmlns="${SVG}" color="${colours.light}" `)
    .replace('>', `>${style}`);
}

/**
 * A square with the emblem in its middle.
 *
 * @param size side in pixels
 * @param free share of the side that stays free at each edge; the emblem is then drawn on paper
 */
export function squareDrawing({ emblem, colours }: PublicLook, size: number, free = 0): string {
  const inside = size * (1 - 2 * free);
  const place = `x="${size * free}" y="${size * free}" width="${inside}" height="${inside}"`;
  const ground = free > 0 ? `<rect width="${size}" height="${size}" fill="${PAPER}"/>` : '';
  const drawing = (emblem ?? FIRST_EMBLEM).replace('<svg ', `<svg ${place} color="${colours.light}" `);
  return `<svg xmlns="${SVG}" width="${size}" height="${size}">${ground}${drawing}</svg>`;
}
